import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { siteFrom } from '../settings-sites.ts';
import { checkDraftsOn, mayRead, stopDraftsOn } from '../site-access.ts';
import { useWords } from './words-context.tsx';

/** Where what the person writes is checked by itself. */
export function DraftsSection({ settings: { drafts } }: { readonly settings: Settings }) {
  const words = useWords();
  const [note, say] = useState('');
  const stop = async (site: string) => {
    await stopDraftsOn(site);
    say(words.say('field_sites_removed', site));
  };
  return (
    <section class="sec" id="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{words.say('field_sites_title')}</h2>
      <p class="hint">{words.say('field_sites_hint')}</p>
      {drafts.length === 0 && <p class="stand-line">{words.say('field_sites_none')}</p>}
      {drafts.length > 0 && (
        <table class="sites">
          <thead class="vh">
            <tr>
              <th scope="col">{words.say('sites_column_site')}</th>
              <th scope="col">{words.say('sets_column_actions')}</th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((site) => (
              <tr key={site} data-site={site}>
                <th scope="row">
                  <b>{site}</b>
                  <Waiting site={site} />
                </th>
                <td>
                  <div class="act">
                    <button
                      type="button"
                      class="quiet"
                      aria-label={`${words.say('sets_remove')}: ${site}`}
                      onClick={() => void stop(site)}
                    >
                      {words.say('sets_remove')}
                    </button>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <DraftsForm say={say} />
      <p class="note" role="status">
        {note}
      </p>
    </section>
  );
}

/** Tells of a site that the browser gives no access to: a file of settings, or another computer's, brings none. */
function Waiting({ site }: { readonly site: string }) {
  const words = useWords();
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    let latest = true;
    void mayRead([site]).then((may) => latest && setWaits(!may));
    return () => {
      latest = false;
    };
  }, [site]);
  return waits ? <span class="hint"> {words.say('field_sites_waiting')}</span> : null;
}

function DraftsForm({ say }: { say(note: string): void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  // The browser is asked before anything is awaited: later the press counts no more.
  const add = async () => {
    const text = field.current?.value ?? '';
    const site = siteFrom(text);
    setProblem(site === undefined ? words.say('sites_no_site', text.trim()) : '');
    field.current?.focus();
    if (site === undefined) return;
    const granted = await checkDraftsOn(site);
    say(words.say(granted ? 'field_sites_added' : 'sites_declined', site));
    if (granted && field.current) field.current.value = '';
  };
  return (
    <form
      class="site-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="field">
        <span>{words.say('field_sites_add')}</span>
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          aria-invalid={problem !== ''}
          aria-describedby={problem === '' ? undefined : 'draft-site-problem'}
        />
      </label>
      <button type="submit" class="btn">
        {words.say('field_sites_button')}
      </button>
      <p class="problem" id="draft-site-problem" role="alert">
        {problem}
      </p>
    </form>
  );
}
