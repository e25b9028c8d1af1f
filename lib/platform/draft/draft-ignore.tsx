import { useEffect, useRef, useState } from 'preact/hooks';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';
import type { DraftSession } from './draft-session.ts';
import type { Placed, PlacedInconsistency } from './editor-marks.ts';

interface Props {
  readonly item: Placed | PlacedInconsistency;
  readonly session: DraftSession;
}

/** How far something is to be ignored, and why; opens in place, the focus goes into it. */
export function DraftIgnore({ item, session }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  const everywhere = async () => {
    const fact = {
      scope: 'fact',
      fact: item.fact,
      ...(reason !== '' && { reason }),
      at: Date.now(),
    } as const;
    await changeSettings(({ ignored }) => ({ ignored: [...ignored, fact] }));
    session.cursor.close();
  };
  return (
    <>
      <button type="button" class="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.say('card_ignore')}
      </button>
      {open && (
        <div class="ignoring">
          <label class="field">
            <span>{words.say('draft_reason')}</span>
            <input
              ref={field}
              type="text"
              value={reason}
              onInput={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </label>
          <button type="button" class="btn" onClick={() => session.ignore(item.id, 'passage', reason)}>
            {words.say('draft_ignore_passage')}
          </button>
          {'verdict' in item && (
            <>
              <button type="button" class="btn" onClick={() => session.ignore(item.id, 'fact', reason)}>
                {words.say('draft_ignore_fact')}
              </button>
              <button type="button" class="btn" onClick={() => void everywhere()}>
                {words.say('card_ignore_everywhere')}
              </button>
            </>
          )}
        </div>
      )}
    </>
  );
}
