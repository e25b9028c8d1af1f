import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { keepSettings } from './allowed.ts';
import { badged } from './seen.ts';

const SAMPLE = resolve(import.meta.dirname, '../../assets/sample/article.html');
const FIRST = { verdict: 'refuted', words: '2.9.1' } as const;

/** Where the button with this text is in the card, in the viewport. */
async function placeOf(page: DrivenPage, text: string): Promise<{ x: number; y: number }> {
  const call = `(root) => {
    const wanted = ${JSON.stringify(text)};
    const all = [...root.querySelectorAll('[role="dialog"] button, [role="dialog"] summary')];
    const button = all.find((each) => each.textContent.trim() === wanted && each.checkVisibility());
    button?.scrollIntoView({ block: 'nearest' });
    const box = button?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }`;
  const find = new Function(`return ${call}`)() as (root: ShadowRoot) => { x: number; y: number } | undefined;
  // The card moves for a moment after it has opened: the place counts once it is the same twice.
  let last = '';
  const place = await until(
    `the button “${text}” to stand still`,
    () => page.inShadow(find),
    (seen) => {
      const still = seen !== undefined && JSON.stringify(seen) === last;
      last = JSON.stringify(seen);
      return still;
    },
  );
  return place!;
}

async function press(page: DrivenPage, text: string): Promise<void> {
  const { x, y } = await placeOf(page, text);
  await page.page.mouse.click(x, y);
}

const says = (page: DrivenPage, wanted: RegExp): Promise<string | undefined> =>
  until(
    `the card to say ${wanted}`,
    () => page.card(),
    (seen) => wanted.test(seen ?? ''),
  );

const differing = async (page: DrivenPage): Promise<string[]> =>
  (await page.marks()).filter(({ as }) => as === 'refuted').map(({ text }) => text);

const marked = (page: DrivenPage, count: number): Promise<string[]> =>
  until(
    `${count} marks`,
    () => differing(page),
    (seen) => seen.length === count,
  );

/** What a person gets who pastes into a field of the page. */
async function pasted(page: DrivenPage): Promise<string> {
  await page.page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted-here';
    document.body.prepend(field);
  });
  await page.page.focus('#pasted-here');
  await page.page.keyboard.down('Control');
  await page.page.keyboard.press('v');
  await page.page.keyboard.up('Control');
  return until(
    'the pasted text',
    () => page.page.$eval('#pasted-here', (field) => (field as HTMLTextAreaElement).value),
    (text) => text !== '',
  );
}

inBothBrowsers(({ open, browser, kind }) => {
  const openSample = async (): Promise<DrivenPage> => {
    const page = await open(SAMPLE);
    await page.pressToolbarButton();
    await page.checked();
    return page;
  };

  test('copies the finding as text', async () => {
    const page = await openSample();
    await page.cardAt(FIRST.verdict, FIRST.words);
    await press(page, 'Copy as text');
    await says(page, /Copied\./);
    const text = await pasted(page);
    expect(text).toMatch(/^Differs\nThe article says: .*2\.9\.1\nThe record says: .*2\.1\.91/);
    expect(text).toMatch(/https:\/\//);
    expect(text).toContain(page.page.url());
  });

  test('copies a link that leads to the passage', async () => {
    const page = await openSample();
    await page.cardAt(FIRST.verdict, FIRST.words);
    await press(page, 'Copy link to passage');
    await says(page, /Link copied\./);
    const link = await pasted(page);
    expect(link).toContain('#:~:text=');
    await page.page.setViewport({ width: 1280, height: 300 });
    // A page that a program opens by a link with a fragment only is the same document; a fresh one is led to the words.
    await page.page.goto('about:blank');
    await page.page.goto(link, { waitUntil: 'load' });
    if (kind === 'chromium') await page.page.waitForFunction(() => scrollY > 0);
  });

  test('a report names fact, rule and version, can be read before it is pasted, and is sent nowhere', async () => {
    const page = await openSample();
    await page.cardAt(FIRST.verdict, FIRST.words);
    await press(page, 'Report a wrong mark');
    await says(page, /Nothing is sent/);
    const shown = await page.inShadow((root) => root.querySelector('textarea')?.value);
    expect(shown).toMatch(/^page: http/);
    expect(shown).toMatch(/\nfact: \S+\/\S+\nrule: \S+\nfact set: \S+@\S+\nerrata: \d/);
    expect(shown).toMatch(/\nspan: \d+–\d+\n/);
    await says(page, /Report copied\./);
    expect(await pasted(page)).toBe(shown);
  });

  test('ignores this one, and takes it back', async () => {
    const page = await openSample();
    const all = await differing(page);
    await page.cardAt(FIRST.verdict, FIRST.words);
    await press(page, 'Ignore');
    await press(page, 'This one');
    await says(page, /^Ignored here: .*2\.9\.1\nUndo$/);
    await marked(page, all.length - 1);
    expect(await differing(page)).toEqual(all.filter((text) => !text.includes('2.9.1')));
    await badged(page, String(all.length - 1));
    await press(page, 'Undo');
    await marked(page, all.length);
    await badged(page, String(all.length));
  });

  test('what is ignored stays so on this site, or everywhere, until it is taken back', async () => {
    const page = await openSample();
    const all = await differing(page);
    for (const choice of ['This fact on 127.0.0.1', 'This fact everywhere']) {
      await page.cardAt(FIRST.verdict, FIRST.words);
      await press(page, 'Ignore');
      await press(page, choice);
      await says(page, /^Ignored (?:on 127\.0\.0\.1|everywhere): /);
      await marked(page, all.length - 1);
      const other = await openSample();
      expect(await differing(other)).toHaveLength(all.length - 1);
      await keepSettings(browser(), {});
      await marked(page, all.length);
      await page.page.bringToFront();
      await page.page.keyboard.press('Escape');
    }
  });

  test('disputed and agreeing words are marked in quieter styles once that is set', async () => {
    const page = await openSample();
    expect(new Set((await page.marks()).map(({ as }) => as))).toEqual(new Set(['refuted']));
    await keepSettings(browser(), { shown: { disputed: true, supported: true } });
    await until(
      'marks of agreeing words',
      async () => (await page.marks()).map(({ as }) => as),
      (seen) => seen.includes('supported'),
    );
    await keepSettings(browser(), {});
    await until(
      'the marks to be as before',
      async () => new Set((await page.marks()).map(({ as }) => as)),
      (seen) => seen.size === 1,
    );
  });

  test('everything by keyboard: to the mark, into the card, ignore, and Escape gives the focus back', async () => {
    const page = await open(SAMPLE);
    const popup = await page.openPopup();
    await page.checked();
    await popup.close();
    const focused = () =>
      page.inShadow(
        (root) => (root.activeElement as HTMLElement | null)?.textContent || root.activeElement?.className,
      );
    await page.page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a, button')];
      links.at(-1)?.focus();
    });
    for (let presses = 0; (await focused()) !== 'jump' && presses < 5; presses++)
      await page.page.keyboard.press('Tab');
    expect(await focused()).toBe('jump');
    const opened = await page.card();
    expect(opened).toMatch(/^Differs\n?.*1 of 3/);
    await page.page.keyboard.press('Enter');
    expect(await focused()).toBe('Next');
    await page.page.keyboard.press('Enter');
    expect(await page.card()).toMatch(/2 of 3/);
    expect(await focused()).toBe('Next');
    await page.page.keyboard.press('Escape');
    expect(await page.card()).toBeUndefined();
    expect(await focused()).toBe('jump');
  });

  test('leaves the document as it was while the card copies and ignores', async () => {
    const page = await openSample();
    const before = await page.documentText();
    await page.cardAt(FIRST.verdict, FIRST.words);
    await press(page, 'Copy as text');
    await says(page, /Copied\./);
    await press(page, 'Ignore');
    await press(page, 'This one');
    await says(page, /Ignored here/);
    expect(await page.documentText()).toBe(before);
    await press(page, 'Undo');
    await marked(page, 3);
  });
});
