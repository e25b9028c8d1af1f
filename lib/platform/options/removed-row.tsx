import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words-context.tsx';
import { titleOf } from './set-words.ts';
import type { RemovedSet } from './use-fact-sets.ts';

/** Stands where a set was that has just been removed. The focus, which was on its button, comes to the way back. */
export function RemovedRow({ removed, restore }: { removed: RemovedSet; restore(): void }) {
  const words = useWords();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  const title = titleOf(words, removed.known);
  return (
    <tr>
      <td />
      <th scope="row" colSpan={3}>
        {words.say('sets_removed', title)}
      </th>
      <td>
        <div class="act">
          <button
            ref={undo}
            type="button"
            class="quiet"
            aria-label={words.say('sets_undo_label', title)}
            onClick={restore}
          >
            {words.say('sets_undo')}
          </button>
        </div>
      </td>
    </tr>
  );
}
