import type { Browser, Page } from 'puppeteer-core';

/**
 * Ends when the browser has no page left or is no longer there. On macOS a browser lives on without windows, and nobody
 * would know what is being waited for.
 */
export function whenGone(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === 'page')) resolve();
    });
  });
}

/** The empty page that a browser starts with. */
export async function firstPageOf(browser: Browser): Promise<Page> {
  const [page] = await browser.pages();
  return page ?? browser.newPage();
}
