import { browser } from './browser.ts';
import type { PageOutcome } from './page-outcome.ts';

/**
 * What is known of a tab, kept in `storage.session` under the key `tab-result:` and the tab's number, so that the
 * background can stop and start between two clicks. Gone when the browser ends, the tab closes, or its page is left.
 */
export interface TabResult {
  /** When it became known, in milliseconds since 1970. */
  readonly at: number;
  /** Address of the page; absent where the browser does not tell. */
  readonly url?: string;
  /** What became of the last check; `checking` while it is under way. */
  readonly outcome: PageOutcome | { readonly state: 'checking' };
}

/** Key in `storage.session`. */
function tabResultKey(tab: number): string {
  return `tab-result:${tab}`;
}

export async function writeTabResult(tab: number, result: TabResult): Promise<void> {
  await browser.storage.session.set({ [tabResultKey(tab)]: result });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(tabResultKey(tab));
}

/** What is known of a tab; undefined before any check and where storage holds something else. */
export async function readTabResult(tab: number): Promise<TabResult | undefined> {
  const key = tabResultKey(tab);
  return (await browser.storage.session.get(key))[key] as TabResult | undefined;
}

/** Calls back when what is known of a tab has changed, until the signal ends it. */
export function onTabResult(
  tab: number,
  call: (result: TabResult | undefined) => void,
  signal: AbortSignal,
): void {
  const key = tabResultKey(tab);
  const listen = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) call(changes[key]?.newValue as TabResult | undefined);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
