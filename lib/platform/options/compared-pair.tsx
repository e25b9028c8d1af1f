import { useWords } from '../words-context.tsx';
import type { Compared } from './compared.ts';
import { SeenItem } from './seen-item.tsx';

/** Longest value that is set large, in UTF-16 code units. */
const SHORT = 16;

/** What the record says beside what was seen instead. Where sources differ, all sides stand there and none is bold. */
export function ComparedPair({ compared: { record, seen } }: { compared: Compared }) {
  const words = useWords();
  const long = [...record.map(({ value }) => value), ...seen.map(({ says }) => says)].some(
    (text) => text.length > SHORT,
  );
  const disputed = record.length > 1;
  const heading = disputed
    ? words.say(record.length === 2 ? 'card_record_both' : 'card_record_several')
    : words.say('card_record_says');
  return (
    <dl class={long ? 'pair phrase' : 'pair'}>
      <div>
        <dt>{heading}</dt>
        {record.map(({ value, notes }) => (
          <dd key={value} class={disputed ? undefined : 'record'}>
            {value}
            {notes.map((note) => (
              <small key={note}>{note}</small>
            ))}
          </dd>
        ))}
      </div>
      {seen.length > 0 && (
        <div>
          <dt>{words.say('facts_seen')}</dt>
          {seen.map((one) => (
            <dd key={`${one.says} ${one.url}`}>
              <SeenItem seen={one} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
