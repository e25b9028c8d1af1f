import { useWords } from '../words-context.tsx';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel | undefined;
  /** What was just done, in a sentence; may be empty. */
  readonly note: string;
  readonly elsewhere: boolean;
  readonly problem: string | undefined;
  take(): void;
}

/** What has just happened to the draft as a whole, and the way back where there is one. */
export function DraftNote({ model, note, elsewhere, problem, take }: Props) {
  const words = useWords();
  const former = model?.view.former;
  return (
    <div class="note" role="status">
      {problem !== undefined && <p>{words.say('draft_not_loaded', problem)}</p>}
      {model?.view.notKept !== undefined && <p>{words.say('draft_not_kept', model.view.notKept)}</p>}
      {elsewhere && (
        <p>
          {words.say('draft_elsewhere')}{' '}
          <button type="button" class="btn" onClick={take}>
            {words.say('draft_take')}
          </button>
        </p>
      )}
      {former && (
        <p>
          {former.opened === undefined
            ? words.say('draft_cleared')
            : words.say('draft_opened', former.opened)}{' '}
          <button type="button" class="quiet" onClick={() => model.session.bringBack()}>
            {words.say('draft_bring_back')}
          </button>
        </p>
      )}
      {note !== '' && <p>{note}</p>}
    </div>
  );
}
