import type { TimelineEntry as Entry } from '../../facts/fact-set.ts';
import { dateWords } from '../../words.ts';
import type { ReadableSet } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { FactLink } from './fact-link.tsx';
import { said } from './said.ts';
import { rangeWords } from './value-words.ts';

/** One thing that happened: when, what, and the facts that hold it. */
export function TimelineEntry({ known, entry }: { known: ReadableSet; entry: Entry }) {
  const words = useWords();
  const { date, until, facts = [] } = entry;
  const { text, lang } = said(words, entry.text);
  return (
    <li>
      {until === undefined ? (
        <time dateTime={date}>{dateWords(words, date)}</time>
      ) : (
        <span class="when">{rangeWords(words, date, until)}</span>
      )}
      <div>
        <p lang={lang}>{text}</p>
        {facts.length > 0 && (
          <ul class="links">
            {facts.map((id) => (
              <li key={id}>
                <FactLink known={known} id={id} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
