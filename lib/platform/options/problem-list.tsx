import type { FactSetProblem } from '../../facts/load-fact-set.ts';
import { sayCount } from '../../words.ts';
import { useWords } from '../words-context.tsx';

/** More than these nobody mends at one sitting; the rest is in the copied list. */
const SHOWN = 50;

/** What is wrong in a file: where, and a sentence. */
export function ProblemList({ problems }: { problems: readonly FactSetProblem[] }) {
  const words = useWords();
  const hidden = problems.length - SHOWN;
  return (
    <>
      <ol class="problems">
        {problems.slice(0, SHOWN).map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path ? <code>{path}</code> : <span class="whole">{words.say('import_whole_file')}</span>}
            <span>{message}</span>
          </li>
        ))}
      </ol>
      {hidden > 0 && <p class="hint">{sayCount(words, 'import_more', hidden)}</p>}
    </>
  );
}
