import type { Finding } from '../verdict/finding.ts';
import type { Ignored, Settings } from './settings.ts';

/** The site of an address: its host without `www.`, in lower case; undefined of anything but a page of the web. */
export function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return undefined;
  return hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/**
 * The site that a person has written: a host, an address, or either with `www.` or `*.` in front. Undefined where that
 * names no single site: no dot in it, or something besides a host.
 */
export function siteFrom(written: string): string | undefined {
  const text = written.trim().replace(/^\*\./, '');
  const site = siteOf(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (site === undefined || site.includes('*')) return undefined;
  return site.includes('.') || site === 'localhost' || site.startsWith('[') ? site : undefined;
}

/** Whether an address belongs to one of the sites; a site holds all that lies below it. */
export function isOnSite(url: string | undefined, sites: readonly string[]): boolean {
  const host = siteOf(url);
  return host !== undefined && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** Whether the page is never to be checked by itself. A click still checks it. */
export function isNever(url: string | undefined, { never }: Pick<Settings, 'never'>): boolean {
  return isOnSite(url, never);
}

/** Whether the settings, apart from what the browser grants, have the page checked without a click. */
export function isAutomatic(
  url: string | undefined,
  settings: Pick<Settings, 'automatic' | 'never'>,
): boolean {
  const { paused, sites, listed } = settings.automatic;
  if (paused || sites === 'none' || isNever(url, settings)) return false;
  return sites === 'all' ? siteOf(url) !== undefined : isOnSite(url, listed);
}

/** What `isIgnored` needs of a finding, and the text around its words where that is known. */
export type Ignorable = Pick<Finding, 'fact' | 'quote'> & Pick<Ignored, 'selector'>;

/** Whether the person wants to hear no more of this finding on this page. */
export function isIgnored(
  finding: Ignorable,
  url: string | undefined,
  { ignored }: Pick<Settings, 'ignored'>,
): boolean {
  return ignored.some((each) => each.fact === finding.fact && reaches(each, finding, url));
}

function reaches(ignored: Ignored, finding: Ignorable, url: string | undefined): boolean {
  if (ignored.scope === 'fact') return true;
  if (ignored.site === undefined || siteOf(url) !== ignored.site) return false;
  return ignored.scope === 'fact-on-site' || isPassage(ignored, finding);
}

function isPassage(ignored: Ignored, { quote, selector }: Ignorable): boolean {
  if (quote !== ignored.quote) return false;
  if (!selector || !ignored.selector) return true;
  return selector.prefix === ignored.selector.prefix && selector.suffix === ignored.selector.suffix;
}
