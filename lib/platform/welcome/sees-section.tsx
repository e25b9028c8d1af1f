import { dateWords, sayCount } from '../../words.ts';
import { getURL } from '../browser.ts';
import { titleOf } from '../options/set-words.ts';
import { useSets } from '../panel/use-sets.ts';
import { useWords } from '../words-context.tsx';

/** What Errata sees, that nothing leaves, and what it has facts about. */
export function SeesSection() {
  const words = useWords();
  const { say } = words;
  const sets = useSets()?.filter(({ on }) => on);
  const facts = sets?.reduce((sum, { set }) => sum + set.facts.length, 0) ?? 0;
  return (
    <section aria-labelledby="sees-title">
      <h2 class="h" id="sees-title">
        {say('welcome_sees')}
      </h2>
      <ul>
        <li>{say('welcome_sees_text')}</li>
        <li>{say('welcome_sees_nothing_leaves')}</li>
        <li>{say('welcome_sees_page_stays')}</li>
        {sets && (
          <li>
            {sayCount(words, 'welcome_knows', sets.length, new Intl.NumberFormat(words.lang).format(facts))}{' '}
            <a href={getURL('/options.html#facts')} target="_blank" rel="noopener">
              {say('popup_see_facts')}
            </a>
            {sets.map(({ key, set }) => (
              <span class="faint" key={key}>
                {say('popup_facts', titleOf(words, { set, id: set.id }), dateWords(words, set.asOf))}
              </span>
            ))}
          </li>
        )}
      </ul>
    </section>
  );
}
