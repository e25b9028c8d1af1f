import type { Appearance, Settings } from '../settings.ts';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';

const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

/** Which verdicts are marked in articles, and how the extension's own pages look. */
export function DisplaySection({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const { shown, appearance } = settings;
  const show = (change: Partial<Settings['shown']>) =>
    void changeSettings((now) => ({ shown: { ...now.shown, ...change } }));
  return (
    <section class="sec" id="display" aria-labelledby="display-title">
      <h2 id="display-title">{words.say('display_title')}</h2>
      <div class="cols">
        <fieldset>
          <legend>{words.say('display_marks')}</legend>
          <label class="choice">
            <input type="checkbox" checked disabled />
            <span>
              <span class="mark differs">{words.say('display_refuted')}</span>
              <small>{words.say('display_refuted_hint')}</small>
            </span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={shown.disputed}
              onChange={({ currentTarget }) => show({ disputed: currentTarget.checked })}
            />
            <span class="mark disputed">{words.say('card_sources_differ')}</span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={shown.supported}
              onChange={({ currentTarget }) => show({ supported: currentTarget.checked })}
            />
            <span class="mark agrees">{words.say('display_supported')}</span>
          </label>
        </fieldset>
        <label class="field">
          <span>{words.say('display_appearance')}</span>
          <select
            value={appearance}
            onChange={({ currentTarget: { value } }) =>
              void changeSettings(() => ({ appearance: value as Appearance }))
            }
          >
            {APPEARANCES.map((each) => (
              <option key={each} value={each}>
                {words.say(`display_${each}`)}
              </option>
            ))}
          </select>
          <span class="hint">{words.say('display_language')}</span>
        </label>
      </div>
    </section>
  );
}
