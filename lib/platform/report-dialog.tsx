import { useState } from 'preact/hooks';
import { copyText } from '../dom/clipboard.ts';
import type { CheckedArticle } from '../report/report.ts';
import { REPORT_FORMATS, type ReportFormat } from '../report/report-formats.ts';
import { makeReport } from './make-report.ts';
import { Modal } from './modal.tsx';
import { saveFile } from './options/save-file.ts';
import { useWords } from './words-context.tsx';

interface Props {
  /** Begins the file's name. */
  readonly name: string;
  /** What is reported on; undefined where it is no longer there. */
  checked(): Promise<CheckedArticle | undefined>;
  saved(): void;
  close(): void;
}

/** The choice of a report's format and of what goes into it. */
export function ReportDialog({ name, checked, saved, close }: Props) {
  const words = useWords();
  const [format, setFormat] = useState<ReportFormat>(REPORT_FORMATS[0]!);
  const [agreeing, setAgreeing] = useState(false);
  const [ignored, setIgnored] = useState(true);
  const [said, say] = useState('');
  const write = async (use: (text: string) => Promise<void> | void): Promise<void> => {
    const article = await checked();
    if (!article) return say(words.say('report_page_gone'));
    await use(format.write(await makeReport(words, article, { agreeing, ignored })));
  };
  const save = () =>
    write((text) => {
      saveFile(`${name.replace(/\.[^.]+$/, '')}-errata${format.ending}`, text, format.type);
      saved();
      close();
    });
  const copy = () =>
    write(async (text) => say(words.say((await copyText(text)) ? 'card_copied' : 'draft_not_copied')));
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
