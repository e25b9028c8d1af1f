import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings.ts';
import { isNever, isOnSite } from '../settings-sites.ts';
import { changeSettings } from '../settings-storage.ts';
import { alwaysCheck, checkOnClick, mayRead, neverCheck } from '../site-access.ts';
import { useWords } from '../words-context.tsx';

/** When a site's pages are checked. */
type When = 'click' | 'always' | 'never';

interface Props {
  /** As `siteOf` gives it. */
  readonly site: string;
  readonly settings: Settings;
  /** Says what the browser will ask, where there is room for it. */
  readonly hinted?: boolean;
}

/**
 * When this site is checked: on a click, always, never. While all sites are checked, or all of a wider one, a click is no
 * choice.
 */
export function SiteChoice({ site, settings, hinted = false }: Props) {
  const words = useWords();
  const when = useWhen(site, settings);
  const [declined, setDeclined] = useState(false);
  const { paused, sites, listed } = settings.automatic;
  const others = listed.filter((each) => each !== site);
  const alwaysByOthers = sites === 'all' || (sites === 'listed' && isOnSite(`https://${site}/`, others));
  const choose = async (select: HTMLSelectElement): Promise<void> => {
    const chosen = select.value as When;
    // Until the settings tell otherwise: the browser's question may be declined.
    select.value = when;
    setDeclined(false);
    if (chosen === 'always') setDeclined(!(await alwaysCheck([site])));
    else await (chosen === 'never' ? neverCheck(site) : checkOnClick(site));
  };
  return (
    <div>
      <div class="pairrow">
        <label for="when">{site}</label>
        <select id="when" value={when} onChange={({ currentTarget }) => void choose(currentTarget)}>
          {(!alwaysByOthers || when === 'click') && (
            <option value="click">{words.say('popup_when_click')}</option>
          )}
          <option value="always">{words.say('popup_when_always')}</option>
          <option value="never">{words.say('popup_when_never')}</option>
        </select>
      </div>
      <p class="hint" role="status">
        {declined && words.say('popup_declined', site)}
      </p>
      {hinted && when === 'click' && !declined && <p class="hint">{words.say('popup_always_hint')}</p>}
      {paused && (
        <p class="hint">
          {words.say('popup_paused')}{' '}
          <button type="button" class="quiet" onClick={() => void resume()}>
            {words.say('popup_resume')}
          </button>
        </p>
      )}
    </div>
  );
}

async function resume(): Promise<void> {
  await changeSettings(({ automatic }) => ({ automatic: { ...automatic, paused: false } }));
}

/** What holds for the site: the settings, and for `always` the browser's grant besides. */
function useWhen(site: string, settings: Settings): When {
  const { sites, listed } = settings.automatic;
  const url = `https://${site}/`;
  const wanted = sites === 'all' || (sites === 'listed' && isOnSite(url, listed));
  const [granted, setGranted] = useState(wanted);
  useEffect(() => {
    void mayRead([site]).then(setGranted);
  }, [site, settings]);
  if (isNever(url, settings)) return 'never';
  return wanted && granted ? 'always' : 'click';
}
