import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';

/* Pages that do not stand still: marks stay on their words, and the article is checked again only when its text is another. */

const LIVE = resolve(import.meta.dirname, '../pages/live/day-one.html');
const folder = mkdtempSync(join(tmpdir(), 'errata-changing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PARAGRAPHS = [
  'Alibaba has told its employees to stop using Claude Code, the coding tool of Anthropic, at work. An internal notice puts it on a list of high-risk software.',
  'The hidden check has been in Claude Code since version 2.9.1, as several people found. Whoever uses it with a host of their own sends a marked date line.',
  'The staff are pointed to Qoder, the platform of the group. No other company has said that it follows, and the notice names no other tool.',
];
const article = (paragraphs: readonly string[]) => paragraphs.map((text) => `<p>${text}</p>`).join('');

function pageOf(name: string, body: string): string {
  const file = join(folder, `${name}.html`);
  const head = '<meta charset="utf-8"><title>Alibaba bans Claude Code</title>';
  writeFileSync(file, `<!doctype html><html lang="en">${head}<body>${body}</body></html>`);
  return file;
}

const texts = async (page: DrivenPage): Promise<string[]> =>
  (await page.marks()).filter(({ as }) => as === 'refuted').map(({ text }) => text);

const marked = (page: DrivenPage, wanted: readonly string[]) =>
  until(
    `the marks ${wanted}`,
    () => texts(page),
    (seen) => String(seen) === String(wanted),
  );

async function checked(page: DrivenPage): Promise<number> {
  await page.pressToolbarButton();
  return (await page.checked()).at;
}

inBothBrowsers(({ open }) => {
  test('a page that rewrites its article every second keeps its marks and is checked once', async () => {
    const file = pageOf(
      'rewriting',
      `<article><h1>Alibaba bans Claude Code</h1>${article(PARAGRAPHS)}</article><output>0</output><script>
        const body = document.querySelector('article');
        const html = body.innerHTML;
        setInterval(() => {
          body.innerHTML = html;
          document.querySelector('output').value = String(1 + Number(document.querySelector('output').value));
        }, 1000);
      </script>`,
    );
    const page = await open(file);
    const at = await checked(page);
    const rewritten = Number(
      await page.page.$eval('output', (output) => (output as HTMLOutputElement).value),
    );
    for (const times of [1, 2, 3]) {
      await page.page.waitForFunction(
        (wanted) => Number(document.querySelector('output')!.value) >= wanted,
        {},
        rewritten + times,
      );
      expect(await texts(page)).toEqual(['2.9.1']);
    }
    expect((await page.toolbar()).at, 'checked once').toBe(at);
  });

  test('a mark is found again beside a sentence that has changed, and never moves to another sentence', async () => {
    const page = await open(
      pageOf('moving', `<article><h1>Alibaba bans Claude Code</h1>${article(PARAGRAPHS)}</article>`),
    );
    await checked(page);
    expect(await texts(page)).toEqual(['2.9.1']);
    const rewrite = (change: (html: string) => string) =>
      page.page.evaluate((text) => {
        document.querySelectorAll('article p')[1]!.outerHTML = `<p>${text}</p>`;
      }, change(PARAGRAPHS[1]!));
    await rewrite((text) => `${text.replace('Whoever uses it', 'Anybody who uses it')} This was added.`);
    expect(await texts(page), 'at once, before any check').toEqual(['2.9.1']);
    await rewrite(
      () => 'Of another program version 2.9.1 is the newest, and nobody has found anything in it so far.',
    );
    expect(await texts(page)).toEqual([]);
  });

  test('a live blog that grows is checked again, and its earlier marks stay', async () => {
    const page = await open(LIVE);
    const at = await checked(page);
    const before = await texts(page);
    expect(before.length).toBeGreaterThan(0);
    await page.page.evaluate(() => {
      const entry = document.querySelector('#e1')!.cloneNode(true) as Element;
      entry.id = 'e0';
      entry.querySelector('p')!.textContent =
        'A reader asks since when the hidden check was in Claude Code. It came with version 2.9.1 of the tool.';
      document.querySelector('.live-feed')!.prepend(entry);
    });
    await marked(page, ['2.9.1', ...before]);
    await page.checked(at);
  });

  test('while the reader is at a card the next check waits', async () => {
    const file = pageOf(
      'growing',
      `<article><h1>Alibaba bans Claude Code</h1>${article(PARAGRAPHS)}</article><output>0</output><script>
        setInterval(() => {
          const next = document.createElement('p');
          next.textContent = 'From July 20 the group’s employees may not use Claude Code at work.';
          document.querySelector('article').append(next);
          document.querySelector('output').value = String(1 + Number(document.querySelector('output').value));
        }, 2000);
      </script>`,
    );
    const page = await open(file);
    const entries = () => page.page.$eval('output', (output) => Number((output as HTMLOutputElement).value));
    await checked(page);
    const card = await page.cardAt('refuted', '2.9.1');
    const { at } = await page.toolbar();
    const before = await entries();
    await until('three more entries', entries, (seen) => seen >= before + 3);
    expect(await page.card()).toBe(card);
    expect((await page.toolbar()).at).toBe(at);
    await page.page.keyboard.press('Escape');
    await until(
      'the new entries’ marks',
      () => texts(page),
      (seen) => seen.includes('July 20'),
    );
  });

  test('a page with 2,000 paragraphs is checked and marked like a short one', async () => {
    const filler =
      'The group runs markets, clouds and warehouses in many places, and its people write programs of all sorts in all sorts of ways.';
    const long = Array.from({ length: 2000 }, (_, n) => (n === 1500 ? PARAGRAPHS[1]! : `${filler} (${n})`));
    const file = pageOf(
      'long',
      `<article><h1>Alibaba bans Claude Code</h1>${article([PARAGRAPHS[0]!, ...long])}</article>`,
    );
    const page = await open(file);
    const before = await page.documentText();
    await checked(page);
    expect(await texts(page)).toEqual(['2.9.1']);
    expect(await page.cardAt('refuted', '2.9.1')).toContain('2.1.91');
    expect(await page.documentText()).toBe(before);
  });
});
