import type { FactStatus } from '../../verdict/finding.ts';
import type { ReadableSet, SetKey } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import type { Wanted } from './find-facts.ts';
import { titleOf } from './set-words.ts';

const STATUSES: readonly FactStatus[] = ['established', 'reported', 'disputed'];

interface Props {
  readonly sets: readonly ReadableSet[];
  readonly wanted: Wanted;
  change(wanted: Wanted): void;
}

/** What to look for among the facts. */
export function FactFilters({ sets, wanted, change }: Props) {
  const words = useWords();
  const { status, set, ...rest } = wanted;
  return (
    <search class="find">
      <label class="field">
        <span>{words.say('facts_find')}</span>
        <input
          type="search"
          value={wanted.query}
          onInput={({ currentTarget }) => change({ ...wanted, query: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.say('facts_status')}</span>
        <select
          value={status ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ ...rest, ...(set && { set }), ...(value && { status: value as FactStatus }) })
          }
        >
          <option value="">{words.say('facts_status_any')}</option>
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {words.say(`facts_status_${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.say('facts_set')}</span>
        <select
          value={set ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ ...rest, ...(status && { status }), ...(value && { set: value as SetKey }) })
          }
        >
          <option value="">{words.say('facts_set_all')}</option>
          {sets.map((known) => (
            <option key={known.key} value={known.key}>
              {known.on ? titleOf(words, known) : words.say('facts_set_off', titleOf(words, known))}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
