import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BUILD } from '../../lib/node/drive-launch.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { violations } from './reach.ts';
import { textsOf } from './seen.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SAMPLE = at('../../assets/sample/article.html');
const FERRY_PAGE = at('ferry.html');
const FERRY = at('../facts/harbour-ferry.json');

const folder = mkdtempSync(join(tmpdir(), 'errata-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SHIPPED = 'alibaba-claude-code';
/** How many sets ship in a build. */
const shippedIn = (build: string): number =>
  readdirSync(`${build}/facts`).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .length;
const SHIPPED_ROW = `[data-set="shipped:${SHIPPED}"]`;
const FERRY_ROW = '[data-set="imported:harbour-ferry"]';

/** The ferry's set with something changed, as a file of its own. */
function changed(name: string, change: Record<string, unknown>): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(FERRY, 'utf8')), ...change }));
  return path;
}

/** With days as most of the world's English has them written as the United States do. */
function inOrderOfRegion(text = ''): string {
  return text.replace(/\b(\d{1,2}) (June) (\d{4})/g, '$2 $1, $3');
}

inBothBrowsers(
  ({ kind, open, browser }) => {
    let options: DrivenPage;

    /** Laid-out text of the elements. */
    const texts = (selector: string): Promise<string[]> => textsOf(options.page, selector);
    const focused = (): Promise<string> =>
      options.page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const note = async (wanted: RegExp): Promise<string | undefined> => {
      const seen = await until(
        `the note ${wanted}`,
        () => texts('.note'),
        (all) => all.some((one) => wanted.test(one)),
      );
      return seen.find((one) => wanted.test(one));
    };
    const shown = (selector: string, count: number): Promise<string[]> =>
      until(
        `${count} of ${selector}`,
        () => texts(selector),
        (seen) => seen.length === count,
      );
    const choose = async (...paths: string[]): Promise<void> => {
      const picker = await options.page.$('input[type="file"]');
      await (picker as Awaited<ReturnType<typeof options.page.$<'input'>>>)!.uploadFile(...paths);
    };
    const press = async (selector: string): Promise<void> => {
      await options.page.bringToFront();
      await options.page.click(selector);
    };
    const importFerry = async (): Promise<void> => {
      await choose(FERRY);
      await note(/was imported: 4 facts/);
      await shown(FERRY_ROW, 1);
    };
    /** Checks the page, and once more if it was compared before. */
    const check = async (page: DrivenPage, since = 0) => {
      const { outcome } = await page.toolbar();
      if (outcome?.state === 'read' && outcome.result.state === 'checked') return page.checkAgain();
      await page.pressToolbarButton();
      return page.checked(since);
    };
    const marked = async (page: DrivenPage) => (await page.marks()).map(({ text }) => text);

    beforeEach(async () => {
      options = await browser().openOwn('options.html', { scheme: 'light', width: 1280, height: 900 });
      await shown('.sets tbody tr', shippedIn(BUILD[kind]));
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

    describe('fact sets', () => {
      test('the set that ships is listed with what it covers, and is used', async () => {
        const [row] = await texts(SHIPPED_ROW);
        const { facts, version } = JSON.parse(readFileSync(`${BUILD[kind]}/facts/${SHIPPED}.json`, 'utf8'));
        expect(row).toContain(`Version ${version}, ships with Errata`);
        expect(row).toContain(String(facts.length));
        expect(row).toMatch(/About .*Alibaba.*2026.*English/);
        expect(await options.page.$eval(`${SHIPPED_ROW} input`, (box) => box.checked)).toBe(true);
        expect(await texts(`${SHIPPED_ROW} button`), 'it cannot be removed').toEqual(['Export']);
      });

      test('a set that is switched off is not used at the next check, and is used again when on', async () => {
        const page = await open(SAMPLE);
        const { at: first } = await check(page);
        expect((await marked(page)).length).toBeGreaterThan(0);

        const uses = await options.page.$$('.sets tbody input');
        await options.page.bringToFront();
        for (const use of uses) await use.click();
        await shown('p.warning', 1);
        const off = await check(page, first);
        expect(off.outcome).toEqual({ state: 'no-facts' });
        expect(off.title).toMatch(/No fact set is switched on/);
        expect(await marked(page)).toEqual([]);

        await press(`${SHIPPED_ROW} input`);
        await shown('p.warning', 0);
        const on = await check(page, off.at);
        expect(Number(on.badge)).toBeGreaterThan(0);
      });

      test('an imported set is used at the next check', async () => {
        const page = await open(FERRY_PAGE);
        const before = await check(page);
        expect(before.outcome).toMatchObject({ state: 'read', result: { state: 'elsewhere' } });
        await options.page.bringToFront();
        await importFerry();
        const [row] = await texts(FERRY_ROW);
        expect(row).toMatch(/Version 2026\.6\.1, imported About Grey Heron and Northbank/);
        const after = await check(page, before.at);
        expect(after.badge).toBe('1');
        expect(await marked(page)).toEqual(['14 June']);
        expect(await page.cardAt('refuted', '14 June')).toContain('12 June');
      });

      test('a broken file is refused with all that is wrong, and nothing is lost', async () => {
        await importFerry();
        const path = changed('broken.json', { asOf: '2026-6-22', licence: undefined, surprise: 1 });
        await choose(path);
        expect(await shown('.refused h3', 1)).toEqual(['“broken.json” was not imported']);
        const list = await texts('.refused .problems li');
        expect(list).toHaveLength(3);
        expect(list.join('\n')).toMatch(/asOf “2026-6-22” is not a date\. Write it as 2026-/);
        expect(list.join('\n')).toMatch(/licence ./);
        expect(list.join('\n')).toMatch(/surprise ./);
        expect(await focused(), 'the list is what is read next').toBe('“broken.json” was not imported');
        expect(await texts(FERRY_ROW)).toHaveLength(1);

        writeFileSync(path, readFileSync(FERRY, 'utf8').replace('"harbour-ferry"', '"mended"'));
        await choose(path);
        await shown('.refused', 0);
        await shown('[data-set="imported:mended"]', 1);
      });

      test('what is no text, no JSON, or one of several files is told apart', async () => {
        const binary = join(folder, 'binary.json');
        writeFileSync(binary, Buffer.from([0x7b, 0xff, 0xfe, 0x00]));
        const half = join(folder, 'half.json');
        writeFileSync(half, readFileSync(FERRY, 'utf8').slice(0, 500));
        await choose(binary, FERRY, half);
        await shown('.refused', 2);
        await shown(FERRY_ROW, 1);
        const [first, second] = await texts('.refused');
        expect(first).toMatch(/binary\.json.*not text in UTF-8/);
        expect(second).toMatch(/half\.json.*not JSON/);
      });

      test('a file dropped on the page is imported', async () => {
        await options.page.evaluate(
          (text) => {
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([text], 'dropped.json', { type: 'application/json' }));
            for (const type of ['dragover', 'drop'])
              document.body.dispatchEvent(
                new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
              );
          },
          readFileSync(FERRY, 'utf8'),
        );
        await note(/was imported/);
        await shown(FERRY_ROW, 1);
      });

      test('export gives the same bytes, of an imported set and of the one that ships', async () => {
        const odd = join(folder, 'odd.json');
        // A byte order mark, tabs, and line ends of Windows: all of it is the author's.
        const text = `\ufeff${readFileSync(FERRY, 'utf8').replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
        writeFileSync(odd, text);
        await choose(odd);
        await shown(FERRY_ROW, 1);
        for (const [row, name, original] of [
          [FERRY_ROW, 'harbour-ferry-2026.6.1.json', odd],
          [SHIPPED_ROW, undefined, `${BUILD[kind]}/facts/${SHIPPED}.json`],
        ] as const) {
          const bytes = readFileSync(original);
          const saved = join(folder, name ?? `${SHIPPED}-${JSON.parse(bytes.toString('utf8')).version}.json`);
          await press(`${row} button`);
          await until(
            `${saved} to be saved whole`,
            async () => existsSync(saved) && readFileSync(saved).equals(bytes),
            Boolean,
          );
        }
      });

      test('a removed set can be had back, by keyboard, as it was', async () => {
        await importFerry();
        await press(`${FERRY_ROW} input`);
        await press(`${FERRY_ROW} button:last-of-type`);
        await shown(FERRY_ROW, 0);
        expect(await note(/was removed/)).toContain('Harbour ferry');
        const undo = await until('the focus on the way back', focused, (name) => name.startsWith('Undo'));
        expect(undo).toBe('Undo: keep Harbour ferry aground, June 2026');
        await options.page.keyboard.press('Enter');
        await note(/is there again/);
        await shown(FERRY_ROW, 1);
        await until('the focus on the set', focused, (name) => name.startsWith('Use Harbour'));
        expect(await options.page.$eval(`${FERRY_ROW} input`, (box) => box.checked), 'still off').toBe(false);
      });

      test('another version asks first, and either answer is kept', async () => {
        await importFerry();
        await choose(changed('newer.json', { version: '2026.10.1' }));
        expect((await shown('.question', 1))[0]).toMatch(/2026\.6\.1 .*2026\.10\.1, which is newer/);
        expect((await texts(FERRY_ROW))[0], 'nothing has changed yet').toContain('2026.6.1');
        await press('.question button');
        await note(/version 2026\.10\.1 has taken the place of version 2026\.6\.1/);
        expect((await texts(FERRY_ROW))[0]).toContain('2026.10.1');

        await choose(FERRY);
        expect((await shown('.question', 1))[0]).toMatch(/which is older/);
        await press('.question button:last-of-type');
        await note(/version 2026\.10\.1 stays/);
        expect((await texts(FERRY_ROW))[0]).toContain('2026.10.1');
      });

      test('an imported set takes the place of the one that ships while it is there', async () => {
        await choose(changed('same-id.json', { id: SHIPPED }));
        await note(/in place of the one that ships/);
        const own = `[data-set="imported:${SHIPPED}"]`;
        await shown(own, 1);
        expect((await texts(SHIPPED_ROW))[0]).toContain('The imported version 2026.6.1 is used in its place');
        const page = await open(SAMPLE);
        const replaced = await check(page);
        expect(replaced.outcome).toMatchObject({ state: 'read', result: { state: 'elsewhere' } });
        await press(`${own} button:last-of-type`);
        await shown(own, 0);
        expect(Number((await check(page, replaced.at)).badge)).toBeGreaterThan(0);
      });

      // Firefox sets no such limit to an extension.
      test.runIf(kind === 'chromium')('says when the browser has no room left', async () => {
        await options.page.evaluate(async () => {
          const { chrome } = globalThis as unknown as {
            chrome: { storage: { local: { set(values: object): Promise<void> } } };
          };
          // By ever smaller pieces: the background may write something of its own in between.
          for (let size = 2 ** 23; size >= 1_000; size /= 2) {
            const piece = { [`filler-${size}`]: 'x'.repeat(size) };
            await chrome.storage.local.set(piece).catch((reason: Error) => {
              if (!/quota/i.test(reason.message)) throw reason;
            });
          }
        });
        await choose(FERRY);
        await note(/was not kept: the browser gives an extension 10 MB, and they are full/);
        expect(await texts(FERRY_ROW)).toEqual([]);
      });
    });

    describe('facts', () => {
      test('a search finds facts by words of any field, and the status narrows it', async () => {
        const all = (await texts('#facts-found a')).length;
        await options.page.type('input[type="search"]', '2.1.91');
        await until(
          'fewer facts',
          () => texts('#facts-found a'),
          (seen) => seen.length > 0 && seen.length < all,
        );
        expect((await texts('.fact'))[0]).toContain('2.1.91');
        await options.page.select('.find select', 'disputed');
        await options.page.$eval('input[type="search"]', (field) => field.select());
        await options.page.keyboard.press('Backspace');
        const disputed = await until(
          'all facts with that status',
          () => texts('#facts-found a'),
          (seen) => seen.length > 1 && seen.length < all,
        );
        expect(await texts('.found')).toEqual([`${disputed.length} facts`]);
        expect((await texts('.fact .meta'))[0]).toContain('Disputed');
        await options.page.type('input[type="search"]', 'no such words');
        await until(
          'a sentence that nothing is found',
          () => texts('.found'),
          ([count]) => /No fact has all of these words/.test(count ?? ''),
        );
      });

      test('a fact shows record, seen values, dated sources, whom they relay, and relations', async () => {
        await importFerry();
        await options.page.select('.find label:last-of-type select', 'imported:harbour-ferry');
        await shown('#facts-found a', 4);
        const [fact] = await texts('.fact');
        for (const words of [
          'grounding-date',
          'The ferry Grey Heron ran aground off Northbank on June 12, 2026.',
          'The record says June 12, 2026',
          'Also seen in articles 14 June shipspotter.example',
          'Established, 2 sources',
          'June 13, 2026 The Northbank Courier Ferry sits on the sandbank for six hours Reporter on the quay',
          'English, secondary, relays Harbour office',
          'German, primary',
          'Known since June 12, 2026',
          'The month or the year alone agrees',
          'Before: Start of the new timetable',
        ])
          expect(inOrderOfRegion(fact)).toContain(words);
        const links = await options.page.$$eval('.fact a[href^="http"]', (all) =>
          all.map(({ href, rel }) => `${href} ${rel}`),
        );
        expect(links).toContain('https://northbankcourier.example/ferry noopener noreferrer');

        await press('.fact .meta a');
        await until('the focus on the other fact', focused, (text) => text.startsWith('The new timetable'));
        expect((await texts('.fact'))[0]).toContain('From harbour office to Grey Heron');
        await options.page.click('#facts-found a:nth-of-type(4)');
        await until('the disputed fact', focused, (text) => text.startsWith('Three or five'));
        expect((await texts('.fact'))[0]).toMatch(
          /The record holds both 3 Harbour office 5 counted on the quay The Northbank Courier/,
        );
      });

      test('the timeline leads to facts, whatever was searched for', async () => {
        await importFerry();
        await options.page.type('input[type="search"]', 'aground');
        const entries = await texts('.story:last-of-type > ol > li');
        expect(entries.map(inOrderOfRegion)).toEqual([
          'June 12, 2026 The Grey Heron runs aground. Day of the grounding People on board',
          'June 20, 2026 The new timetable begins. Start of the new timetable',
        ]);
        await press('.story:last-of-type > ol > li:last-child a');
        await until('the focus on the fact', focused, (text) => text.startsWith('The new timetable'));
      });
    });

    test('nothing is out of reach, however the page is looked at', async () => {
      await importFerry();
      await choose(changed('broken.json', { asOf: 'today' }), changed('other.json', { version: '2026.7.1' }));
      await shown('.slip', 2);
      for (const { size, ...look } of [
        { scheme: 'light', width: 1280, size: '100%', forcedColors: false },
        { scheme: 'dark', width: 1280, size: '100%', forcedColors: false },
        { scheme: 'light', width: 1280, size: '100%', forcedColors: true },
        { scheme: 'light', width: 640, size: '100%', forcedColors: false },
        { scheme: 'dark', width: 320, size: '100%', forcedColors: false },
        { scheme: 'light', width: 320, size: '200%', forcedColors: false },
      ] as const) {
        const as = JSON.stringify({ size, ...look });
        await options.show({ ...look, height: 900 });
        const wide = await options.page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth;
        }, size);
        expect(wide, `no sideways scrolling: ${as}`).toBeLessThanOrEqual(look.width);
        const small = await options.page.$$eval(
          'button:not([hidden]), input:not([hidden]), select, .tick, .btn, #facts-found a',
          (all) =>
            all
              .map((each) => [each.closest('.tick, .choice') ?? each, each.outerHTML] as const)
              .filter(([target]) => {
                const { width: w, height: h } = target.getBoundingClientRect();
                return w < 24 || h < 24;
              })
              .map(([, html]) => html),
        );
        expect(small, `targets of 24 px: ${as}`).toEqual([]);
        expect(await violations(options.page), as).toEqual([]);
      }
    });
  },
  { downloads: folder },
);
