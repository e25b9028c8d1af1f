import type { Page } from 'puppeteer-core';
import { until } from '../../lib/node/drive-until.ts';
import { REPORT_FORMATS } from '../../lib/report/report-formats.ts';
import { problemsOf } from '../unit/report/validate-report.ts';

/** A file that a page of the extension has just given to the browser to save. */
interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Does something in a page after which it saves a file, and gives the file. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  await page.evaluate(() => {
    const whole = globalThis as unknown as { saved?: { blob: Blob; name: string } };
    delete whole.saved;
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      whole.saved = { blob: blob as Blob, name: '' };
      URL.createObjectURL = create;
      return create.call(URL, blob);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (whole.saved) whole.saved.name = this.download;
      HTMLAnchorElement.prototype.click = click;
      click.call(this);
    };
  });
  await act();
  const file = await until(
    'the saved file',
    () =>
      page.evaluate(async () => {
        const { saved } = globalThis as unknown as { saved?: { blob: Blob; name: string } };
        if (!saved?.name) return undefined;
        const bytes = [...new Uint8Array(await saved.blob.arrayBuffer())];
        return { name: saved.name, type: saved.blob.type, bytes };
      }),
    (seen) => seen !== undefined,
  );
  return { ...file!, bytes: Uint8Array.from(file!.bytes) };
}

/**
 * Saves a report in every format and gives the files' names and what is wrong with each.
 *
 * @param words stand in every report.
 */
export async function savedReports(page: Page, words: string): Promise<string[]> {
  const told: string[] = [];
  for (const [index, format] of REPORT_FORMATS.entries()) {
    await press(page, 'Export report');
    await page.waitForSelector('dialog[open]');
    await page.click(`dialog .opts label:nth-child(${index + 1}) input`);
    const { name, type, bytes } = await savedBy(page, () => press(page, 'Save report'));
    await page.waitForSelector('dialog[open]', { hidden: true });
    const problems = problemsOf(
      format.id,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      words,
    );
    told.push([name, type, ...problems].join(' '));
  }
  return told;
}

async function press(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent?.trim() === wanted,
    );
    if (!button) throw new Error(`There is no button "${wanted}".`);
    button.click();
  }, name);
}
