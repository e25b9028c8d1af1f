import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { OLDEST } from '../../lib/node/browser-version.ts';
import { BUILD } from '../../lib/node/drive-launch.ts';
import { outcomeText } from '../../lib/node/start-report.ts';
import { inBothBrowsers } from '../browser/harness.ts';

const SAMPLE = fileURLToPath(new URL('../../assets/sample/article.html', import.meta.url));

/** The three wrong statements of the sample: words around the value, the value, and what the record holds. */
const WRONG = [
  { value: /immediate/, record: /10 July|July 10/ },
  { value: /2\.9\.1/, record: /2\.1\.91/ },
  { value: /174/, record: /147/ },
] as const;

inBothBrowsers(({ kind, open, browser }) => {
  test('enters no page before the toolbar button is pressed', async () => {
    const page = await open(SAMPLE);
    expect(await page.hasHost()).toBe(false);
    expect(await page.marks()).toEqual([]);
    expect((await page.toolbar()).badge).toBe('');
    expect(await page.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    if (kind === 'chromium') expect(await page.page.extensionRealms()).toEqual([]);
  });

  test('marks the wrong statements of the sample and no others, and counts them on the button', async () => {
    const page = await open(SAMPLE);
    await page.pressToolbarButton();
    const { badge, outcome } = await page.checked();
    const seen = await page.marks();
    const texts = seen.filter(({ as }) => as === 'refuted').map(({ text }) => text);
    expect(texts, outcomeText(outcome)).toEqual(WRONG.map(({ value }) => expect.stringMatching(value)));
    expect(seen, 'only discrepancies are painted').toHaveLength(WRONG.length);
    expect(badge).toBe(String(WRONG.length));
  });

  test('shows at each mark what the article says and what the record says, with a dated source', async () => {
    const page = await open(SAMPLE);
    await page.pressToolbarButton();
    await page.checked();
    expect(await page.card(), 'no card before one is asked for').toBeUndefined();
    const cards: string[] = [];
    for (const { text } of await page.marks()) {
      cards.push(await page.cardAt('refuted', text));
    }
    for (const { value, record } of WRONG) {
      const card =
        cards.find((each) => value.test(each)) ?? `no card with ${value} in ${JSON.stringify(cards)}`;
      expect(card).toMatch(value);
      expect(card).toMatch(record);
      expect(card, 'a dated source').toMatch(/\d{1,2} \w+ 2026|\w+ \d{1,2}, 2026/);
    }
  });

  test('leaves the document as it was, one element apart', async () => {
    const page = await open(SAMPLE);
    const before = await page.documentText();
    await page.pressToolbarButton();
    await page.checked();
    expect(await page.hasHost(), JSON.stringify(await page.toolbar())).toBe(true);
    expect(await page.documentText()).toBe(before);
    const [mark] = await page.marks();
    await page.cardAt(mark!.as, mark!.text);
    expect(await page.documentText(), 'with a card open').toBe(before);
  });

  test('a second press shows what is known, and a check from there marks the same', async () => {
    const page = await open(SAMPLE);
    await page.pressToolbarButton();
    const { at } = await page.checked();
    const once = await page.marks();
    await page.pressToolbarButton();
    expect((await page.toolbar()).at, 'no check that nobody asked for').toBe(at);
    await page.checkAgain();
    expect(await page.marks()).toEqual(once);
    expect(await page.page.$$eval('errata-marks', (hosts) => hosts.length)).toBe(1);
  });

  test('asks for no browser newer or older than the one it is tested with', () => {
    const manifest = JSON.parse(readFileSync(`${BUILD[kind]}/manifest.json`, 'utf8'));
    const gecko = manifest.browser_specific_settings?.gecko?.strict_min_version;
    if (kind === 'firefox') expect(Number.parseInt(gecko, 10)).toBe(OLDEST.firefox);
    expect(Number.parseInt(/\d+/.exec(browser().version)?.[0] ?? '', 10)).toBeGreaterThanOrEqual(
      OLDEST[kind],
    );
  });
});

inBothBrowsers(
  ({ open }) => {
    test('opens the card on a screen of double density, too', async () => {
      const page = await open(SAMPLE);
      await page.pressToolbarButton();
      const { outcome } = await page.checked();
      const mark = (await page.marks()).find(({ text }) => text.includes('2.9.1'));
      expect(mark, outcomeText(outcome)).toBeDefined();
      expect(await page.cardAt(mark!.as, mark!.text)).toContain('2.1.91');
    });
  },
  { scale: 2 },
);
