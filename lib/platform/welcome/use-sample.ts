import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckReply } from '../messages.ts';
import { useWords } from '../words-context.tsx';
import { checkSample, readSample, type Sample } from './sample-text.ts';

/** The words to try and what the check makes of them. */
export interface SampleModel {
  readonly sample: Sample;
  /** Of the words as they are now; absent until they have been checked. */
  readonly reply?: CheckReply;
  /** Puts other words in their place, and checks them. */
  change(text: string): void;
}

/** Reads the sample and has it checked; checks again whatever is written in its place. Undefined for the first moment. */
export function useSample(): SampleModel | undefined {
  const { lang } = useWords();
  const [sample, setSample] = useState<Sample>();
  const [checked, setChecked] = useState<{ readonly sample: Sample; readonly reply: CheckReply }>();
  const latest = useRef<Sample>(undefined);
  const running = useRef(false);

  const check = async (): Promise<void> => {
    // While one is under way the next waits, and of several only the last is checked.
    if (running.current) return;
    running.current = true;
    for (let done: Sample | undefined; latest.current !== done; ) {
      done = latest.current;
      if (done) setChecked({ sample: done, reply: await checkOrTell(done) });
    }
    running.current = false;
  };
  const put = (next: Sample): void => {
    latest.current = next;
    setSample(next);
    void check();
  };
  useEffect(() => void readSample(lang).then(put), []);
  if (!sample) return undefined;
  return {
    sample,
    ...(checked?.sample === sample && { reply: checked.reply }),
    change: (text) => put({ text }),
  };
}

async function checkOrTell(sample: Sample): Promise<CheckReply> {
  try {
    return await checkSample(sample);
  } catch (problem) {
    return { problem: problem instanceof Error ? problem.message : String(problem) };
  }
}
