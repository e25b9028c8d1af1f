import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '../../lib/node/drive.ts';
import { until } from '../../lib/node/drive-until.ts';
import { type LocalPage, servePage } from '../../lib/node/start-server.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { BEHAVIOURS, type Behaviour, EXCEPTIONS } from '../editors/behaviours.ts';
import { buildEditors, EDITORS } from '../editors/build.ts';
import { replaceAtRandom } from '../editors/random.ts';
import { allowedBuild } from './allowed.ts';
import { asker, fieldMarks, press, slip } from './field-page.ts';

const PARAGRAPHS = [
  'In early July 2026, Alibaba told its employees to stop using Claude Code, Anthropic’s programming tool.',
  'The check came with version 2.9.1 of Claude Code on April 2, and it was removed in version 2.1.198.',
  'Alibaba’s internal notice said that the ban on Claude Code takes effect on July 12.',
];
const WRONG = ['2.9.1', 'July 12'];

/** Over all editors and both browsers a thousand. */
const RANDOM_REPLACEMENTS = Math.ceil(1000 / (2 * EDITORS.length));

let folder = '';
beforeAll(async () => {
  folder = await buildEditors();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (page: DrivenPage): Promise<string> => page.page.evaluate(() => window.editor.text());

const says = (page: DrivenPage, wanted: (text: string) => boolean): Promise<string> =>
  until('the text as wanted', () => textOf(page), wanted);

const marked = (page: DrivenPage, words: readonly string[]) =>
  until(
    `marks at ${words}`,
    () => fieldMarks(page),
    (seen) => String(seen.map(({ text }) => text)) === String(words),
  );

/** The editor with the draft in it, and the caret where a person has just written a character. */
async function write(page: DrivenPage): Promise<string> {
  await page.page.evaluate((paragraphs) => window.editor.set(paragraphs), PARAGRAPHS);
  await until(
    'the draft in the editor',
    () =>
      page.page.evaluate(() => {
        const place = window.editor.place() as (HTMLElement & { value?: string }) | null;
        return (place?.value ?? place?.textContent ?? '').includes('July 12');
      }),
    Boolean,
  );
  const place = await page.page.evaluate(() => {
    const field = window.editor.place();
    const box = (
      field.querySelector('p, .cm-line, [data-block], [data-slate-node="element"]') ?? field
    ).getBoundingClientRect();
    const frame = field.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
    return { x: (frame?.x ?? 0) + box.x + 40, y: (frame?.y ?? 0) + box.y + Math.min(box.height / 2, 10) };
  });
  await page.page.mouse.click(place.x, place.y);
  await page.page.keyboard.press('Home');
  await page.page.keyboard.type('~');
  return says(page, (text) => text.includes('~'));
}

/** Goes on to the mark at these words and presses the button that mends it. */
async function mend(page: DrivenPage, words = '2.9.1'): Promise<string> {
  const before = await textOf(page);
  // A card may be open, where the pointer has come to rest.
  await until(
    `the card at “${words}”`,
    async () => {
      await press(page, 'next-mark');
      return page.card();
    },
    (card) => card?.split('\n').includes(words) ?? false,
  );
  await press(page, 'mend');
  return says(page, (text) => text !== before);
}

async function undo(page: DrivenPage): Promise<void> {
  await page.page.keyboard.down('Control');
  await page.page.keyboard.press('z');
  await page.page.keyboard.up('Control');
}

inBothBrowsers(
  ({ browser, kind }) => {
    let ask: (page: DrivenPage) => Promise<void>;
    beforeAll(async () => {
      ask = await asker(browser());
    });

    describe.each(EDITORS)('%s', (name) => {
      let server: LocalPage;
      let page: DrivenPage;
      let draft = '';
      beforeAll(async () => {
        server = await servePage(join(folder, `${name}.html`));
        page = await browser().open(server.address);
        await until('the editor', () => page.page.evaluate(() => window.isReady()), Boolean);
      });
      afterAll(async () => {
        await page.page.close();
        await server.close();
      });

      const holds = (behaviour: Behaviour, run: () => Promise<void>) => {
        const declare = EXCEPTIONS[name]?.includes(behaviour) ? test.fails : test;
        declare(BEHAVIOURS[behaviour], async () => {
          draft = await write(page);
          await run();
        });
      };
      const check = async () => {
        await ask(page);
        await marked(page, WRONG);
      };

      holds('optOut', async () => {
        const put = (value: string | undefined) =>
          page.page.evaluate((off) => {
            const { dataset } = window.editor.place();
            if (off === undefined) delete dataset.errata;
            else dataset.errata = off;
          }, value);
        await put('off');
        await ask(page);
        const said = await until(
          'the answer',
          () => slip(page),
          (text) => (text ?? '') !== '',
        );
        await put(undefined);
        expect(said).toBe('The page asks that this field not be read');
        expect(await fieldMarks(page)).toEqual([]);
      });

      holds('reads', async () => {
        await ask(page);
        await until(
          'the line at the field',
          () => slip(page),
          (text) => /^2 places differ/.test(text ?? ''),
        );
        expect(await textOf(page)).toBe(draft);
      });

      holds('marks', check);

      holds('replaces', async () => {
        await check();
        const once = draft.replace('2.9.1', '2.1.91');
        expect(await mend(page)).toBe(once);
        await marked(page, ['July 12']);
        expect(await mend(page, 'July 12')).toBe(once.replace('July 12', 'July 10'));
      });

      holds('undo', async () => {
        await check();
        await mend(page);
        await undo(page);
        // Some editors take the character typed just before and the correction as one step.
        await says(page, (text) => text === draft || text === draft.replace('~', ''));
      });

      holds('caret', async () => {
        await check();
        const mended = await mend(page);
        // The person goes on when the words have changed before their eyes, and the mark is gone.
        await marked(page, ['July 12']);
        await page.page.keyboard.type('^');
        await says(page, (text) => text === mended.replace('~', '~^'));
      });

      holds('typing', async () => {
        await check();
        await page.page.keyboard.type('going on');
        await says(page, (text) => text === draft.replace('~', '~going on'));
        await marked(page, WRONG);
      });

      holds('vanishes', async () => {
        await check();
        await press(page, 'next-mark');
        const [mark] = await fieldMarks(page);
        await page.page.mouse.click(mark!.x, mark!.y);
        await page.page.keyboard.type('7');
        await marked(page, ['July 12']);
      });

      test('changes only the intended characters, wherever they stand', async () => {
        const url = new URL('writer.js', server.address).href;
        await page.page.addScriptTag({ url });
        const seed = EDITORS.indexOf(name) * 2 + (kind === 'firefox' ? 1 : 0);
        expect(await page.page.evaluate(replaceAtRandom, seed, RANDOM_REPLACEMENTS)).toEqual([]);
      });

      holds('quiet', async () => {
        expect(await page.page.evaluate(() => window.problems)).toEqual([]);
      });
    });
  },
  { extension: allowedBuild },
);
