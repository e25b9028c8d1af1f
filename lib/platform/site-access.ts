import { browser } from './browser.ts';
import type { Settings } from './settings.ts';
import { onClick, withAllSites, withNever, withoutGrants, withSites } from './settings-sites-change.ts';
import { changeSettings, loadSettings } from './settings-storage.ts';

/** What the browser is asked for so that every page of the web may be checked without a click. */
const ALL_SITES = ['*://*/*'];

/** What the browser is asked for so that a site (see `siteOf`) and all below it may be checked without a click. */
export function originsOf(site: string): string[] {
  // An address in numbers and a bare name have nothing below them.
  return [/^[\d.]+$|^\[|^[^.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`];
}

/** Whether the browser lets these sites be read without a click. */
export function mayRead(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: sites.flatMap(originsOf) });
}

/** Whether the browser lets every page of the web be read without a click. */
export function mayReadAll(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL_SITES });
}

/**
 * Asks the browser for these sites, and has them checked by themselves once it grants them. False where the person
 * declines. Must be called in the click itself, before anything is awaited.
 */
export async function alwaysCheck(sites: readonly string[]): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: sites.flatMap(originsOf) });
  if (granted) await changeSettings((settings) => withSites(settings, sites));
  return granted;
}

/** Asks for all sites, in the click itself; as `alwaysCheck`. */
export async function alwaysCheckAll(): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: ALL_SITES });
  if (granted) await changeSettings(withAllSites);
  return granted;
}

/**
 * Asks for a site, and has what is written there checked by itself; as `alwaysCheck`. The wish is kept before the
 * browser answers, so that its grant is not taken for one to check articles.
 */
export async function checkDraftsOn(site: string): Promise<boolean> {
  const before = loadSettings();
  const wish = changeSettings(({ drafts }) => ({ drafts: [...new Set([...drafts, site])] }));
  const granted = await browser.permissions.request({ origins: originsOf(site) });
  await wish;
  if (granted) await notForArticles(site, await before);
  else await stopDraftsOn(site);
  return granted;
}

/**
 * What a browser has once granted it may grant again without a question, and so before the wish was kept: then articles
 * were taken to be wanted as well, and that is taken back.
 */
async function notForArticles(site: string, { automatic, never }: Settings): Promise<void> {
  if (automatic.listed.includes(site)) return;
  await changeSettings((settings) => (settings.automatic.listed.includes(site) ? { automatic, never } : {}));
}

/** What is written on a site is checked on demand only; the browser takes its grant back where nothing else needs it. */
export async function stopDraftsOn(site: string): Promise<void> {
  const settings = await changeSettings(({ drafts }) => ({ drafts: drafts.filter((each) => each !== site) }));
  await giveBack(settings, site);
}

async function giveBack({ automatic, drafts }: Settings, site: string): Promise<void> {
  const needed = drafts.includes(site) || automatic.sites === 'all' || automatic.listed.includes(site);
  if (!needed) await browser.permissions.remove({ origins: originsOf(site) });
}

/** A site is checked on a click only, unless all sites are checked; the browser takes its grant back. */
export async function checkOnClick(site: string): Promise<void> {
  await giveBack(await changeSettings((settings) => onClick(settings, site)), site);
}

/** A site is never checked by itself; the browser takes its grant back. */
export async function neverCheck(site: string): Promise<void> {
  await giveBack(await changeSettings((settings) => withNever(settings, site)), site);
}

/** No site is checked by itself any more; the browser takes all grants back. */
export async function checkNowhere(): Promise<void> {
  await changeSettings(({ automatic }) => ({ automatic: { ...automatic, sites: 'none', listed: [] } }));
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/**
 * Has the settings follow what the browser grants and takes back: its question may close the popup that asked, and it
 * has pages of its own for changing one's mind. Must be called synchronously as the background starts.
 */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const sites = origins.flatMap(siteOfOrigin);
    if (origins.some(isAllSites)) void changeSettings(withAllSites);
    else if (sites.length > 0)
      void changeSettings((settings) => {
        const forArticles = sites.filter((site) => !settings.drafts.includes(site));
        return forArticles.length > 0 ? withSites(settings, forArticles) : {};
      });
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    const sites = origins.flatMap(siteOfOrigin);
    void changeSettings(({ automatic }) => ({
      automatic: withoutGrants(automatic, sites, origins.some(isAllSites)),
    }));
  });
}

function isAllSites(origin: string): boolean {
  return ALL_SITES.includes(origin) || origin === '<all_urls>';
}

/** The site that was asked for by this pattern; none where it was not one of ours. */
function siteOfOrigin(origin: string): string[] {
  const site = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(origin)?.[1];
  return site !== undefined && originsOf(site).includes(origin) ? [site] : [];
}
