import { askPage } from './ask-page.ts';
import { browser } from './browser.ts';
import { ARTICLE_SCRIPT, enterPage, hasEntered } from './enter-page.ts';
import type { PageMessage } from './messages.ts';
import { isAutomatic } from './settings-sites.ts';
import { loadSettings } from './settings-storage.ts';
import { showOutcome } from './toolbar.ts';

/**
 * Checks the page in a tab, or what is selected in it, as the person has just asked. Goes into the page only now, by
 * the grant that the click gave, unless it is there already. A page that no extension may enter is told in the button's
 * title.
 */
export async function checkTab(tab: number, what: 'page' | 'selection' = 'page'): Promise<void> {
  const message: PageMessage = { type: 'check-page', ...(what === 'selection' && { selection: true }) };
  await showOutcome(tab, { state: 'checking' });
  if (await askPage(tab, message)) return;
  if (!(await enterPage(tab, ARTICLE_SCRIPT))) return showOutcome(tab, { state: 'closed' });
  try {
    await browser.tabs.sendMessage(tab, message);
  } catch (problem) {
    await showOutcome(tab, { state: 'failed', problem: String(problem) });
  }
}

/** Checks the page in a tab because the person allowed it once for all; an article that is checked stays as it is. */
export async function checkByItself(tab: number, url: string | undefined): Promise<void> {
  if (!isAutomatic(url, await loadSettings())) return;
  const message: PageMessage = { type: 'check-page', automatic: true };
  if (await askPage(tab, message)) return;
  // The grant may have been taken back since the gate was put into the page; then all stays as it was.
  if (await hasEntered(tab, ARTICLE_SCRIPT)) await askPage(tab, message);
}
