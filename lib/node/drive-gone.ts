import type { Browser } from 'puppeteer-core';

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
