import type { ReadableSet } from '../fact-sets.ts';
import { languageName } from '../language-name.ts';
import type { Settings } from '../settings.ts';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';

interface Props {
  readonly settings: Settings;
  readonly sets: readonly ReadableSet[];
}

/** The languages in which articles are compared. */
export function LanguagesSection({ settings: { languagesOff }, sets }: Props) {
  const words = useWords();
  const covered = [...new Set(sets.flatMap(({ set }) => set.languages))];
  const byName = new Intl.Collator(words.lang).compare;
  const languages = covered
    .map((lang) => ({ lang, name: languageName(words, lang) }))
    .sort((a, b) => byName(a.name, b.name));
  const change = (lang: string, on: boolean) =>
    void changeSettings((now) => {
      const others = now.languagesOff.filter((each) => each !== lang);
      return { languagesOff: on ? others : [...others, lang] };
    });
  return (
    <section class="sec" id="languages" aria-labelledby="languages-title">
      <h2 id="languages-title">{words.say('languages_title')}</h2>
      <p class="hint" id="languages-hint">
        {words.say('languages_hint')}
      </p>
      <ul class="languages" aria-describedby="languages-hint">
        {languages.map(({ lang, name }) => (
          <li key={lang}>
            <label class="choice">
              <input
                type="checkbox"
                checked={!languagesOff.includes(lang)}
                data-lang={lang}
                onChange={({ currentTarget }) => change(lang, currentTarget.checked)}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
