import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { shownIn, textsOf } from './seen.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = at('../../assets/sample/article.html');
const FERRY = at('../facts/harbour-ferry.json');

const folder = mkdtempSync(join(tmpdir(), 'errata-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the extension keeps. */
interface Kept {
  readonly settings?: Record<string, unknown>;
}

inBothBrowsers(
  ({ kind, open, browser }) => {
    let options: DrivenPage;

    const texts = (selector: string): Promise<string[]> => textsOf(options.page, selector);
    const shown = (selector: string, wanted: RegExp): Promise<string[]> =>
      shownIn(options.page, selector, wanted);
    const none = (selector: string): Promise<string[]> =>
      until(
        `no ${selector}`,
        () => texts(selector),
        (seen) => seen.length === 0,
      );
    const kept = (): Promise<Kept> =>
      options.page.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { get(all: null): Promise<object> } } };
        };
        return chrome.storage.local.get(null);
      });
    const setting = (what: string, is: (settings: Record<string, unknown>) => boolean) =>
      until(what, kept, ({ settings }) => settings !== undefined && is(settings));
    /** Presses a button by its words, or by what it is called. */
    const press = async (label: string): Promise<void> => {
      await options.page.bringToFront();
      await options.page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
    };
    const choose = async (section: string, path: string): Promise<void> => {
      const picker = await options.page.$(`${section} input[type="file"]`);
      await (picker as Awaited<ReturnType<typeof options.page.$<'input'>>>)!.uploadFile(path);
    };

    beforeEach(async () => {
      options = await browser().openOwn('options.html', { scheme: 'light', width: 1280, height: 900 });
      await shown('#languages label', /English/);
    });
    afterEach(async () => {
      await options.page.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { clear(): Promise<void> } } };
        };
        return chrome.storage.local.clear();
      });
      await options.page.close();
    });

    const checked = async (): Promise<DrivenPage> => {
      const page = await open(SAMPLE);
      await page.pressToolbarButton();
      await page.checked();
      return page;
    };
    const painted = async (page: DrivenPage) => [...new Set((await page.marks()).map(({ as }) => as))];

    describe('display', () => {
      test('what agrees is marked in a page once it is chosen, without another check', async () => {
        const page = await checked();
        expect(await painted(page)).toEqual(['refuted']);
        await options.page.bringToFront();
        await options.page.click('#display label:nth-of-type(3) input');
        await until(
          'marks at what agrees',
          () => painted(page),
          (seen) => seen.includes('supported'),
        );
        await options.page.bringToFront();
        await options.page.click('#display label:nth-of-type(3) input');
        await until(
          'only discrepancies marked',
          () => painted(page),
          (seen) => !seen.includes('supported'),
        );
      });

      test('discrepancies cannot be switched off', async () => {
        expect(
          await options.page.$eval('#display input', ({ checked, disabled }) => checked && disabled),
        ).toBe(true);
      });

      test('the pages look light or dark as chosen, whatever the system says', async () => {
        const paper = () => options.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        const light = await paper();
        await options.page.select('#display select', 'dark');
        await until('dark paper', paper, (colour) => colour !== light);
        await options.show({ scheme: 'dark' });
        await options.page.select('#display select', 'light');
        await until('light paper', paper, (colour) => colour === light);
      });
    });

    describe('sites', () => {
      test('a site is never checked, and on a click again', async () => {
        await options.page.type('#sites input', 'https://www.mail.example/inbox');
        await press('Never check');
        const [row] = await shown('[data-site="mail.example"]', /Never checked/);
        expect(row).toContain('Always check');
        await shown('#sites .note', /mail\.example is never checked by itself/);
        await press('Remove: mail.example');
        await none('[data-site]');
      });

      test('what is no site is told at the field', async () => {
        await options.page.type('#sites input', 'not a site');
        await press('Never check');
        await shown('#sites .problem', /“not a site” is no site\. Write it like example\.org\./);
        expect(await options.page.evaluate(() => document.activeElement?.matches('#sites input'))).toBe(true);
        expect(await texts('[data-site]')).toEqual([]);
      });

      test('all checking by itself is paused and resumed', async () => {
        await press('Pause everywhere');
        await shown('#sites .warning', /paused everywhere/);
        await press('Resume');
        await none('#sites .warning');
      });

      // Chromium asks in a window of its own, which no program can press.
      test.runIf(kind === 'firefox')(
        'a site and all sites are checked by themselves, and no more',
        async () => {
          await options.page.type('#sites input', 'courier.example');
          await press('Always check');
          await shown('[data-site="courier.example"]', /Always checked Never check Remove/);
          await shown('#sites .stand-line', /The sites below are checked by themselves/);
          await press('Allow all sites');
          await shown('#sites .stand-line', /All sites are checked by themselves/);
          await press('Check only when I click');
          await shown('#sites .stand-line', /No site is checked by itself/);
          const left = await options.page.evaluate(async () => {
            const { chrome } = globalThis as unknown as {
              chrome: { permissions: { getAll(): Promise<{ origins?: string[] }> } };
            };
            return (await chrome.permissions.getAll()).origins;
          });
          expect(left, 'the browser has its grants back').toEqual([]);
        },
      );
    });

    test('a site where drafts are checked by themselves is refused if it is none, taken, and removed again', async () => {
      const origins = ['*://*.newsroom.example/*'];
      const isGranted = () =>
        options.page.evaluate((wanted) => {
          const { chrome } = globalThis as unknown as {
            chrome: { permissions: { contains(of: { origins: string[] }): Promise<boolean> } };
          };
          return chrome.permissions.contains({ origins: wanted });
        }, origins);
      await browser().consent(...origins);
      await options.page.bringToFront();
      await shown('#drafts .stand-line', /No site yet/);
      await options.page.type('#drafts input', 'news room');
      await press('Check drafts here');
      await shown('#drafts .problem', /“news room” is no site\. Write it like example\.org\./);
      expect(await options.page.evaluate(() => document.activeElement?.matches('#drafts input'))).toBe(true);
      expect(await texts('#drafts [data-site]')).toEqual([]);

      await options.page.$eval('#drafts input', (field) => field.select());
      await options.page.type('#drafts input', 'https://newsroom.example/desk');
      await press('Check drafts here');
      await shown('#drafts .note', /Drafts on newsroom\.example are checked from now on/);
      expect(await texts('#drafts [data-site], #drafts .problem')).toEqual(['newsroom.example Remove', '']);
      expect(await isGranted()).toBe(true);
      const { settings } = await kept();
      expect(settings?.drafts).toEqual(['newsroom.example']);
      const untouched = { paused: false, sites: 'none', listed: [] };
      expect(settings?.automatic, 'its articles are checked on a click').toEqual(untouched);

      await press('Remove: newsroom.example');
      await shown('#drafts .note', /Drafts on newsroom\.example are checked only when you ask/);
      await none('#drafts [data-site]');
      await until('the browser to have its grant back', isGranted, (granted) => !granted);
    });

    test('a language that is switched off is not compared', async () => {
      await options.page.click('[data-lang="en"]');
      await setting('English to be off', ({ languagesOff }) => String(languagesOff) === 'en');
      const page = await open(SAMPLE);
      await page.pressToolbarButton();
      const { outcome } = await page.checked();
      expect(outcome).toMatchObject({ state: 'read', result: { state: 'unreadable-language', lang: 'en' } });
    });

    test('what is ignored is listed with its fact, and is shown again in the page', async () => {
      const page = await checked();
      const before = (await page.marks()).length;
      const { outcome } = await page.toolbar();
      if (outcome?.state !== 'read') throw new Error('The sample was not read.');
      const finding = outcome.result.findings.find(({ verdict }) => verdict === 'refuted')!;
      await options.page.bringToFront();
      await options.page.evaluate((fact) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(values: object): Promise<void> } } };
        };
        const ignored = [{ scope: 'fact', fact, at: 1783296000000, reason: 'told twice' }];
        return chrome.storage.local.set({ settings: { version: 1, ignored } });
      }, finding.fact);
      const [row] = await shown('#ignored tbody tr', /This fact everywhere/);
      expect(row).toContain(finding.label);
      expect(row).toContain('told twice');
      await until(
        'the mark to go',
        async () => (await page.marks()).length,
        (count) => count < before,
      );
      await press(`Show again: ${finding.label}`);
      await shown('#ignored', /Nothing is ignored/);
      await until(
        'the mark to be back',
        async () => (await page.marks()).length,
        (count) => count === before,
      );
    });

    test('the shortcuts are as the browser has them, four of them suggested', async () => {
      const rows = await shown('.shortcuts tbody tr', /Open the list/);
      const keys = rows.filter((row) => !row.includes('Not set')).toSorted();
      expect(keys).toEqual([
        expect.stringMatching(/^Check this page .*E$/),
        expect.stringMatching(/^Next mark .*J$/),
        expect.stringMatching(/^Open the list of findings .*L$/),
        expect.stringMatching(/^Previous mark .*K$/),
      ]);
      expect(rows.length, 'the rest is for the person to set').toBeGreaterThan(keys.length);
    });

    describe('all settings', () => {
      test('go to a file and come back from it, fact sets and ignored findings as well', async () => {
        await choose('#sets', FERRY);
        await shown('[data-set="imported:harbour-ferry"]', /Version/);
        await options.page.click('[data-set="imported:harbour-ferry"] input');
        await options.page.click('#display label:nth-of-type(2) input');
        await options.page.type('#sites input', 'mail.example');
        await press('Never check');
        await shown('[data-site="mail.example"]', /Never/);
        await options.page.select('#display select', 'dark');
        await setting('the last choice to be kept', ({ appearance }) => appearance === 'dark');
        await press('Export to a file');
        const saved = join(folder, 'errata-settings.json');
        await until(
          'the file',
          async () => existsSync(saved) && readFileSync(saved, 'utf8').endsWith('}\n'),
          Boolean,
        );
        await press('Remove Harbour ferry aground, June 2026');
        await none('[data-set="imported:harbour-ferry"]');

        await press('Reset to the beginning');
        await shown('#all .slip', /Fact sets that you have imported stay/);
        await press('Reset');
        await shown('#all .note', /as it was at the beginning/);
        await none('[data-site]');
        await setting('the look of the system', ({ appearance }) => appearance === 'system');

        await choose('#all', saved);
        await shown('#all .slip', /Take over all settings of “errata-settings\.json”/);
        await press('Take over');
        await shown('#all .note', /were taken over/);
        await shown('[data-site="mail.example"]', /Never/);
        await shown('[data-set="imported:harbour-ferry"]', /Version/);
        const boxes = await options.page.$$eval(
          '[data-set="imported:harbour-ferry"] input, #display label:nth-of-type(2) input',
          (all) => all.map((each) => (each as HTMLInputElement).checked),
        );
        expect(boxes, 'disputed is marked, the ferry is off').toEqual([true, false]);
        expect((await kept()).settings).toMatchObject({ appearance: 'dark', never: ['mail.example'] });
      });

      test('a question that is answered with no changes nothing', async () => {
        await options.page.click('#display label:nth-of-type(2) input');
        await setting('disputed to be shown', ({ shown }) =>
          JSON.stringify(shown).includes('"disputed":true'),
        );
        await press('Reset to the beginning');
        await press('Leave as it is');
        await none('#all .slip');
        expect(
          await options.page.$eval(
            '#display label:nth-of-type(2) input',
            (box) => (box as HTMLInputElement).checked,
          ),
        ).toBe(true);
        const focused = await options.page.evaluate(() => document.activeElement?.textContent);
        expect(focused).toBe('Reset to the beginning');
      });

      test('a file of anything else is refused, and one with mistakes says which', async () => {
        await choose('#all', FERRY);
        await shown('#all .note', /“harbour-ferry\.json” holds no settings of Errata/);
        const broken = join(folder, 'broken.json');
        writeFileSync(
          broken,
          JSON.stringify({
            kind: 'errata-settings',
            settings: { version: 1, appearance: 'pink', never: ['a.example'] },
          }),
        );
        await choose('#all', broken);
        await shown('#all .slip', /One entry cannot be read and is left out: appearance\./);
        await press('Take over');
        await shown('[data-site="a.example"]', /Never/);
      });
    });
  },
  { downloads: folder },
);
