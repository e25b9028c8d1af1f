import { askPage } from './ask-page.ts';
import { browser } from './browser.ts';
import type { PageMessage } from './messages.ts';
import { isAutomatic } from './settings-sites.ts';
import { loadSettings } from './settings-storage.ts';
import { showOutcome } from './toolbar.ts';

/** Where the build puts the content script. */
const CONTENT_SCRIPT = '/content-scripts/errata.js';

/**
 * Checks the page in a tab, as the person has just asked. Goes into the page only now, by the grant that the click
 * gave, unless it is there already. A page that no extension may enter is told in the button's title.
 */
export async function checkTab(tab: number): Promise<void> {
  await showOutcome(tab, { state: 'checking' });
  if (await askPage(tab, { type: 'check-page' })) return;
  if (!(await enter(tab))) return showOutcome(tab, { state: 'closed' });
  try {
    await browser.tabs.sendMessage(tab, { type: 'check-page' } satisfies PageMessage);
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
  if (await entered(tab)) await askPage(tab, message);
}

/**
 * How often and after how many milliseconds entering is tried. The browser's word that the click has granted access can
 * reach the page a moment after the extension's own (in Chromium about one press in twenty, by some 25 ms).
 */
const TRIES = 5;
const PAUSE = 30;

/** Puts the content script into the page. False where the browser keeps extensions out. */
async function enter(tab: number): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    if (await entered(tab)) return true;
    if (tries === TRIES) return false;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

async function entered(tab: number): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: [CONTENT_SCRIPT],
    });
    // On its own pages Firefox does not refuse; it answers for no frame at all.
    return frames.some((frame) => Boolean(frame));
  } catch {
    // Store pages, viewers, error pages: each browser refuses in words of its own.
    return false;
  }
}
