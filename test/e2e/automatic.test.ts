import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { allowedBuild, keepSettings } from './allowed.ts';
import { asker, fieldMarks, slip } from './field-page.ts';
import { badged } from './seen.ts';

const PAGES = resolve(import.meta.dirname, '../pages');
const path = (name: string): string => resolve(PAGES, `${name}.html`);

const folder = mkdtempSync(join(tmpdir(), 'errata-automatic-'));
afterAll(() => rmSync(folder, { recursive: true }));

function pageOf(name: string, html: string): string {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, html);
  return file;
}

const everywhere: Pick<Settings, 'automatic'> = { automatic: { paused: false, sites: 'all', listed: [] } };

/** Waits until exactly these words are marked as differing. */
async function marked(page: DrivenPage, wanted: readonly (string | RegExp)[]): Promise<void> {
  const fits = (texts: readonly string[]) =>
    texts.length === wanted.length &&
    wanted.every((each, at) =>
      typeof each === 'string' ? texts[at]?.includes(each) : each.test(texts[at] ?? ''),
    );
  await until(
    `the marks ${wanted.join(', ')}`,
    async () => (await page.marks()).filter(({ as }) => as === 'refuted').map(({ text }) => text),
    fits,
  );
}

const story = (sentence: string) => `
  <h1>Alibaba bans Claude Code</h1>
  <p>Alibaba has told its employees to stop using Claude Code, the coding tool of Anthropic, at work. An internal notice
  puts it on a list of high-risk software, and points staff to Qoder, the group’s own platform.</p>
  <p>${sentence}</p>
  <p>The check came to light when a user described it on Reddit on June 30. An engineer of the company answered on the
  same day that it was an experiment, begun in March, and that it would go with the next release.</p>`;

const document = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body>${body}</body></html>`;

inBothBrowsers(
  ({ open, browser }) => {
    beforeEach(() => keepSettings(browser(), everywhere));

    test.each([
      ['a plain article', 'blog/seed-000', ['2.9.1']],
      ['an article in a shadow root', 'shadow/open-root', ['July 20', '15,000']],
      ['a page with a strict Content-Security-Policy', 'csp/strict', [/June 15/, 'July 4']],
      ['a dark page', 'dark/kinshi', ['7月12日', '2.1.61']],
      ['a right-to-left page', 'rtl/english-story', ['2.9.1', 'Judiciary']],
    ])('%s is checked without a click, and stays as it was', async (_, name, words) => {
      const page = await open(path(name));
      await marked(page, words);
      await badged(page, String(words.length));
      await until(
        'the page to tell a screen reader',
        () => page.inShadow((root) => root.querySelector('.vh[role="status"]')?.textContent),
        (text) => /facts? about this incident found/.test(text ?? ''),
      );
    });

    test('an article in a frame is checked without a click', async () => {
      const page = await open(path('frame/index'));
      expect((await page.checked()).badge).toMatch(/^[1-9]$/);
    });

    test('a page about something else is not entered, nor are sites that are never checked, nor any while paused', async () => {
      const elsewhere = await open(path('bad/elsewhere'));
      const article = await open(path('blog/seed-000'));
      await marked(article, ['2.9.1']);
      await keepSettings(browser(), { ...everywhere, never: ['127.0.0.1'] });
      const never = await open(path('blog/seed-000'));
      await keepSettings(browser(), { automatic: { ...everywhere.automatic, paused: true } });
      const paused = await open(path('blog/seed-000'));
      await keepSettings(browser(), everywhere);
      // The gates of the pages before have had their turn when this one has.
      await marked(await open(path('blog/seed-000')), ['2.9.1']);
      for (const page of [elsewhere, never, paused]) {
        expect(await page.hasHost()).toBe(false);
        expect((await page.toolbar()).outcome).toBeUndefined();
      }
    });

    test('the next article of a single-page app is checked once it is there', async () => {
      const page = await open(path('spa/index'));
      await marked(page, ['2.1.189']);
      await page.page.click('#next-story');
      await marked(page, ['35,000', '18.8 million']);
    });

    test('an article that comes late into an empty page is checked once it is there', async () => {
      const page = await open(pageOf('late', document('<header>News</header><main></main>')));
      const other = await open(path('blog/seed-000'));
      await marked(other, ['2.9.1']);
      expect(await page.hasHost()).toBe(false);
      await page.page.evaluate((html) => {
        globalThis.document.querySelector('main')!.innerHTML = `<article>${html}</article>`;
      }, story('The hidden check has been in Claude Code since version 2.9.1.'));
      await marked(page, ['2.9.1']);
    });

    test('a second article below the first, as endless pages have it, is checked with it', async () => {
      const page = await open(
        pageOf(
          'endless',
          document(
            `<main><article>${story('The hidden check has been in Claude Code since version 2.9.1.')}</article></main>`,
          ),
        ),
      );
      await marked(page, ['2.9.1']);
      const { at } = await page.checked();
      await page.page.evaluate((html) => {
        const next = globalThis.document.createElement('article');
        next.innerHTML = html;
        globalThis.document.querySelector('main')!.append(next);
      }, story('From July 20 the group’s employees may not use Claude Code at work.'));
      await page.checked(at);
      await marked(page, ['2.9.1', 'July 20']);
    });

    test('what is selected is checked, in a page without an article too, and nothing around it', async () => {
      const line = (version: string) =>
        `<p id="v${version.at(-1)}">Claude Code of Anthropic, which Alibaba bans, has had the check since version ${version}.</p>`;
      const page = await open(pageOf('selection', document(line('2.9.1') + line('2.9.3'))));
      await page.page.evaluate(() => {
        getSelection()!.selectAllChildren(globalThis.document.querySelector('#v3')!);
      });
      const own = await browser().openOwn('options.html');
      // The menu's entry sends the same two messages; no program can press it.
      await own.page.evaluate(async (url) => {
        const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
        const { tabs, runtime } = browser ?? chrome;
        const [tab] = (await tabs.query({})).filter((each) => each.url === url);
        await runtime.sendMessage({ type: 'check-tab', tab: tab!.id });
        await tabs.sendMessage(tab!.id, { type: 'check-page', selection: true });
      }, page.page.url());
      await own.page.close();
      await marked(page, ['2.9.3']);
      await until(
        'the check of the selection to be known',
        () => page.toolbar(),
        ({ outcome }) => outcome?.state === 'read' && outcome.selected === true,
      );
      expect(await page.cardAt('refuted', '2.9.3')).toContain('2.1.91');
    });

    test('a field is checked by itself where drafts are, and a private one not even when asked', async () => {
      const wrong =
        'Alibaba bans Claude Code, made by Anthropic. The check came with version 2.9.1 of Claude Code.';
      const secret = ['type="password"', 'autocomplete="one-time-code"', 'autocomplete="cc-number"'];
      const fields = secret.map((kind, at) => `<input ${kind} id="f${at}" value="${wrong}">`);
      const file = pageOf(
        'fields',
        document(`${fields.join('')}<textarea cols="80" rows="4">${wrong}</textarea>`),
      );
      const own = await browser().openOwn('options.html');
      const first = await open(file);
      await own.page.evaluate(async (site) => {
        const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
        await (browser ?? chrome).storage.local.set({ settings: { version: 1, drafts: [site] } });
      }, new URL(first.page.url()).hostname);
      await until(
        'the gate for fields',
        () =>
          own.page.evaluate(async () => {
            const { browser, chrome } = globalThis as unknown as { browser?: OwnApi; chrome: OwnApi };
            return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).length;
          }),
        (count) => count === 1,
      );
      await own.page.close();
      const page = await open(file);
      await page.page.click('textarea');
      const inField = async () => (await fieldMarks(page)).map(({ text }) => text);
      await until('the mark in the field', inField, (seen) => String(seen) === '2.9.1');
      const ask = await asker(browser());
      for (const at of secret.keys()) {
        const fresh = await open(file);
        await fresh.page.click(`#f${at}`);
        await ask(fresh);
        await until(
          'the reason',
          () => slip(fresh),
          (text) => text === 'Fields for passwords, codes and payment are never read',
        );
        expect(await fieldMarks(fresh)).toEqual([]);
      }
    });
  },
  { extension: allowedBuild },
);

describe('the gate', () => {
  test('is small', () => {
    const size = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/gate.js')).byteLength;
    expect(size).toBeLessThan(4000);
  });
});

/** The part of the extension API that is used in one of its own pages. */
interface OwnApi {
  readonly tabs: {
    query(which: object): Promise<{ readonly id: number; readonly url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
}
