import { useState } from 'preact/hooks';
import type { KnownSet, SetKey } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { RemovedRow } from './removed-row.tsx';
import { ActionsHeading } from './row-action.tsx';
import { SetRow } from './set-row.tsx';
import type { FactSetsModel, RemovedSet } from './use-fact-sets.ts';

/** One row for every set, and for every set that was removed and can be had back, in its place. */
export function SetsTable({ model, sets }: { model: FactSetsModel; sets: readonly KnownSet[] }) {
  const words = useWords();
  const [returned, setReturned] = useState<SetKey>();
  const restore = (removed: RemovedSet) => {
    setReturned(removed.known.key);
    void model.restore(removed);
  };
  return (
    <table class="sets">
      <thead>
        <tr>
          <th scope="col">{words.say('sets_column_use')}</th>
          <th scope="col">{words.say('sets_column_incident')}</th>
          <th scope="col">{words.say('sets_column_facts')}</th>
          <th scope="col">{words.say('sets_column_as_of')}</th>
          <ActionsHeading />
        </tr>
      </thead>
      <tbody>
        {rowsOf(sets, model.removed).map((row) =>
          'known' in row ? (
            <RemovedRow key={row.known.key} removed={row} restore={() => restore(row)} />
          ) : (
            <SetRow
              key={row.key}
              known={row}
              all={sets}
              returned={row.key === returned}
              toggle={(on) => void model.toggle(row.key, on)}
              remove={() => void model.remove(row)}
            />
          ),
        )}
      </tbody>
    </table>
  );
}

function rowsOf(
  sets: readonly KnownSet[],
  removed: readonly RemovedSet[],
): readonly (KnownSet | RemovedSet)[] {
  const shipped = sets.filter(({ origin }) => origin === 'shipped');
  const imported: (KnownSet | RemovedSet)[] = sets.filter(({ origin }) => origin === 'imported');
  // The last that was removed first: its place was told without those removed before it.
  for (const one of removed.toReversed())
    if (!sets.some(({ key }) => key === one.known.key)) imported.splice(one.stood.place, 0, one);
  return [...shipped, ...imported];
}
