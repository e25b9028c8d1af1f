import { useState } from 'preact/hooks';
import { type CertainCorrection, certainCorrections } from '../../verdict/correction.ts';
import { sayCount } from '../../words.ts';
import { Modal } from '../modal.tsx';
import { listed } from '../options/said.ts';
import { useWords } from '../words-context.tsx';
import { unsettledIn } from './draft-words.ts';
import type { Placed } from './editor-marks.ts';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel;
  tell(note: string): void;
  close(): void;
}

/** All certain corrections, to be looked over and made in one step; and what is left to the person. */
export function AcceptDialog({ model: { session, view, editor }, tell, close }: Props) {
  const words = useWords();
  const unsettled = unsettledIn(view);
  const certain = certainCorrections(unsettled);
  const [off, setOff] = useState<readonly number[]>([]);
  const chosen = certain.filter(({ start }) => !off.includes(start));
  const rest = unsettled.filter((each) => !certain.some(({ finding }) => finding === each));
  const accept = () => {
    close();
    const left = session.apply(chosen);
    tell(
      left.length === 0
        ? sayCount(words, 'draft_accepted', chosen.length)
        : words.say(
            'draft_not_applied',
            listed(
              words,
              left.map(({ quote }) => `“${quote}”`),
            ),
          ),
    );
    editor.focus();
  };
  return (
    <Modal title={sayCount(words, 'draft_accept_title', certain.length)} close={close}>
      <p class="hint">{words.say('draft_accept_hint')}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.say('draft_says')}</th>
            <th scope="col">{words.say('draft_replace_column')}</th>
            <th scope="col">{words.say('draft_line_column')}</th>
          </tr>
        </thead>
        <tbody>
          {certain.map((correction) => (
            <CorrectionRow
              key={correction.start}
              correction={correction}
              on={!off.includes(correction.start)}
              turn={(on) =>
                setOff(on ? off.filter((at) => at !== correction.start) : [...off, correction.start])
              }
            />
          ))}
        </tbody>
      </table>
      {rest.length > 0 && <p class="hint">{sayCount(words, 'draft_left_for_you', rest.length)}</p>}
      <div class="do">
        <button type="button" class="btn main" disabled={chosen.length === 0} onClick={accept}>
          {sayCount(words, 'draft_accept_do', chosen.length)}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.say('draft_cancel')}
        </button>
      </div>
    </Modal>
  );
}

interface RowProps {
  readonly correction: CertainCorrection;
  readonly on: boolean;
  turn(on: boolean): void;
}

function CorrectionRow({ correction: { quote, replacement, finding }, on, turn }: RowProps) {
  const words = useWords();
  return (
    <tr>
      <td>
        <label class="tick">
          <input
            type="checkbox"
            checked={on}
            aria-label={words.say('draft_becomes', quote, replacement)}
            onChange={({ currentTarget }) => turn(currentTarget.checked)}
          />
        </label>
      </td>
      <td>
        <span class="mark differs" dir="auto">
          {quote}
        </span>
      </td>
      <td class="rec" dir="auto">
        {replacement}
      </td>
      <td class="ln">{new Intl.NumberFormat(words.lang).format((finding as Placed).line)}</td>
    </tr>
  );
}
