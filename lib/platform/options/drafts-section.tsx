import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { checkDraftsOn, mayRead, stopDraftsOn } from '../site-access.ts';
import { useWords } from '../words-context.tsx';
import { RowAction } from './row-action.tsx';
import { SiteForm } from './site-form.tsx';

/** Where what the person writes is checked by itself. */
export function DraftsSection({ settings: { drafts } }: { readonly settings: Settings }) {
  const words = useWords();
  const [note, say] = useState('');
  const stop = async (site: string) => {
    await stopDraftsOn(site);
    say(words.say('field_sites_removed', site));
  };
  const add = async (site: string) => {
    const granted = await checkDraftsOn(site);
    say(words.say(granted ? 'field_sites_added' : 'sites_declined', site));
    return granted;
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
                    <RowAction
                      name={words.say('sets_remove')}
                      label={`${words.say('sets_remove')}: ${site}`}
                      press={() => void stop(site)}
                    />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <SiteForm
        problemId="draft-site-problem"
        label={words.say('field_sites_add')}
        actions={[{ name: words.say('field_sites_button'), take: add }]}
      />
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
