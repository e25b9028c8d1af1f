import { useWords } from '../words-context.tsx';
import type { Compared } from './compared.ts';
import { SeenItem } from './seen-item.tsx';

/** What a fact holds besides its first value. */
export function ComparedTable({ compared }: { compared: readonly Compared[] }) {
  const words = useWords();
  const record = words.say('card_record_says');
  const seenTitle = words.say('facts_seen');
  return (
    <>
      <h4>{words.say('facts_compared')}</h4>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{words.say('facts_compared_what')}</th>
            <th scope="col">{record}</th>
            <th scope="col">{seenTitle}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ what, record: values, seen }) => (
            <tr key={`${what} ${values[0]?.value}`}>
              <th scope="row">{what}</th>
              <td class="rec" data-l={record}>
                <div>
                  {values.map(({ value, notes }) => (
                    <p key={value}>
                      {value}
                      {notes.map((note) => (
                        <small key={note}>{note}</small>
                      ))}
                    </p>
                  ))}
                </div>
              </td>
              <td class="rec" data-l={seenTitle} data-empty={seen.length === 0}>
                <div>
                  {seen.length === 0 && words.say('facts_seen_none')}
                  {seen.map((one) => (
                    <p key={`${one.says} ${one.url}`}>
                      <SeenItem seen={one} />
                    </p>
                  ))}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
