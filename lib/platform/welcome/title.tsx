import { useRef } from 'preact/hooks';
import { useWords } from '../words-context.tsx';
import type { SampleModel } from './use-sample.ts';

/** Stand in a text where the article's value and the record's go. */
const [WRONG, RIGHT] = ['\ufffa', '\ufffb'];

/** What Errata does, said with the first thing it has found in the sample; stays when the sample is changed. */
export function Title({ model }: { model: SampleModel | undefined }) {
  const { say } = useWords();
  const first = useRef<{ readonly quote: string; readonly record: string }>(undefined);
  const reply = model?.reply;
  if (reply && 'result' in reply && !first.current) {
    const found = reply.result.findings.find(({ verdict }) => verdict === 'refuted');
    const [record] = found?.expected ?? [];
    if (found && record !== undefined) first.current = { quote: found.quote, record };
  }
  // Until the sample has been checked the line stands empty, but not to who listens.
  if (!reply && !first.current)
    return (
      <h1 aria-busy="true">
        <span class="vh">{say('welcome_title_plain')}</span>&nbsp;
      </h1>
    );
  if (!first.current) return <h1>{say('welcome_title_plain')}</h1>;
  const { quote, record } = first.current;
  const parts = say('welcome_title', WRONG, RIGHT).split(new RegExp(`([${WRONG}${RIGHT}])`));
  return (
    <h1>
      {parts.map((part) => {
        if (part === WRONG) return <span class="mark differs">{quote}</span>;
        return part === RIGHT ? <b>{record}</b> : part;
      })}
    </h1>
  );
}
