import { useEffect, useState } from 'preact/hooks';
import { nameOf } from '../../facts/fact-index.ts';
import type { FactSet } from '../../facts/fact-set.ts';
import { dateWords } from '../../words.ts';
import { setsInUse } from '../fact-sets.ts';
import { readChoice, readSets } from '../fact-sets-storage.ts';
import { titleOf } from '../options/set-words.ts';
import { useWords } from '../words-context.tsx';
import { openOptions } from './open-options.ts';

/** The sets that were compared with, and how old each is; `names` as findings have them, id and version. */
export function FactsLine({ names }: { names: readonly string[] }) {
  const words = useWords();
  const sets = useSetsInUse()?.filter((set) => names.includes(nameOf(set)));
  return (
    <p>
      {sets?.map((set) => (
        <span key={set.id}>
          {words.say('popup_facts', titleOf(words, { set, id: set.id }), dateWords(words, set.asOf))}{' '}
        </span>
      ))}
    </p>
  );
}

/** What Errata has facts about, where the article is about something else. */
export function KnownIncidents() {
  const words = useWords();
  const sets = useSetsInUse();
  return (
    <section class="set" aria-labelledby="known">
      <h2 class="label" id="known">
        {words.say('popup_known')}
      </h2>
      <ul>
        {sets?.map((set) => (
          <li key={set.id}>
            {titleOf(words, { set, id: set.id })}{' '}
            <span class="faint">{words.say('popup_known_as_of', dateWords(words, set.asOf))}</span>
          </li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="quiet" onClick={() => void openOptions('facts')}>
          {words.say('popup_see_facts')}
        </button>
        <button type="button" class="quiet" onClick={() => void openOptions('sets')}>
          {words.say('popup_add_set')}
        </button>
      </div>
    </section>
  );
}

/** The sets that are on, read once the rest of the popup stands; undefined until then. */
function useSetsInUse(): readonly FactSet[] | undefined {
  const [sets, setSets] = useState<readonly FactSet[]>();
  useEffect(() => {
    void readChoice()
      .then(readSets)
      .then((all) => setSets(setsInUse(all)));
  }, []);
  return sets;
}
