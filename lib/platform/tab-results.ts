import * as v from 'valibot';
import { browser } from './browser.ts';
import { type PageOutcome, pageOutcomeSchema } from './messages.ts';

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

const tabResultSchema: v.GenericSchema<unknown, TabResult> = v.object({
  at: v.number(),
  url: v.exactOptional(v.string()),
  outcome: v.union([v.object({ state: v.literal('checking') }), pageOutcomeSchema]),
});

/** Key in `storage.session`. */
export function tabResultKey(tab: number): string {
  return `tab-result:${tab}`;
}

/** What is known of a tab; undefined where nothing is, or nothing that this version can read. */
export async function readTabResult(tab: number): Promise<TabResult | undefined> {
  const key = tabResultKey(tab);
  const stored: Record<string, unknown> = await browser.storage.session.get(key);
  const read = v.safeParse(tabResultSchema, stored[key]);
  return read.success ? read.output : undefined;
}

export async function writeTabResult(tab: number, result: TabResult): Promise<void> {
  await browser.storage.session.set({ [tabResultKey(tab)]: result });
}

export async function forgetTab(tab: number): Promise<void> {
  await browser.storage.session.remove(tabResultKey(tab));
}
