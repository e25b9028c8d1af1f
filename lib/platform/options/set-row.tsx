import { useEffect, useRef } from 'preact/hooks';
import { dateWords } from '../../words.ts';
import { type KnownSet, usedInstead } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { ProblemList } from './problem-list.tsx';
import { RowAction } from './row-action.tsx';
import { saveFile } from './save-file.ts';
import { coversWords, fileNameOf, titleOf } from './set-words.ts';

interface Props {
  readonly known: KnownSet;
  readonly all: readonly KnownSet[];
  /** It was removed and has been had back: the focus, which was on that button, comes here. */
  readonly returned: boolean;
  toggle(on: boolean): void;
  remove(): void;
}

/** A fact set: whether it is used, what it covers, and what can be done with it. */
export function SetRow({ known, all, returned, toggle, remove }: Props) {
  const words = useWords();
  const use = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (returned) use.current?.focus();
  }, [returned]);
  const title = titleOf(words, known);
  const { set, origin } = known;
  const instead = usedInstead(known, all);
  return (
    <tr data-set={known.key}>
      <td>
        <label class="tick">
          <input
            ref={use}
            type="checkbox"
            checked={known.on && set !== undefined}
            disabled={set === undefined}
            aria-label={words.say('sets_use', title)}
            onChange={({ currentTarget }) => toggle(currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <b>{title}</b>
        {set && (
          <span class="line">
            {words.say(origin === 'shipped' ? 'sets_shipped' : 'sets_imported', set.version)}
          </span>
        )}
        {set && <span class="line covers">{coversWords(words, set)}</span>}
        {instead && <span class="line warning">{words.say('sets_replaced', instead.set.version)}</span>}
        {!set && <span class="line warning">{words.say('sets_unreadable')}</span>}
        {!set && <ProblemList problems={known.problems} />}
      </th>
      <td class="num" data-l={words.say('sets_column_facts')}>
        {set ? new Intl.NumberFormat(words.lang).format(set.facts.length) : ''}
      </td>
      <td data-l={words.say('sets_column_as_of')}>
        {set && <time dateTime={set.asOf}>{dateWords(words, set.asOf)}</time>}
      </td>
      <td>
        <div class="act">
          <RowAction
            name={words.say('sets_export')}
            label={words.say('sets_export_label', title)}
            press={() => saveFile(fileNameOf(known), known.json)}
          />
          {origin === 'imported' && (
            <RowAction
              name={words.say('sets_remove')}
              label={words.say('sets_remove_label', title)}
              press={remove}
            />
          )}
        </div>
      </td>
    </tr>
  );
}
