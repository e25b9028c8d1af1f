import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../lib/node/browser-places.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { type LocalPage, servePage } from '../../lib/node/start-server.ts';
import { inBothBrowsers, type Stage } from '../browser/harness.ts';
import { allowedBuild } from '../e2e/allowed.ts';
import { asker, fieldMarks, slip } from '../e2e/field-page.ts';
import { BEHAVIOURS, type Behaviour, EXCEPTIONS } from './behaviours.ts';
import { buildEditors, EDITORS, type EditorName } from './build.ts';
import { DrivenEditor } from './driven-editor.ts';
import { replaceAtRandom } from './random.ts';

const PARAGRAPHS = [
  'In early July 2026, Alibaba told its employees to stop using Claude Code, Anthropic’s programming tool.',
  'The check came with version 2.9.1 of Claude Code on April 2, and it was removed in version 2.1.198.',
  'Alibaba’s internal notice said that the ban on Claude Code takes effect on July 12.',
];
const WRONG = ['2.9.1', 'July 12'];

/** Over all editors and both browsers a thousand. */
const RANDOM_REPLACEMENTS = Math.ceil(1000 / (2 * EDITORS.length));

/** Declares the tests of these editors for both browsers. */
export function testEditors(names: readonly EditorName[]): void {
  let folder = '';
  beforeAll(async () => {
    folder = await buildEditors(names);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  inBothBrowsers((stage) => declare(stage, names, () => folder), { extension: allowedBuild });
}

/** Each editor is in one page, which goes from one test to the next. `folder` holds the pages. */
function declare({ browser, kind }: Stage, names: readonly EditorName[], folder: () => string): void {
  let ask: (page: DrivenPage) => Promise<void>;
  beforeAll(async () => {
    ask = await asker(browser());
  });

  describe.each(names)('%s', (name) => {
    let server: LocalPage;
    let page: DrivenPage;
    let editor: DrivenEditor;
    /** The text that each test begins with. */
    let draft = '';
    beforeAll(async () => {
      server = await servePage(join(folder(), `${name}.html`));
      page = await browser().open(server.address);
      editor = new DrivenEditor(page);
      await until('the editor', () => page.page.evaluate(() => window.isReady()), Boolean);
    });
    afterAll(async () => {
      await page.page.close();
      await server.close();
    });

    const holds = (behaviour: Behaviour, run: () => Promise<void>) => {
      const as = EXCEPTIONS[name]?.includes(behaviour) ? test.fails : test;
      as(BEHAVIOURS[behaviour], async () => {
        draft = await editor.write(PARAGRAPHS);
        expect(draft.startsWith('~')).toBe(true);
        await run();
      });
    };
    const check = async () => {
      await ask(page);
      await editor.marked(WRONG);
    };

    holds('optOut', async () => {
      await page.page.evaluate(() => {
        window.editor.place()!.dataset.errata = 'off';
      });
      await ask(page);
      const said = await until(
        'the answer',
        () => slip(page),
        (text) => (text ?? '') !== '',
      );
      await page.page.evaluate(() => {
        delete window.editor.place()!.dataset.errata;
      });
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
      expect(await editor.text()).toBe(draft);
    });

    holds('marks', check);

    holds('replaces', async () => {
      await check();
      const once = draft.replace('2.9.1', '2.1.91');
      expect(await editor.mend('2.9.1')).toBe(once);
      await editor.marked(['July 12']);
      expect(await editor.mend('July 12')).toBe(once.replace('July 12', 'July 10'));
    });

    holds('undo', async () => {
      await check();
      await editor.pause();
      await editor.mend('2.9.1');
      await editor.marked(['July 12']);
      await editor.undo();
      await editor.says((text) => text === draft);
    });

    holds('caret', async () => {
      await check();
      // Before the words it stays; behind them it goes along with the letters that it stands at.
      const mended = await editor.mend('2.9.1');
      await editor.caretBehind('~');
      const before = await editor.type('^');
      expect(before).toBe(mended.replace('~', '~^'));
      const behind = await editor.writeBehind('July 12', '|');
      await editor.mend('July 12');
      await editor.caretBehind('|');
      expect(await editor.type('_')).toBe(behind.replace('July 12', 'July 10').replace('|', '|_'));
    });

    holds('typing', async () => {
      await check();
      await page.page.keyboard.type('going on');
      await editor.says((text) => text === draft.replace('~', '~going on'));
      await editor.marked(WRONG);
    });

    holds('vanishes', async () => {
      await check();
      await editor.clickMark('2.9.1');
      await page.page.keyboard.type('7');
      await editor.marked(['July 12']);
    });

    test('changes only the intended characters, wherever they stand', async () => {
      await editor.write(PARAGRAPHS);
      await page.page.addScriptTag({ url: new URL('writer.js', server.address).href });
      const seed = seedOf(name, kind);
      expect(await page.page.evaluate(replaceAtRandom, seed, RANDOM_REPLACEMENTS)).toEqual([]);
    });

    holds('quiet', async () => {
      expect(await page.page.evaluate(() => window.problems)).toEqual([]);
    });
  });
}

/** Every editor in every browser has other words at other places. */
function seedOf(name: EditorName, kind: BrowserKind): number {
  return EDITORS.indexOf(name) * 2 + (kind === 'firefox' ? 1 : 0);
}
