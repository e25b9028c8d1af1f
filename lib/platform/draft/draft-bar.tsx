import type { RefObject } from 'preact';
import { type DraftExport, draftExport, markdownExport } from '../../dom/draft-export.ts';
import { pastedText } from '../../dom/pasted-text.ts';
import { LANGUAGES } from '../../lang/languages.ts';
import { sayCount } from '../../words.ts';
import { languageName } from '../language-name.ts';
import { saveFile } from '../options/save-file.ts';
import { useWords } from '../words-context.tsx';
import { insertText } from './editor-paste.ts';
import { ReportButton } from './report-button.tsx';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel | undefined;
  readonly picker: RefObject<HTMLInputElement | null>;
  openFiles(files: FileList): void;
  tell(note: string): void;
}

/** What is done with the draft as a whole: where it comes from, what it is judged by, where it goes. */
export function DraftBar({ model, picker, openFiles, tell }: Props) {
  const words = useWords();
  const draft = model?.view.draft;
  const empty = draft === undefined || draft.text === '';
  const save = () => {
    if (!draft) return;
    const saved = exported(draft.text, draft.file);
    saveFile(saved.name, saved.bytes, saved.type);
    tell(saved.left > 0 ? sayCount(words, 'draft_left_out', saved.left, saved.name) : '');
  };
  return (
    <header class="bar">
      <h1 class="name">
        Errata <span class="vh">{words.say('draft_title')}</span>
      </h1>
      <div class="row tight">
        <button type="button" class="btn" onClick={() => picker.current?.click()}>
          {words.say('draft_open')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".txt,.text,.md,.markdown,.html,.htm,.docx"
          onChange={({ currentTarget }) => {
            if (currentTarget.files) openFiles(currentTarget.files);
            // The same file, mended, may be chosen again.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class="btn"
          onClick={() =>
            model && void paste(model).then((done) => tell(done ? '' : words.say('draft_paste_by_key')))
          }
        >
          {words.say('draft_paste')}
        </button>
        <button type="button" class="btn" disabled={empty} onClick={() => model?.session.clear()}>
          {words.say('draft_clear')}
        </button>
      </div>
      <label class="field">
        <span>{words.say('draft_published')}</span>
        <input
          type="date"
          value={draft?.published ?? ''}
          onChange={({ currentTarget }) => model?.session.set({ published: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.say('draft_language')}</span>
        <select
          value={draft?.lang ?? ''}
          onChange={({ currentTarget }) => model?.session.set({ lang: currentTarget.value })}
        >
          <option value="">{words.say('draft_language_told')}</option>
          {LANGUAGES.map(({ lang }) => (
            <option key={lang} value={lang} lang={words.lang}>
              {languageName(words, lang)}
            </option>
          ))}
        </select>
      </label>
      <div class="row tight push">
        {model && <ReportButton model={model} tell={tell} />}
        <button type="button" class="btn" disabled={empty} onClick={save}>
          {words.say('draft_save', `.${draft?.file?.format ?? 'md'}`)}
        </button>
      </div>
    </header>
  );
}

function exported(text: string, file: Parameters<typeof draftExport>[1] | undefined): DraftExport {
  if (!file) return markdownExport(text);
  return draftExport(text, file, document.implementation.createHTMLDocument());
}

/** Reads the clipboard, which the browser may refuse or ask about; false where nothing came of it. */
async function paste({ editor }: DraftModel): Promise<boolean> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    const plain = await read('text/plain');
    const text = pastedText(await read('text/html'), plain) ?? plain;
    if (text === '') return false;
    insertText(editor, text);
    editor.focus();
    return true;
  } catch {
    // Refused; the key for pasting needs no leave.
    editor.focus();
    return false;
  }
}
