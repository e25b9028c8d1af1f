import type { Page } from 'puppeteer-core';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';

/** Laid-out text of the elements that fit the selector, each in one line. */
export function textsOf(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (all) =>
    // biome-ignore lint/performance/useDomNodeTextContent: the laid-out text is what a person reads.
    all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
}

/** Waits until one of the elements reads so. Gives the texts of all. */
export function shownIn(page: Page, selector: string, wanted: RegExp): Promise<string[]> {
  return until(
    `${selector} with ${wanted}`,
    () => textsOf(page, selector),
    (seen) => seen.some((text) => wanted.test(text)),
  );
}

/** Waits until the button shows so: the background hears of a check after the marks are painted. */
export async function badged(page: DrivenPage, wanted: string): Promise<void> {
  await until(
    `the badge ${JSON.stringify(wanted)}`,
    () => page.toolbar(),
    ({ badge }) => badge === wanted,
  );
}
