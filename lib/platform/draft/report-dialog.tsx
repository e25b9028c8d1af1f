import { useState } from 'preact/hooks';
import { copyText } from '../../dom/clipboard.ts';
import { REPORT_FORMATS, type ReportFormat } from '../../report/report-formats.ts';
import { saveFile } from '../options/save-file.ts';
import { useWords } from '../words-context.tsx';
import { draftReport } from './draft-report.ts';
import { Modal } from './modal.tsx';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel;
  tell(note: string): void;
}

/** Opens the choice of a report's format; of a draft that was not compared there is only to report what does not fit. */
export function ReportButton({ model, tell }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { reply } = model.view;
  const checked =
    reply !== undefined &&
    'result' in reply &&
    (reply.result.state === 'checked' || reply.inconsistencies.length > 0);
  return (
    <>
      <button type="button" class="btn" disabled={!checked} onClick={() => setOpen(true)}>
        {words.say('draft_report')}
      </button>
      {open && <ReportDialog model={model} tell={tell} close={() => setOpen(false)} />}
    </>
  );
}

function ReportDialog({ model, tell, close }: Props & { close(): void }) {
  const words = useWords();
  const [format, setFormat] = useState<ReportFormat>(REPORT_FORMATS[0]!);
  const [agreeing, setAgreeing] = useState(false);
  const [ignored, setIgnored] = useState(true);
  const [said, say] = useState('');
  const written = async (): Promise<string> => {
    const report = await draftReport(words, model.view, { agreeing, ignored });
    return report ? format.write(report) : '';
  };
  const save = async () => {
    const name = (model.view.draft.file?.name ?? 'draft').replace(/\.[^.]+$/, '');
    saveFile(`${name}-errata${format.ending}`, await written(), format.type);
    tell('');
    close();
  };
  const copy = async () => {
    const copied = await copyText(await written());
    say(words.say(copied ? 'card_copied' : 'draft_not_copied'));
  };
  return (
    <Modal title={words.say('draft_report')} close={close}>
      <fieldset>
        <legend class="label">{words.say('draft_report_format')}</legend>
        <div class="opts">
          {REPORT_FORMATS.map((each) => (
            <label key={each.id} class="choice">
              <input type="radio" name="format" checked={each === format} onChange={() => setFormat(each)} />
              <span>
                {each.name}
                <small>{words.say(`draft_report_${each.id}`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="sep">
        <label class="choice">
          <input
            type="checkbox"
            checked={agreeing}
            onChange={({ currentTarget }) => setAgreeing(currentTarget.checked)}
          />
          <span>{words.say('draft_include_agreeing')}</span>
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={ignored}
            onChange={({ currentTarget }) => setIgnored(currentTarget.checked)}
          />
          <span>{words.say('draft_include_ignored')}</span>
        </label>
      </div>
      <div class="do">
        <button type="button" class="btn main" onClick={() => void save()}>
          {words.say('draft_report_save')}
        </button>
        <button type="button" class="btn" onClick={() => void copy()}>
          {words.say('draft_copy')}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.say('draft_cancel')}
        </button>
        <span class="hint" role="status">
          {said}
        </span>
      </div>
    </Modal>
  );
}
