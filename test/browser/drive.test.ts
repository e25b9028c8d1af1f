import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { launchBrowser } from '../../lib/node/drive-launch.ts';
import { inBothBrowsers } from './harness.ts';

/*
 * The harness against an extension that is known: what it reports must be what is there, so that a failing end-to-end
 * test speaks of Errata and not of the harness.
 */

const EXTENSION = fileURLToPath(new URL('extension', import.meta.url));
const PAGE = fileURLToPath(new URL('page.html', import.meta.url));

inBothBrowsers(
  ({ open, kind }) => {
    test('sees nothing before the toolbar button is pressed', async () => {
      const page = await open(PAGE);
      expect(await page.hasHost()).toBe(false);
      expect(await page.marks()).toEqual([]);
      expect(await page.toolbar()).toEqual({ badge: '', title: 'Harness' });
      expect(await page.card()).toBeUndefined();
    });

    test('reads badge, marks in reading order, and the card in the closed root', async () => {
      const page = await open(PAGE);
      await page.pressToolbarButton();
      expect(await page.checked()).toEqual({
        badge: '2',
        title: 'Harness',
        at: expect.any(Number),
        outcome: { state: 'closed' },
      });
      expect(await page.hasHost()).toBe(true);
      expect((await page.marks()).map(({ as, text }) => `${as}: ${text}`)).toEqual([
        'refuted: word one',
        'refuted: word two',
      ]);
      expect(await page.card()).toBeUndefined();
      expect(await page.cardAt('refuted', 'word two')).toBe('The page says word two');
      expect(await page.cardAt('refuted', 'word one')).toBe('The page says word one');
      await expect(page.pointAt('refuted', 'word three')).rejects.toThrow(/"word three".*"word one"/);
    });

    test('sees any other change of the document than the one element', async () => {
      const page = await open(PAGE);
      const before = await page.documentText();
      expect(before).toContain('a comment, to be kept');
      await page.pressToolbarButton();
      await page.checked();
      expect(await page.documentText()).toBe(before);
      await page.page.evaluate(() => document.body.setAttribute('data-x', ''));
      expect(await page.documentText()).not.toBe(before);
    });

    test('tells the toolbar of one page from that of another', async () => {
      const pressed = await open(PAGE);
      await pressed.pressToolbarButton();
      await pressed.checked();
      expect(await pressed.toolbar()).toMatchObject({ outcome: { state: 'closed' } });
      const other = await open(PAGE);
      expect(await other.toolbar()).toMatchObject({ badge: '' });
      expect(await pressed.toolbar()).toMatchObject({ badge: '2' });
    });

    test('shows a page dark, in forced colours, and in another size', async () => {
      const page = await open(PAGE, {
        scheme: 'dark',
        forcedColors: true,
        width: 700,
        height: 500,
      });
      const look = () =>
        page.page.evaluate(() => ({
          dark: matchMedia('(prefers-color-scheme: dark)').matches,
          forced: matchMedia('(forced-colors: active)').matches,
          width: innerWidth,
        }));
      expect(await look()).toEqual({ dark: true, forced: true, width: 700 });
      await page.show({ scheme: 'light', forcedColors: false });
      expect(await look()).toEqual({ dark: false, forced: false, width: 700 });
    });

    test('tells when the browser has been closed, and Chromium when its last page has', async () => {
      const own = await launchBrowser(kind, { program: inject('programs')[kind], extension: EXTENSION });
      try {
        // Firefox quits with its last window; a page that a program closes leaves the window open.
        if (kind === 'chromium') await (await own.firstPage()).page.close();
        else await own.close();
        await own.gone;
      } finally {
        await own.close();
      }
    });

    test('passes on what goes wrong in the page', async () => {
      const page = await open(PAGE);
      await page.pressToolbarButton();
      await page.checked();
      const wrong = page.inShadow(() => {
        throw new Error('wrong in the page');
      });
      await expect(wrong).rejects.toThrow(/wrong in the page/);
    });
  },
  { extension: EXTENSION },
);

inBothBrowsers(
  ({ open }) => {
    test('shows pages as a screen of double density does, also in another size', async () => {
      const page = await open(PAGE, { width: 700, height: 500 });
      expect(await page.page.evaluate(() => [devicePixelRatio, innerWidth])).toEqual([2, 700]);
    });
  },
  { extension: EXTENSION, scale: 2 },
);
