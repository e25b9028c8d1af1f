import { askPage } from '../ask-page.ts';
import { browser } from '../browser.ts';
import type { BackgroundMessage, PageState } from '../messages.ts';
import { isNever } from '../settings-sites.ts';
import { loadSettings } from '../settings-storage.ts';
import { readTabResult, type TabResult } from '../tab-results.ts';

/** The tab that the popup was opened over. */
export interface FrontTab {
  readonly id: number;
  readonly windowId?: number;
  /** Absent where the browser does not tell. */
  readonly url?: string;
}

/** What is known of the tab as the popup opens. */
export interface Opening {
  readonly tab: FrontTab;
  /** The result that still holds; absent where the page has to be checked, or is not to be. */
  readonly result?: TabResult;
  /** How the marks stand; absent where our script is not in the page. */
  readonly page?: PageState;
}

/** How long a check may be under way, in milliseconds, before it is taken for one that was cut off. */
const UNDER_WAY = 10_000;

/** The tab in front of the window that the popup belongs to. */
async function frontTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('The browser names no tab in this window.');
  const { id, windowId, url } = tab;
  return { id, ...(windowId !== undefined && { windowId }), ...(url !== undefined && { url }) };
}

/**
 * Looks at the tab and has its page checked unless a result holds: the click that opened the popup has asked for that.
 * A site that is never to be checked is left alone.
 */
export async function openTab(): Promise<Opening> {
  const tab = await frontTab();
  const [result, page, settings] = await Promise.all([
    readTabResult(tab.id),
    askPage(tab.id, { type: 'page-state' }),
    loadSettings(),
  ]);
  if (result && holds(result, page)) return { tab, result, ...(page && { page }) };
  if (!isNever(tab.url, settings)) askForCheck(tab.id);
  return { tab };
}

/** Has the background check the page, so that the check outlives the popup. */
export function askForCheck(tab: number): void {
  void browser.runtime.sendMessage({ type: 'check-tab', tab } satisfies BackgroundMessage);
}

/**
 * Whether a result still tells of the page. Only a compared page whose script is still there has reported all that became
 * of it; whatever was not compared is cheap to look at once more, and may have loaded since.
 */
function holds({ outcome, at }: TabResult, page: PageState | undefined): boolean {
  if (outcome.state === 'checking') return Date.now() - at < UNDER_WAY;
  return outcome.state === 'read' && outcome.result.state === 'checked' && page !== undefined;
}
