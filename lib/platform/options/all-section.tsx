import { useRef, useState } from 'preact/hooks';
import { sayCount, type Words } from '../../words.ts';
import { exportAll, importAll, resetAll } from '../all-settings.ts';
import { readSettingsFile, type SettingsFile } from '../settings-file.ts';
import { useWords } from '../words-context.tsx';
import { Confirmation } from './confirmation.tsx';
import { saveFile } from './save-file.ts';

/** What waits for the person's word. */
type Question =
  | { readonly does: 'reset' }
  | { readonly does: 'import'; readonly name: string; readonly file: SettingsFile };

/** All settings at once: to a file, from a file, or back to the beginning. */
export function AllSection() {
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<HTMLElement>(null);
  const [question, ask] = useState<Question>();
  const [note, say] = useState('');
  const choose = async (chosen: File) => {
    const file = readSettingsFile(await textOf(chosen));
    say(file ? '' : words.say('all_not_settings', chosen.name));
    ask(file && { does: 'import', name: chosen.name, file });
  };
  const answer = async (yes: boolean) => {
    ask(undefined);
    cameFrom.current?.focus();
    if (yes && question) say(await carryOut(words, question));
  };
  return (
    <section class="sec" id="all" aria-labelledby="all-title">
      <h2 id="all-title">{words.say('all_title')}</h2>
      <p class="hint">{words.say('all_hint')}</p>
      <div class="bar">
        <button
          type="button"
          class="btn"
          onClick={() => void exportAll().then((text) => saveFile('errata-settings.json', text))}
        >
          {words.say('all_export')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={({ currentTarget }) => {
            cameFrom.current = currentTarget;
            picker.current?.click();
          }}
        >
          {words.say('all_import')}
        </button>
        <button
          type="button"
          class="btn"
          onClick={({ currentTarget }) => {
            cameFrom.current = currentTarget;
            say('');
            ask({ does: 'reset' });
          }}
        >
          {words.say('all_reset')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can be chosen again only if it is forgotten here.
            currentTarget.value = '';
            if (file) void choose(file);
          }}
        />
      </div>
      <p class="note" role="status">
        {note}
      </p>
      {question && (
        <Confirmation
          key={question.does}
          title={
            question.does === 'reset'
              ? words.say('all_reset_question')
              : words.say('all_import_question', question.name)
          }
          hint={question.does === 'reset' ? words.say('all_reset_hint') : importHint(words, question.file)}
          yes={words.say(question.does === 'reset' ? 'all_reset_yes' : 'all_import_yes')}
          no={words.say('all_no')}
          answer={(yes) => void answer(yes)}
        />
      )}
    </section>
  );
}

async function carryOut(words: Words, question: Question): Promise<string> {
  try {
    if (question.does === 'reset') await resetAll();
    else await importAll(question.file);
  } catch (problem) {
    return words.say('change_failed', problem instanceof Error ? problem.message : String(problem));
  }
  return question.does === 'reset'
    ? words.say('all_reset_done')
    : words.say('all_import_done', question.name);
}

/** What of the file cannot be taken over, if anything. */
function importHint(words: Words, { unread }: SettingsFile): string {
  if (unread.length === 0) return words.say('all_import_hint');
  return `${words.say('all_import_hint')} ${sayCount(words, 'all_unread', unread.length, unread.join(', '))}`;
}

/** The file's text; empty, and so no file of settings, where the browser cannot read it or it is no text. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    return '';
  }
}
