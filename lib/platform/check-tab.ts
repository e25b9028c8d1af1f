import { browser } from './browser.ts';
import type { PageMessage } from './messages.ts';
import { showOutcome } from './toolbar.ts';

/** Where the build puts the content script. */
const CONTENT_SCRIPT = '/content-scripts/errata.js';

/**
 * Checks the page in a tab, as the person has just asked. Goes into the page only now, by the grant that the click
 * gave. A page that no extension may enter is told in the button's title.
 */
export async function checkTab(tab: number): Promise<void> {
  await showOutcome(tab, { state: 'checking' });
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [CONTENT_SCRIPT] });
  } catch {
    // Both browsers refuse store pages, their own pages, viewers and error pages here, each in words of its own.
    return showOutcome(tab, { state: 'closed' });
  }
  try {
    await browser.tabs.sendMessage(tab, { type: 'check-page' } satisfies PageMessage);
  } catch (problem) {
    await showOutcome(tab, { state: 'failed', problem: String(problem) });
  }
}
