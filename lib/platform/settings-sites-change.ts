import type { Automatic, Settings } from './settings.ts';
import { isOnSite } from './settings-sites.ts';

/** What a person's choice for a site changes in the settings. */
type Change = Pick<Settings, 'automatic' | 'never'>;

/** These sites are checked by themselves. An exception that holds one of them ends. */
export function withSites({ automatic, never }: Change, sites: readonly string[]): Change {
  return {
    automatic: {
      ...automatic,
      sites: automatic.sites === 'all' ? 'all' : 'listed',
      listed: union(automatic.listed, sites),
    },
    never: never.filter((each) => !sites.some((site) => isWithin(site, each))),
  };
}

/** All sites are checked by themselves, apart from the exceptions. */
export function withAllSites({ automatic, never }: Change): Change {
  return { automatic: { ...automatic, sites: 'all' }, never };
}

/** The site is checked on a click only. An exception that holds it ends. */
export function onClick({ automatic, never }: Change, site: string): Change {
  return {
    automatic: withoutListed(automatic, [site]),
    never: never.filter((each) => !isWithin(site, each)),
  };
}

/** The site is never checked by itself. */
export function withNever({ automatic, never }: Change, site: string): Change {
  return { automatic: withoutListed(automatic, [site]), never: union(never, [site]) };
}

/** The browser has taken its grant back for these sites, or for all. */
export function withoutGrants(automatic: Automatic, sites: readonly string[], all: boolean): Automatic {
  const left = withoutListed(automatic, sites);
  if (!all || left.sites !== 'all') return left;
  return { ...left, sites: left.listed.length > 0 ? 'listed' : 'none' };
}

function withoutListed(automatic: Automatic, sites: readonly string[]): Automatic {
  const listed = automatic.listed.filter((each) => !sites.includes(each));
  const none = listed.length === 0 && automatic.sites === 'listed';
  return { ...automatic, listed, sites: none ? 'none' : automatic.sites };
}

function union(all: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...all, ...more])];
}

function isWithin(site: string, wider: string): boolean {
  return isOnSite(`https://${site}`, [wider]);
}
