import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeText } from '../../lib/node/start-report.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { badged } from './seen.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
const path = (name: string): string => resolve(PAGES, `${name}.html`);

interface Expected {
  readonly refuted: readonly { readonly quote: string; readonly expected: string }[];
  readonly either?: readonly string[];
}

const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(resolve(PAGES, `${name}.expected.json`), 'utf8')) as Expected;

/** The five real articles, in three layouts; and pages as the web has them. */
const ARTICLES = [
  'blog/seed-000',
  'blog/seed-001',
  'newsletter/seed-002',
  'newsletter/seed-003',
  'consent/seed-004',
  'csp/strict',
  'shadow/open-root',
  'live/day-one',
  'tables/overview',
] as const;

inBothBrowsers(({ open }) => {
  test.each(ARTICLES)('%s: marks what differs, counts it, and shows both values in a card', async (name) => {
    const expected = expectedOf(name);
    const page = await open(path(name));
    const before = await page.documentText();
    await page.pressToolbarButton();
    const { badge, outcome } = await page.checked();
    const marks = (await page.marks()).filter(({ as }) => as === 'refuted').map(({ text }) => text);
    const allowed = [...expected.refuted.map(({ quote }) => quote), ...(expected.either ?? [])];
    const touches = (mark: string, quote: string): boolean => mark.includes(quote) || quote.includes(mark);
    expect(
      expected.refuted.filter(({ quote }) => !marks.some((mark) => touches(mark, quote))),
      outcomeText(outcome),
    ).toEqual([]);
    expect(marks.filter((mark) => !allowed.some((quote) => touches(mark, quote)))).toEqual([]);
    expect(badge).toBe(String(marks.length));
    const first = expected.refuted[0]!;
    const mark = marks.find((text) => touches(text, first.quote))!;
    const card = await page.cardAt('refuted', mark);
    expect(card).toContain(mark);
    expect(card.toLowerCase()).toContain(first.expected.toLowerCase());
    expect(await page.documentText()).toBe(before);
  });

  test.each([
    ['bad/empty', 'empty'],
    ['bad/no-text', 'empty'],
    ['bad/elsewhere', 'elsewhere'],
    ['bad/unknown-language', 'unreadable-language'],
  ])('%s: says truthfully that nothing was compared', async (name, state) => {
    const page = await open(path(name));
    await page.pressToolbarButton();
    const { badge, title, outcome } = await page.checked();
    expect(await page.marks()).toEqual([]);
    expect(badge).not.toMatch(/\d/);
    const found = outcome.state === 'read' ? outcome.result.state : outcome.state;
    expect(found, title).toBe(state);
    expect(title).not.toMatch(/nothing found that differs/i);
  });

  test('frame/index: an article in a frame is checked and counted', async () => {
    const page = await open(path('frame/index'));
    await page.pressToolbarButton();
    await badged(page, String(expectedOf('frame/index').refuted.length));
  });

  test('the marks of an article go when the page moves on to another', async () => {
    const page = await open(path('spa/index'));
    await page.pressToolbarButton();
    await page.checked();
    expect((await page.marks()).length).toBeGreaterThan(0);
    await page.page.click('#next-story');
    await page.page.waitForFunction(() => [...CSS.highlights].every(([, highlight]) => highlight.size === 0));
    await badged(page, '');
  });

  test('marks follow their words, and go when the words change', async () => {
    const page = await open(path('blog/seed-000'));
    await page.pressToolbarButton();
    await page.checked();
    await page.page.evaluate(() => {
      const ad = document.createElement('p');
      ad.textContent = 'An advertisement that was loaded late.';
      document.querySelector('p')!.before(ad);
    });
    expect((await page.marks()).map(({ text }) => text)).toEqual(['2.9.1']);
    await page.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (node.nodeValue?.includes('2.9.1')) node.nodeValue = node.nodeValue.replace('2.9.1', '2.1.91');
    });
    await page.page.waitForFunction(() => [...CSS.highlights].every(([, highlight]) => highlight.size === 0));
  });
});
