import type { FileRefusal } from '../../dom/draft-file.ts';
import { Modal } from '../modal.tsx';
import { useWords } from '../words-context.tsx';

/** A file that did not become a draft. `unreadable`: the browser could not read it. */
export interface Refused {
  readonly name: string;
  readonly reason: FileRefusal | 'unreadable';
}

const WHY = {
  kind: 'draft_refused_kind',
  damaged: 'draft_refused_damaged',
  'no-text': 'draft_refused_no_text',
  'too-large': 'draft_refused_too_large',
  encoding: 'draft_refused_encoding',
  unreadable: 'draft_refused_unreadable',
} as const;

interface Props {
  readonly refused: Refused;
  another(): void;
  close(): void;
}

/** Says why a file was not opened; the draft is as it was. */
export function RefusedDialog({ refused: { name, reason }, another, close }: Props) {
  const words = useWords();
  return (
    <Modal title={words.say('draft_refused', name)} close={close}>
      <p class="hint">
        {words.say(WHY[reason])} {words.say('draft_refused_unchanged')}
      </p>
      <div class="do">
        <button
          type="button"
          class="btn main"
          onClick={() => {
            close();
            another();
          }}
        >
          {words.say('draft_another_file')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.say('card_close')}
        </button>
      </div>
    </Modal>
  );
}
