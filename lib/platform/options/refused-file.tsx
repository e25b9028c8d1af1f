import { useEffect, useId, useRef } from 'preact/hooks';
import { sayCount } from '../../words.ts';
import { useWords } from '../words-context.tsx';
import type { Refusal } from './import-file.ts';
import { ProblemList } from './problem-list.tsx';

interface Props {
  readonly refusal: Refusal;
  again(): void;
  dismiss(): void;
  say(note: string): void;
}

/** Why a file was not imported. The focus comes to its heading, so that the list is read next. */
export function RefusedFile({ refusal, again, dismiss, say }: Props) {
  const words = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [refusal]);
  const { name, problems } = refusal;
  const copy = async () => {
    const lines = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
    try {
      await navigator.clipboard.writeText([name, ...lines].join('\n'));
      say(words.say('import_copied'));
    } catch (problem) {
      say(words.say('import_not_copied', String(problem)));
    }
  };
  return (
    <section class="slip refused" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.say('import_refused', name)}
      </h3>
      <p class="hint">{sayCount(words, 'import_refused_hint', problems.length)}</p>
      <ProblemList problems={problems} />
      <div class="bar">
        <button type="button" class="btn" onClick={again}>
          {words.say('import_again')}
        </button>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {words.say('import_copy')}
        </button>
        <button type="button" class="quiet" onClick={dismiss}>
          {words.say('import_dismiss')}
        </button>
      </div>
    </section>
  );
}
