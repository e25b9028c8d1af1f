import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from '../browser.ts';
import { listed } from '../options/said.ts';
import { useSettings } from '../popup/use-front-tab.ts';
import { siteFrom } from '../settings-sites.ts';
import { alwaysCheck, alwaysCheckAll, checkNowhere } from '../site-access.ts';
import { useWords } from '../words-context.tsx';

/** When pages are read: by themselves on sites that the person allows, or on a click. */
export function WhenSection() {
  const words = useWords();
  const { say } = words;
  const [all, setAll] = useState(false);
  const [note, setNote] = useState('');
  const [wrong, setWrong] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const key = useActionKey();
  const state = useAutomaticWords();

  const refuse = (text: string): void => {
    setWrong(text);
    field.current?.focus();
  };
  // The browser must be asked in the click itself: nothing is awaited before.
  const allow = async (): Promise<void> => {
    setNote('');
    setWrong('');
    const written = (field.current?.value ?? '').split(/[\s,;]+/).filter((line) => line !== '');
    const sites = written.map(siteFrom);
    const bad = written.filter((_, at) => sites[at] === undefined);
    if (!all && written.length === 0) return refuse(say('welcome_sites_none'));
    if (!all && bad.length > 0) return refuse(say('welcome_sites_wrong', listed(words, bad)));
    const granted = await (all ? alwaysCheckAll() : alwaysCheck(sites.filter((site) => site !== undefined)));
    setNote(say(granted ? 'welcome_allowed' : 'welcome_declined'));
  };
  const click = async (): Promise<void> => {
    setWrong('');
    await checkNowhere();
    setNote(say('welcome_on_click'));
  };
  return (
    <section aria-labelledby="when-title">
      <h2 class="h" id="when-title">
        {say('welcome_when')}
      </h2>
      <p class="hint">{state ?? (key ? say('welcome_when_key', key) : say('welcome_when_button'))}</p>
      <fieldset>
        <legend class="vh">{say('welcome_when_legend')}</legend>
        <label class="choice">
          <input type="radio" name="sites" checked={!all} onChange={() => setAll(false)} />
          <span>{say('welcome_sites_listed')}</span>
        </label>
        <label class="field names">
          <span>{say('welcome_sites_lines')}</span>
          <textarea
            ref={field}
            rows={2}
            disabled={all}
            spellcheck={false}
            autocapitalize="off"
            aria-invalid={wrong !== ''}
            aria-describedby="sites-wrong"
          />
          <span class="wrong" id="sites-wrong" role="alert">
            {wrong}
          </span>
        </label>
        <label class="choice">
          <input type="radio" name="sites" checked={all} onChange={() => setAll(true)} />
          <span>{say('welcome_sites_all')}</span>
        </label>
      </fieldset>
      <div class="do">
        <button type="button" class="btn main big" onClick={() => void allow()}>
          {say('welcome_allow')}
        </button>
        <button type="button" class="btn big" onClick={() => void click()}>
          {say('welcome_click')}
        </button>
      </div>
      <p class="hint">{say('welcome_consent')}</p>
      <p class="note" role="status">
        {note}
      </p>
    </section>
  );
}

/** Where pages are checked by themselves now; undefined while they are not. */
function useAutomaticWords(): string | undefined {
  const words = useWords();
  const { automatic } = useSettings() ?? {};
  if (automatic?.sites === 'all') return words.say('welcome_now_all');
  if (automatic?.sites !== 'listed') return undefined;
  return words.say('welcome_now_listed', listed(words, automatic.listed));
}

/** The key that opens the popup, as the browser writes it; undefined where there is none. */
function useActionKey(): string | undefined {
  const [key, setKey] = useState<string>();
  useEffect(() => {
    // Firefox for Android has no keys of an extension's own.
    void browser.commands?.getAll().then((all) => {
      const action = all.find(({ name }) => name === '_execute_action');
      setKey(action?.shortcut || undefined);
    });
  }, []);
  return key;
}
