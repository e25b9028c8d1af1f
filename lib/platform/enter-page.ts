import { browser } from './browser.ts';

/** Where the build puts the content scripts: that for articles, and that for what a person writes. */
export const ARTICLE_SCRIPT = '/content-scripts/errata.js';
export const FIELDS_SCRIPT = '/content-scripts/fields.js';

/**
 * How often and after how many milliseconds entering is tried. The browser's word that the click has granted access can
 * reach the page a moment after the extension's own (in Chromium about one press in twenty, by some 25 ms).
 */
const TRIES = 5;
const PAUSE = 30;

/** Puts a content script into the page, as the person has just asked. False where the browser keeps extensions out. */
export async function enterPage(tab: number, script: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    if (await hasEntered(tab, script)) return true;
    if (tries === TRIES) return false;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** The same in one try, where no click has just granted access. */
export async function hasEntered(tab: number, script: string): Promise<boolean> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId: tab }, files: [script] });
    // On its own pages Firefox does not refuse; it answers for no frame at all.
    return frames.some((frame) => Boolean(frame));
  } catch {
    // Store pages, viewers, error pages: each browser refuses in words of its own.
    return false;
  }
}
