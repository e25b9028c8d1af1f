import { useState } from 'preact/hooks';
import { ReportDialog } from '../report-dialog.tsx';
import { useWords } from '../words-context.tsx';
import { checkedDraft } from './draft-report.ts';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel;
  tell(note: string): void;
}

/** Opens the choice of a report's format; of a draft that was not compared there is only to report what does not fit. */
export function ReportButton({ model: { view }, tell }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { reply, draft } = view;
  const checked =
    reply !== undefined &&
    'result' in reply &&
    (reply.result.state === 'checked' || reply.inconsistencies.length > 0);
  return (
    <>
      <button type="button" class="btn" disabled={!checked} onClick={() => setOpen(true)}>
        {words.say('draft_report')}
      </button>
      {open && (
        <ReportDialog
          name={draft.file?.name ?? 'draft'}
          checked={async () => checkedDraft(view)}
          saved={() => tell('')}
          close={() => setOpen(false)}
        />
      )}
    </>
  );
}
