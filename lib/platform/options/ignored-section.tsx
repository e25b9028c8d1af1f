import type { ReadableSet } from '../fact-sets.ts';
import type { Ignored, Settings } from '../settings.ts';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';
import { ActionsHeading, RowAction } from './row-action.tsx';
import { said } from './said.ts';

interface Props {
  readonly settings: Settings;
  readonly sets: readonly ReadableSet[];
}

/** What the person has chosen not to see, with the way back. */
export function IgnoredSection({ settings: { ignored }, sets }: Props) {
  const words = useWords();
  return (
    <section class="sec" id="ignored" aria-labelledby="ignored-title">
      <h2 id="ignored-title" tabIndex={-1}>
        {words.say('ignored_title')}
      </h2>
      {ignored.length === 0 && <p class="hint">{words.say('ignored_none')}</p>}
      {ignored.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.say('ignored_what')}</th>
              <th scope="col">{words.say('ignored_where')}</th>
              <th scope="col">{words.say('ignored_since')}</th>
              <ActionsHeading />
            </tr>
          </thead>
          <tbody>
            {ignored.toReversed().map((each) => (
              <IgnoredRow key={JSON.stringify(each)} ignored={each} sets={sets} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function IgnoredRow({ ignored, sets }: { readonly ignored: Ignored; readonly sets: readonly ReadableSet[] }) {
  const words = useWords();
  const { scope, fact, site = '', quote, reason, at } = ignored;
  const known = sets.flatMap(({ set }) => set.facts).find(({ id }) => id === fact);
  const label = known ? said(words, known.label) : { text: fact, lang: undefined };
  const day = new Date(at);
  const where = {
    passage: () => words.say('ignored_passage', site),
    'fact-on-site': () => words.say('card_ignore_site', site),
    fact: () => words.say('card_ignore_everywhere'),
  }[scope]();
  const showAgain = () => {
    // The row goes with its button: the focus stays in the section.
    document.getElementById('ignored-title')?.focus();
    const same = JSON.stringify(ignored);
    void changeSettings((now) => ({ ignored: now.ignored.filter((each) => JSON.stringify(each) !== same) }));
  };
  return (
    <tr>
      <th scope="row">
        {quote !== undefined && <span class="quoted">{quote}</span>}
        <span class={quote === undefined ? undefined : 'line covers'} lang={label.lang}>
          {label.text}
        </span>
      </th>
      <td data-l={words.say('ignored_where')}>
        <div>
          {where}
          {reason !== undefined && <span class="line covers">{reason}</span>}
        </div>
      </td>
      <td data-l={words.say('ignored_since')}>
        <time dateTime={day.toISOString().slice(0, 10)}>
          {new Intl.DateTimeFormat(words.lang, { dateStyle: 'long' }).format(day)}
        </time>
      </td>
      <td>
        <div class="act">
          <RowAction
            name={words.say('panel_show_again')}
            label={words.say('panel_show_again_label', label.text)}
            press={showAgain}
          />
        </div>
      </td>
    </tr>
  );
}
