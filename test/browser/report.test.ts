import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlReport } from '../../lib/report/html-report.ts';
import { overhang, violations } from '../e2e/reach.ts';
import { sample } from '../unit/report/sample-report.ts';
import { inBothBrowsers } from './harness.ts';

/** The report in HTML, as whoever it is handed to opens it. */

const EXTENSION = fileURLToPath(new URL('extension', import.meta.url));

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
  file = join(folder, 'report.html');
  writeFileSync(file, htmlReport(sample));
});
afterAll(() => rmSync(folder, { recursive: true }));

inBothBrowsers(
  ({ open }) => {
    test.each(['light', 'dark'] as const)('has nothing for axe-core to find, %s', async (scheme) => {
      const { page } = await open(file, { scheme });
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      expect(await violations(page)).toEqual([]);
    });

    test('fits 320 pixels, with text of twice the size as well', async () => {
      const { page } = await open(file, { width: 320 });
      expect(await overhang(page, '100%')).toBe(0);
      expect(await overhang(page, '200%')).toBe(0);
    });

    test('loads nothing but itself', async () => {
      const { page } = await open(file);
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(loaded.filter((name) => !name.endsWith('/favicon.ico'))).toEqual([]);
    });
  },
  { extension: EXTENSION },
);
