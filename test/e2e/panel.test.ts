import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Look } from '../../lib/node/drive-look.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import type { DrivenPopup } from '../../lib/node/drive-popup.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { violations } from './reach.ts';
import { savedReports } from './saved-file.ts';
import { shownIn, textsOf } from './seen.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = at('../../assets/sample/article.html');
const ELSEWHERE = at('../pages/bad/elsewhere.html');

inBothBrowsers(({ open, browser }) => {
  let panel: DrivenPopup | undefined;
  let list: DrivenPage | undefined;
  afterEach(async () => {
    await panel?.close();
    panel = undefined;
    await list?.page.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      return chrome.storage.local.clear();
    });
    await list?.page.close();
    list = undefined;
  });

  const openChecked = async (file = SAMPLE): Promise<DrivenPage> => {
    const page = await open(file);
    await page.pressToolbarButton();
    await page.checked();
    return page;
  };

  describe('beside the page', () => {
    test('the list opens from the popup and has everything that was found, what agrees as well', async () => {
      const page = await openChecked();
      const { outcome } = await page.toolbar();
      if (outcome?.state !== 'read') throw new Error('The sample was not read.');
      const { coverage, findings } = outcome.result;
      panel = await page.openPanel();
      const text = await panel.says(/The article says/);
      expect(text).toContain(outcome.article?.title);
      expect(text).toMatch(new RegExp(`${coverage.supported} agree, ${coverage.refuted} differ`));
      const entries = (await panel.evaluate(() =>
        [...document.querySelectorAll('.entry')].map((each) => each.textContent),
      ))!;
      expect(entries).toHaveLength(findings.length);
      const differing = entries.slice(0, coverage.refuted).join('\n');
      for (const { quote, expected } of findings.filter(({ verdict }) => verdict === 'refuted')) {
        expect(differing).toContain(quote);
        expect(differing).toContain(expected[0]);
      }
      await panel.says(/Facts: .+, version [\d.]+, as of .*2026/);
    });

    test('it follows the tab', async () => {
      const page = await openChecked();
      panel = await page.openPanel();
      await panel.says(/In the text/);
      const other = await open(ELSEWHERE);
      await other.page.bringToFront();
      await panel.says(/This page has not been checked/);
      await other.pressToolbarButton();
      await other.checked();
      await panel.says(/This article is about something else/);
      await page.page.bringToFront();
      await panel.says(/In the text/);
    });

    test('it follows the page to another address', async () => {
      const page = await openChecked();
      panel = await page.openPanel();
      await panel.says(/In the text/);
      await page.page.goto('about:blank');
      await panel.says(/This page has not been checked/);
    });

    test('it tells of a run, and then the page does not', async () => {
      const page = await openChecked();
      panel = await page.openPanel();
      await panel.says(/In the text/);
      await panel.press('Check again');
      await until(
        'the list to tell',
        async () =>
          panel?.evaluate(() => document.querySelector('header [role="status"]')?.textContent ?? ''),
        (text) => /facts about this incident found/.test(text ?? ''),
      );
      expect(await page.inShadow((root) => root.querySelector('.vh[role="status"]')?.textContent)).toBe('');
    });

    test('a passage is jumped to, and back', async () => {
      const page = await openChecked();
      const scrolled = () => page.page.evaluate(() => Math.round(scrollY));
      panel = await page.openPanel();
      await panel.says(/In the text/);
      await panel.evaluate(() => document.querySelector<HTMLElement>('.entry:last-child .go')?.click());
      await panel.press('Show in the text');
      await until('the page to scroll', scrolled, (y) => y > 100);
      await panel.says(/Back to where I was/);
      await panel.press('Back to where I was');
      await until('the page to be where it was', scrolled, (y) => y === 0);
    });
  });

  describe('as a page of its own', () => {
    /** The number of a page's tab, as the browser gives it. */
    const tabOf = async (page: DrivenPage): Promise<number> => {
      const own = await browser().openOwn('options.html');
      await page.page.bringToFront();
      const tab = await own.page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { tabs: { query(which: object): Promise<{ id: number }[]> } };
        };
        return (await chrome.tabs.query({ active: true }))[0]!.id;
      });
      await own.page.close();
      return tab;
    };
    /** The list of a page's findings in a tab of its own, as Firefox for Android opens it. */
    const openList = async (of: DrivenPage, look: Look = {}): Promise<DrivenPage> => {
      const tab = await tabOf(of);
      list = await browser().openOwn(`sidepanel.html?tab=${tab}`, {
        scheme: 'light',
        width: 380,
        height: 900,
        ...look,
      });
      await list.page.waitForSelector('.entry');
      return list;
    };
    const texts = (selector: string): Promise<string[]> => textsOf(list!.page, selector);
    const shown = (selector: string, wanted: RegExp): Promise<string[]> =>
      shownIn(list!.page, selector, wanted);
    const focused = (): Promise<string> =>
      list!.page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );

    test('next, previous, explain and ignore take one key each, and what was ignored can be had back', async () => {
      const page = await openChecked();
      await openList(page);
      const { keyboard } = list!.page;
      await list!.page.bringToFront();
      const [first, second] = await texts('.entry .go');
      await keyboard.press('j');
      expect((await focused()).replace(/\s+/g, ' ')).toContain('The article says');
      expect(await texts('.go:focus')).toEqual([first]);
      await keyboard.press('j');
      expect(await texts('.go:focus')).toEqual([second]);
      await keyboard.press('k');
      expect(await texts('.go:focus')).toEqual([first]);

      await keyboard.press('Enter');
      const [opened] = await shown('.entry.open', /Show in the text/);
      expect(opened).toMatch(/source/);
      expect(opened, 'a dated source').toMatch(/\d{1,2} \w+ 2026|\w+ \d{1,2}, 2026/);
      expect(opened, 'the words where they stand').toMatch(/effective immediate|immediate ban/);

      await keyboard.press('i');
      await until('the focus on the choices', focused, (text) => text === 'This one');
      await keyboard.press('Escape');
      await until('the focus back', focused, (text) => text === 'Ignore');
      await keyboard.press('i');
      await until('the focus on the choices', focused, (text) => text === 'This one');
      await keyboard.press('Enter');
      await shown('.entry.ignored', /Ignored:/);
      await until('the focus on the way back', focused, (text) => text.startsWith('Show again'));
      const left = (await page.marks()).filter(({ as }) => as === 'refuted').map(({ text }) => text);
      expect(left, 'it is no longer marked in the page').not.toContain('immediate ban');

      await list!.page.bringToFront();
      await keyboard.press('Enter');
      await until(
        'nothing ignored',
        () => texts('.entry.ignored'),
        (seen) => seen.length === 0,
      );
      expect(await texts('.entry .go')).toContain(first);
    });

    test('the boxes choose by verdict', async () => {
      await openList(await openChecked());
      await list!.page.bringToFront();
      const all = (await texts('.entry')).length;
      const [differs] = await texts('.filter label');
      const count = Number(/\d+/.exec(differs!)?.[0]);
      await list!.page.click('.filter label:nth-of-type(2) input');
      const narrowed = await until(
        'fewer',
        () => texts('.entry'),
        (seen) => seen.length < all,
      );
      expect(narrowed).toHaveLength(count);
      await list!.page.click('.filter label:nth-of-type(1) input');
      await shown('.none', /None of these was found/);
    });

    test("the timeline has the article's day in it, and what the article tells differently at its event", async () => {
      await openList(await openChecked());
      await list!.page.bringToFront();
      await list!.page.click('.tabs a:last-child');
      const lines = await shown('.line li', /This article/);
      const place = lines.findIndex((line) => line.includes('This article'));
      expect(lines[place]).toMatch(/Jul 5|5 Jul/);
      const days = await list!.page.$$eval('.line li time', (all) => all.map((each) => each.dateTime));
      expect(days).toEqual(days.toSorted());
      expect(lines.slice(0, place).join('\n')).toContain('The article says 2.9.1');
      expect(lines.slice(place + 1).join('\n')).toMatch(/The article says immediate ban/);
      await list!.page.evaluate(() => history.back());
      await shown('.entry', /2\.9\.1/);
    });

    test('one announcement a run', async () => {
      await openList(await openChecked());
      await list!.page.bringToFront();
      await list!.page.evaluate(() => {
        const said: string[] = [];
        Object.assign(globalThis, { said });
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const text = (target as Node).textContent ?? '';
            if (text !== '' && (target.parentElement ?? target) && text !== said.at(-1)) said.push(text);
          }
        }).observe(document.querySelector('header [role="status"]')!, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      });
      const said = () => list!.page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
      expect(await texts('header [role="status"]'), 'what was there before is no news').toEqual(['']);
      for (const run of [1, 2]) {
        await list!.page.evaluate(() => (globalThis as unknown as { said: string[] }).said.splice(0));
        await list!.page.click('header button');
        const heard = await until(`the announcement of run ${run}`, said, (all) => all.length > 0);
        expect(heard).toEqual([
          expect.stringMatching(/^\d+ facts about this incident found.*were not checked\.$/),
        ]);
      }
      expect(
        await list!.page.$$eval('[role="status"], [role="alert"], [aria-live]', (all) => all.length),
      ).toBe(1);
    });

    test('hands in a report on the page in every format, each as its own standard wants it', async () => {
      const page = await openChecked();
      const own = await openList(page);
      expect(await savedReports(own.page, '2.9.1')).toEqual([
        'article-errata.md text/markdown',
        'article-errata.html text/html',
        'article-errata.csv text/csv',
        'article-errata.json application/json',
        'article-errata.sarif application/json',
        'article-errata.jsonld application/ld+json',
        'article-errata.jsonld application/ld+json',
      ]);
    });

    test('makes no report on a page that has gone', async () => {
      const page = await openChecked();
      const own = await openList(page);
      // As it is after a crash: what was found is still kept, and nobody answers in the page any more.
      const kept = (put?: unknown) =>
        own.page.evaluate(async (value) => {
          const { session } = (globalThis as unknown as { chrome: SessionApi }).chrome.storage;
          const key = `tab-result:${new URLSearchParams(location.search).get('tab')}`;
          if (value !== undefined) await session.set({ [key]: value });
          return (await session.get(key))[key];
        }, put);
      const found = await kept();
      await page.page.goto('about:blank');
      await shown('h1', /This page has not been checked/);
      await kept(found);
      await shown('.entry', /2\.9\.1/);
      await own.page.bringToFront();
      await own.page.locator('::-p-aria([name="Export report"][role="button"])').click();
      await own.page.locator('::-p-aria([name="Save report"][role="button"])').click();
      await shown(
        'dialog [role="status"]',
        /^The page has gone or shows another text by now; check it again/,
      );
    });

    test('shows the passage in the article, which comes to the front', async () => {
      const page = await openChecked();
      await openList(page);
      await list!.page.bringToFront();
      await list!.page.keyboard.press('j');
      await list!.page.keyboard.press('s');
      await until(
        'the article in front',
        () => page.page.evaluate(() => document.visibilityState),
        (state) => state === 'visible',
      );
      await until(
        'the passage to be pointed out',
        () => page.marks(),
        (marks) => marks.some(({ as }) => as === 'current'),
      );
    });

    test('before a check it says how to have one, and where the browser gives no access', async () => {
      const page = await open(SAMPLE);
      list = await browser().openOwn(`sidepanel.html?tab=${await tabOf(page)}`, {
        scheme: 'light',
        width: 380,
      });
      await shown('h1', /This page has not been checked/);
      await list.page.bringToFront();
      await list.page.click('main button');
      await shown('[role="alert"]', /only after a press on its button in the toolbar/);
      expect(await violations(list.page)).toEqual([]);
      await list.show({ scheme: 'dark' });
      expect(await violations(list.page)).toEqual([]);
    });

    test('nothing is out of reach, however the list is looked at', async () => {
      await openList(await openChecked(), { scheme: 'light', width: 380 });
      const { page } = list!;
      await page.bringToFront();
      await page.keyboard.press('j');
      await page.keyboard.press('i');
      await shown('.entry.open', /This fact everywhere/);
      for (const { size, view, ...look } of [
        { scheme: 'light', width: 380, size: '100%', view: 'list', forcedColors: false },
        { scheme: 'dark', width: 320, size: '100%', view: 'list', forcedColors: false },
        { scheme: 'light', width: 320, size: '200%', view: 'list', forcedColors: false },
        { scheme: 'light', width: 380, size: '100%', view: 'list', forcedColors: true },
        { scheme: 'dark', width: 380, size: '100%', view: 'timeline', forcedColors: false },
        { scheme: 'light', width: 320, size: '200%', view: 'timeline', forcedColors: false },
      ] as const) {
        const as = JSON.stringify({ size, view, ...look });
        await list!.show(look);
        if (view === 'timeline') {
          await page.click('.tabs a:last-child');
          await shown('.line li', /This article/);
        }
        const wide = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth;
        }, size);
        expect(wide, `no sideways scrolling: ${as}`).toBeLessThanOrEqual(look.width);
        const small = await page.$$eval('button, summary, label.choice, .tabs a', (all) =>
          all
            .filter((each) => each.getBoundingClientRect().height < 24)
            .map((each) => each.outerHTML.slice(0, 120)),
        );
        expect(small, `targets of 24 px: ${as}`).toEqual([]);
        expect(await violations(page), as).toEqual([]);
      }
      await list!.show({ forcedColors: false });
    });
  });
});

/** The part of the extension API that is used in the list. */
interface SessionApi {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}
