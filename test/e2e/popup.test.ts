import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import type { DrivenPopup } from '../../lib/node/drive-popup.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { fieldMarks, press, slip } from './field-page.ts';
import { overhang, smallTargets, violations } from './reach.ts';
import { badged } from './seen.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SAMPLE = resolve(ROOT, 'assets/sample/article.html');
const page = (name: string): string => resolve(ROOT, `test/pages/${name}.html`);
/** Where the tests serve their pages. */
const SITE = '127.0.0.1';

inBothBrowsers(({ kind, open, browser }) => {
  let popup: DrivenPopup | undefined;
  const openPopup = async (of: DrivenPage): Promise<DrivenPopup> => {
    popup = await of.openPopup();
    return popup;
  };
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    const own = await browser().openOwn('options.html');
    await own.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: OwnApi };
      await chrome.storage.local.remove(['settings', 'fact-sets']);
    });
    await own.page.close();
  });

  /** The popup over the sample once it has been checked. */
  const overSample = async () => {
    const article = await open(SAMPLE);
    const opened = await openPopup(article);
    await opened.says(/differ from the record/);
    await opened.says(/Show marks on this tab/);
    return { article, popup: opened };
  };
  const marksAre = (article: DrivenPage, count: number, as = 'refuted') =>
    until(
      `${count} marks`,
      () => article.marks(),
      (marks) => marks.filter((mark) => mark.as === as).length === count,
    );

  test('one click checks the page and tells how things stand and how far the check reached', async () => {
    const { article, popup } = await overSample();
    const text = await popup.says(/Facts: .* as of /);
    expect(text).toMatch(/^3 places differ from the record$/m);
    expect(text).toMatch(
      /^\d+ facts about this incident found in the text: \d+ agree, 3 differ\. Other statements were not checked\.$/m,
    );
    for (const [says, record] of [
      [/immediate/, /July 10|10 July/],
      [/2\.9\.1/, /2\.1\.91/],
      [/174/, /147/],
    ] as const) {
      expect(text).toMatch(says);
      expect(text).toMatch(record);
    }
    await badged(article, '3');
    await marksAre(article, 3);
  });

  test('a discrepancy, next and previous lead to their places in the page', async () => {
    const { article, popup } = await overSample();
    const current = async () => (await article.marks()).find(({ as }) => as === 'current')?.text;
    const currentIs = (text: string) =>
      until(`the mark at "${text}" to be looked at`, current, (seen) => seen?.includes(text) ?? false);
    const press = async (label: RegExp, selector: string) => {
      expect(await popup.evaluate(clickIn, selector, label.source), String(label)).toBe(true);
    };
    await press(/174/, '.go');
    await until(
      'the entry to be current',
      () => popup.evaluate(currentEntry),
      (text) => /174/.test(text ?? ''),
    );
    await press(/Previous/, '.nav button');
    await until(
      'the entry before',
      () => popup.evaluate(currentEntry),
      (text) => /2\.9\.1/.test(text ?? ''),
    );
    await press(/Next/, '.nav button');
    await until(
      'the entry after',
      () => popup.evaluate(currentEntry),
      (text) => /174/.test(text ?? ''),
    );
    await currentIs('174');
    const mark = (await article.marks()).find(({ text }) => text.includes('174'));
    expect(mark!.y, 'it is in view').toBeGreaterThan(0);
    expect(mark!.y).toBeLessThan(await article.page.evaluate(() => innerHeight));
  });

  test('marks of the tab go and come back, and what agrees is marked on demand', async () => {
    const { article, popup } = await overSample();
    await popup.press('Show marks on this tab');
    await marksAre(article, 0);
    const again = await openPopup(article);
    await again.press('Show marks on this tab');
    await again.says(/Also mark what agrees/);
    await again.press('Also mark what agrees or is disputed');
    await marksAre(article, 3);
    await until(
      'what agrees to be marked',
      () => article.marks(),
      (marks) => marks.some(({ as }) => as === 'supported'),
    );
  });

  test('a second check finds what the page has become', async () => {
    const { article } = await overSample();
    const { at } = await article.checked();
    await article.page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p'))
        if (paragraph.textContent?.includes('2.9.1'))
          paragraph.textContent = paragraph.textContent.replace('2.9.1', '2.1.91');
    });
    const popup = await openPopup(article);
    await popup.press('Check again');
    await popup.says(/^2 places differ from the record$/m);
    await article.checked(at);
    await badged(article, '2');
  });

  test('has the field checked that the person writes in; where its editor takes no correction, it can be copied', async () => {
    const page = await open(resolve(import.meta.dirname, 'stubborn-editor.html'));
    const text = () => page.page.$eval('#draft', ({ textContent }) => textContent);
    const draft = await text();
    await page.page.click('#draft p');
    const popup = await openPopup(page);
    await popup.says(/Check this draft/);
    await popup.press('Check this draft');
    await until(
      'the mark in the field',
      () => fieldMarks(page),
      (marks) => marks.map(({ text }) => text).join() === '2.9.1',
    );
    expect(await slip(page)).toBe('1 place differs from the record');
    await press(page, 'next-mark');
    await press(page, 'mend');
    await press(page, 'copy-correction');
    const card = await until(
      'the card to tell',
      () => page.shadowText(),
      (said) => /Copied\.|Copy the text from here/.test(said),
    );
    expect(card).toContain('Copy correction');
    expect(await page.page.evaluate(() => document.body.dataset.refused), 'it was asked').toBe('yes');
    expect(await text(), 'the field is as it was').toBe(draft);
    expect((await fieldMarks(page)).map(({ text }) => text)).toEqual(['2.9.1']);
  });

  test('leads to the page for drafts, and so do the menu and the key', async () => {
    const own = await browser().openOwn('options.html');
    /** How many pages for drafts are open; all of them are closed. */
    const opened = () =>
      own.page.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: OwnApi };
        const tabs = await chrome.tabs.query({ url: chrome.runtime.getURL('draft.html') });
        await chrome.tabs.remove(tabs.map(({ id }) => id));
        return tabs.length;
      });
    const isOpened = (way: string) => until(`the page for drafts, by ${way}`, opened, (count) => count === 1);
    const popup = await openPopup(await open(SAMPLE));
    await popup.press('Open the draft page');
    await isOpened('the popup');
    await popup.closed();
    await browser().tell({ by: 'menu', name: 'draft-page' });
    await isOpened('the menu');
    await browser().tell({ by: 'key', name: 'draft-page' });
    await isOpened('the key');
    await own.page.close();
  });

  describe('this site', () => {
    const chosen = (): Promise<string | undefined> | undefined =>
      popup?.evaluate(() => document.querySelector('select')?.value);
    const chosenIs = (value: string) =>
      until(
        `${value} to be chosen`,
        async () => chosen(),
        (seen) => seen === value,
      );
    /** Whether the browser lets the site be read, and whether our script stands ready there. */
    const access = async (): Promise<{ granted: boolean; ready: boolean }> => {
      const own = await browser().openOwn('options.html');
      const answer = await own.page.evaluate(async (origin) => {
        const { chrome } = globalThis as unknown as { chrome: OwnApi };
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return {
          granted: await chrome.permissions.contains({ origins: [origin] }),
          ready: scripts.some(({ matches = [] }) => matches.includes(origin)),
        };
      }, `*://${SITE}/*`);
      await own.page.close();
      return answer;
    };

    test('is always checked once the browser has granted it, and that can be taken back', async () => {
      await browser().consent(`*://${SITE}/*`);
      const { article, popup: first } = await overSample();
      expect(await chosen()).toBe('click');
      await first.choose('always');
      await chosenIs('always');
      await until('the site to be readable', access, ({ granted, ready }) => granted && ready);
      const unpressed = await open(SAMPLE);
      await marksAre(unpressed, 3);
      const second = await openPopup(article);
      await chosenIs('always');
      await second.choose('click');
      await chosenIs('click');
      await until('the site to be closed again', access, ({ granted, ready }) => !granted && !ready);
    });

    test('is never checked, not even when the popup opens, unless once on demand', async () => {
      const { article, popup: first } = await overSample();
      await first.choose('never');
      await chosenIs('never');
      await article.page.reload();
      const second = await openPopup(article);
      await second.says(/^Not checked$/m);
      expect((await article.toolbar()).badge).toBe('');
      const third = await openPopup(article);
      await third.press('Check this page once');
      await third.says(/differ from the record/);
      await third.choose('click');
      await chosenIs('click');
    });
  });

  describe('tells truthfully', () => {
    test.each([
      ['bad/no-text', /No article text found on this page[\s\S]*Nothing was read/, 'Try again'],
      [
        'bad/elsewhere',
        /This article is about something else[\s\S]*nothing was checked[\s\S]*Errata has facts about/,
        'Add a fact set',
      ],
      [
        'bad/unknown-language',
        /This article is in \w+|The language of this article was not recognised/,
        'Options',
      ],
    ])('%s', async (name, wanted, button) => {
      const opened = await openPopup(await open(page(name)));
      const text = await opened.says(wanted);
      expect(text).not.toMatch(/Nothing found that differs/);
      expect(text).toContain(button);
    });

    test('a page of the browser', async () => {
      const own = await browser().openOwn('options.html');
      const opened = await openPopup(own);
      expect(await opened.says(/belongs to the browser/)).toContain('Nothing was read.');
      await opened.close();
      await own.page.close();
    });

    test('no fact set that is on, with the way to switch one on', async () => {
      const own = await browser().openOwn('options.html');
      await own.page.waitForSelector('.sets tbody input');
      for (const use of await own.page.$$('.sets tbody input')) await use.click();
      await own.page.waitForSelector('p.warning');
      await own.page.close();
      const opened = await openPopup(await open(SAMPLE));
      expect(await opened.says(/No fact set is switched on/)).toContain('Choose fact sets');
    });
  });

  describe.each([
    ['what differs', SAMPLE, /Facts: /],
    ['something else', page('bad/elsewhere'), /Errata has facts about[\s\S]*as of/],
    ['no text', page('bad/empty'), /No article text found/],
  ] as const)('is within reach: %s', (_, file, wanted) => {
    test('axe-core, targets of 24 px, text at 200 %, 320 px', async () => {
      const opened = await openPopup(await open(file));
      await opened.says(wanted);
      expect(await smallTargets(opened)).toEqual([]);
      expect(await violations(opened)).toEqual([]);
      const fits = (size: '100%' | '200%') =>
        until(
          `text of ${size} to fit`,
          () => overhang(opened, size),
          (over) => over === 0,
        );
      await fits('100%');
      await fits('200%');
      await opened.evaluate(() => {
        document.body.style.width = '320px';
      });
      await fits('100%');
      await fits('200%');
    });

    test.runIf(kind === 'chromium').each([
      { scheme: 'dark', forced: 'none' },
      { scheme: 'light', forced: 'active' },
      { scheme: 'dark', forced: 'active' },
    ])('axe-core in $scheme, forced colours $forced', async ({ scheme, forced }) => {
      const opened = await openPopup(await open(file));
      await opened.says(wanted);
      const shown = (await opened.page())!;
      await shown.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forced },
      ]);
      expect(await violations(opened)).toEqual([]);
    });
  });
});

/** The part of the extension API that is used in one of its own pages. */
interface OwnApi {
  readonly permissions: { contains(wanted: object): Promise<boolean> };
  readonly runtime: { getURL(path: string): string };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly matches?: string[] }[]> };
  readonly storage: { readonly local: { remove(keys: string[]): Promise<void> } };
  readonly tabs: {
    query(which: object): Promise<{ readonly id: number }[]>;
    remove(ids: number[]): Promise<void>;
  };
}

/** Runs in the popup: presses what has these words. */
function clickIn(selector: string, words: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const found = all.find(({ textContent }) => new RegExp(words).test(textContent ?? ''));
  found?.click();
  return found !== undefined;
}

/** Runs in the popup. */
function currentEntry(): string | undefined {
  return document.querySelector('[aria-current="true"]')?.textContent ?? undefined;
}
