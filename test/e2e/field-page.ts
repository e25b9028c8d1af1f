import type { DrivenBrowser } from '../../lib/node/drive.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';

interface OwnApi {
  readonly tabs: { query(which: object): Promise<{ readonly id: number; readonly url?: string }[]> };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
}

/** Words that are marked in a field, with their middle in the viewport. */
interface MarkedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Gives the way to ask for the field that has the focus, as the popup's button does. */
export async function asker(browser: DrivenBrowser): Promise<(page: DrivenPage) => Promise<void>> {
  const own = await browser.openOwn('options.html');
  return async (page) => {
    await own.page.evaluate(async (url) => {
      const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
      const { tabs, runtime } = browser ?? chrome;
      const [tab] = (await tabs.query({})).filter((each) => each.url === url);
      await runtime.sendMessage({ type: 'check-draft', tab: tab?.id });
    }, page.page.url());
  };
}

/** What is marked in fields of the page and its frames, in reading order. */
export async function fieldMarks(page: DrivenPage): Promise<MarkedWords[]> {
  return page.page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')].map((frame) => {
      const { x, y } = frame.getBoundingClientRect();
      return { view: frame.contentWindow as (Window & typeof globalThis) | null, x, y };
    });
    return [{ view: window, x: 0, y: 0 }, ...frames].flatMap(({ view, x, y }) =>
      [...(view?.CSS.highlights.get('errata-field-refuted') ?? [])]
        .map((range) => range as Range)
        // A document paints only what stands in it.
        .filter(({ startContainer }) => startContainer.ownerDocument === view?.document)
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map((range) => {
          const line = range.getClientRects()[0] ?? new DOMRect();
          return { text: String(range), x: x + line.x + line.width / 2, y: y + line.y + line.height / 2 };
        }),
    );
  });
}

/** What the line at the field, or in the page's corner, says; undefined while there is none. */
export function slip(page: DrivenPage): Promise<string | undefined> {
  return page.inShadow((root) => root.querySelector('.slip [role="status"]')?.textContent ?? undefined);
}

/** Presses the button with this `data-does`, once it stands still. */
export async function press(page: DrivenPage, does: string): Promise<void> {
  const find = new Function(`return (root) => {
    const button = root.querySelector('[data-does="${does}"]');
    if (!button || !button.checkVisibility()) return undefined;
    button.scrollIntoView({ block: 'nearest' });
    const box = button.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }`)() as (root: ShadowRoot) => { x: number; y: number } | undefined;
  let last = '';
  const place = await until(
    `the button “${does}”`,
    () => page.inShadow(find),
    (seen) => {
      const still = seen !== undefined && JSON.stringify(seen) === last;
      last = JSON.stringify(seen);
      return still;
    },
  );
  await page.page.mouse.click(place!.x, place!.y);
}
