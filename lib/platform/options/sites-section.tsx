import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { changeSettings } from '../settings-storage.ts';
import { alwaysCheck, alwaysCheckAll, checkNowhere, mayReadAll, neverCheck } from '../site-access.ts';
import { useWords } from '../words-context.tsx';
import { SiteForm } from './site-form.tsx';
import { SitesTable } from './sites-table.tsx';

/** Where pages are checked without a click, and where never. */
export function SitesSection({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const [note, say] = useState('');
  const { paused, sites } = settings.automatic;
  const allGranted = useAllGranted(settings);
  const all = sites === 'all';
  const stand = all ? (allGranted ? 'all' : 'all_ungranted') : sites;
  const askAll = async () => say((await alwaysCheckAll()) ? '' : words.say('sites_all_declined'));
  const always = async (site: string) => {
    const granted = await alwaysCheck([site]);
    say(words.say(granted ? 'sites_added' : 'sites_declined', site));
    return granted;
  };
  const never = async (site: string) => {
    await neverCheck(site);
    say(words.say('sites_excepted', site));
    return true;
  };
  const pause = (on: boolean) =>
    void changeSettings(({ automatic }) => ({ automatic: { ...automatic, paused: on } }));
  return (
    <section class="sec" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{words.say('sites_title')}</h2>
      <p class="hint">{words.say('sites_hint')}</p>
      {paused && <p class="warning">{words.say('popup_paused')}</p>}
      <p class="stand-line">{words.say(`sites_stand_${stand}`)}</p>
      <SitesTable settings={settings} say={say} />
      <SiteForm
        problemId="site-problem"
        label={words.say('sites_add')}
        actions={[
          { name: words.say('popup_when_always'), take: always },
          { name: words.say('popup_when_never'), take: never },
        ]}
      />
      <div class="bar">
        {(!all || !allGranted) && (
          <button type="button" class="btn" onClick={() => void askAll()}>
            {words.say('sites_allow_all')}
          </button>
        )}
        {sites !== 'none' && (
          <button type="button" class="btn" onClick={() => void checkNowhere()}>
            {words.say('sites_click_only')}
          </button>
        )}
        <button type="button" class="btn" onClick={() => pause(!paused)}>
          {words.say(paused ? 'popup_resume' : 'sites_pause')}
        </button>
      </div>
      <p class="note" role="status">
        {note}
      </p>
    </section>
  );
}

/** Whether the browser grants all sites; asked again when the settings change, as they follow the grants. */
function useAllGranted(settings: Settings): boolean {
  const [granted, setGranted] = useState(true);
  useEffect(() => {
    let latest = true;
    void mayReadAll().then((may) => latest && setGranted(may));
    return () => {
      latest = false;
    };
  }, [settings]);
  return granted;
}
