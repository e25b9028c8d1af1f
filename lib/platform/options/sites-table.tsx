import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { alwaysCheck, checkOnClick, mayRead, neverCheck } from '../site-access.ts';
import { useWords } from '../words-context.tsx';
import { ActionsHeading, RowAction } from './row-action.tsx';

interface Props {
  readonly settings: Settings;
  say(note: string): void;
}

/** One row for every site that has a rule of its own. */
export function SitesTable({ settings: { automatic, never }, say }: Props) {
  const words = useWords();
  const granted = useGranted(automatic.listed);
  const rows = [
    ...automatic.listed.map((site) => ({ site, never: false })),
    ...never.map((site) => ({ site, never: true })),
  ].sort((a, b) => (a.site < b.site ? -1 : 1));
  if (rows.length === 0) return null;
  const always = async (site: string) =>
    say((await alwaysCheck([site])) ? '' : words.say('sites_declined', site));
  return (
    <table class="sites">
      <thead>
        <tr>
          <th scope="col">{words.say('sites_column_site')}</th>
          <th scope="col">{words.say('sites_column_articles')}</th>
          <ActionsHeading />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ site, never: isNever }) => {
          const waits = !isNever && !granted.has(site);
          return (
            <tr key={site} data-site={site}>
              <th scope="row">
                <b>{site}</b>
              </th>
              <td data-l={words.say('sites_column_articles')}>
                {words.say(isNever ? 'sites_is_never' : waits ? 'sites_is_waiting' : 'sites_is_always')}
              </td>
              <td>
                <div class="act">
                  {(isNever || waits) && (
                    <Action
                      name={words.say('popup_when_always')}
                      site={site}
                      press={() => void always(site)}
                    />
                  )}
                  {!isNever && (
                    <Action
                      name={words.say('popup_when_never')}
                      site={site}
                      press={() => void neverCheck(site)}
                    />
                  )}
                  <Action name={words.say('sets_remove')} site={site} press={() => void checkOnClick(site)} />
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Action({ name, site, press }: { readonly name: string; readonly site: string; press(): void }) {
  return <RowAction name={name} label={`${name}: ${site}`} press={press} />;
}

/** Those of the sites that the browser lets be read: a file of settings, or another computer's, brings no grants. */
function useGranted(sites: readonly string[]): ReadonlySet<string> {
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set(sites));
  const key = sites.join(' ');
  useEffect(() => {
    let latest = true;
    void Promise.all(sites.map(async (site) => ((await mayRead([site])) ? [site] : []))).then((may) => {
      if (latest) setGranted(new Set(may.flat()));
    });
    return () => {
      latest = false;
    };
  }, [key]);
  return granted;
}
