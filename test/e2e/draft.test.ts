import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { docxParts, partSource } from '../../lib/docx/docx-parts.ts';
import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { inBothBrowsers } from '../browser/harness.ts';
import { docxOf, heading, link, paragraph } from '../unit/docx/sample-docx.ts';
import { violations } from './reach.ts';
import { savedBy, savedReports } from './saved-file.ts';
import { shownIn, textsOf } from './seen.ts';

const folder = mkdtempSync(join(tmpdir(), 'errata-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Ten places differ: six can be corrected unseen, two by one key, two need words of the writer. */
const TEN = `# Alibaba orders staff off Claude Code

Alibaba is ordering its staff off Claude Code, made by Anthropic, starting July 10. The order came in a memo of Thursday, July 3.

The check had been in the client since 2.9.1, published on April 1. It compares the host with a list of exclusively Chinese companies, and with 12 keywords.

In its June 10 letter Anthropic counted 18.8 million exchanges between May 22 and June 5. About 15,000 accounts were used.

The ban is immediate. Claude Code was banned in favour of Trae.`;

const DOCX = docxOf(
  [
    heading('Alibaba orders staff off Claude Code'),
    paragraph(
      'The check had been in Claude Code since ',
      ['<w:b/>', '2.9'],
      ['<w:i/>', '.1'],
      ', published on April 1.',
    ),
    `<w:p>${link('Alibaba’s notice')}<w:r><w:t xml:space="preserve"> bans Claude Code from July 10.</w:t></w:r></w:p>`,
  ].join(''),
);

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

inBothBrowsers(({ kind, browser }) => {
  let draft: DrivenPage;

  const openDraft = async (): Promise<void> => {
    draft = await browser().openOwn('draft.html', { scheme: 'light', width: 1280, height: 900 });
    await draft.page.waitForSelector('.cm-content');
  };
  const reopen = async (): Promise<void> => {
    await draft.page.close();
    await openDraft();
  };
  beforeEach(openDraft);
  afterEach(async () => {
    await draft.page.evaluate(() => {
      const clear = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Clear',
      );
      clear?.click();
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      return chrome.storage.local.clear();
    });
    await until('nothing to be kept', kept, (seen) => seen === undefined);
    await draft.page.close();
  });

  /** What is kept on the disk. */
  const kept = (): Promise<{ text: string; ignored: number } | undefined> =>
    draft.page.evaluate(
      () =>
        new Promise<{ text: string; ignored: number } | undefined>((resolve, reject) => {
          const opening = indexedDB.open('draft', 1);
          opening.onerror = () => reject(opening.error);
          opening.onupgradeneeded = () => opening.result.createObjectStore('draft');
          opening.onsuccess = () => {
            const request = opening.result.transaction('draft').objectStore('draft').get('text');
            request.onsuccess = () => {
              opening.result.close();
              resolve(
                request.result && { text: request.result.text, ignored: request.result.ignored.length },
              );
            };
          };
        }),
    );
  const texts = (selector: string): Promise<string[]> => textsOf(draft.page, selector);
  const shown = (selector: string, wanted: RegExp): Promise<string[]> =>
    shownIn(draft.page, selector, wanted);
  /** The text as the editor shows it; short drafts are drawn whole. */
  const written = (): Promise<string> =>
    draft.page.$eval('.cm-content', (content) =>
      [...content.querySelectorAll('.cm-line')].map(({ textContent }) => textContent).join('\n'),
    );
  const press = (name: string): Promise<void> =>
    draft.page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const button = buttons.find(({ textContent }) => textContent?.trim() === wanted);
      if (!button)
        throw new Error(`There is no button "${wanted}" among ${buttons.map((each) => each.textContent)}`);
      button.click();
    }, name);
  const paste = (text: string, html = ''): Promise<void> =>
    draft.page.$eval(
      '.cm-content',
      (content, plain, rich) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        if (rich !== '') clipboardData.setData('text/html', rich);
        // Firefox takes no `clipboardData` from whoever makes the event.
        const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'clipboardData', { value: clipboardData });
        content.dispatchEvent(event);
      },
      text,
      html,
    );
  const openFile = async (path: string): Promise<void> => {
    const picker = await draft.page.$('input[type="file"]');
    await (picker as Awaited<ReturnType<typeof draft.page.$<'input'>>>)!.uploadFile(path);
  };
  /** Presses a button that saves a file, and gives the file. */
  const saved = async (name: string): Promise<Uint8Array> =>
    (await savedBy(draft.page, () => press(name))).bytes;
  const key = async (name: string, ...held: ('Control' | 'Shift')[]): Promise<void> => {
    const { keyboard } = draft.page;
    for (const each of held) await keyboard.down(each);
    await keyboard.press(name as 'F8');
    for (const each of held.toReversed()) await keyboard.up(each);
  };

  describe('a draft is mended', () => {
    test('in a full pass over ten errors by keyboard alone', async () => {
      const { keyboard } = draft.page;
      await draft.page.bringToFront();
      await until(
        'the tab key to reach the text',
        async () => {
          await keyboard.press('Tab');
          return draft.page.evaluate(() => document.activeElement?.className ?? '');
        },
        (name) => name.includes('cm-content'),
      );
      for (const line of TEN.split('\n')) {
        if (line !== '') await keyboard.type(line);
        await keyboard.press('Enter');
      }
      await shown('.side .stand', /^10 places differ/);
      await key('Home', 'Control');
      const met: string[] = [];
      for (let left = 10; left > 0; ) {
        const before = (await texts('.card'))[0];
        await keyboard.press('F8');
        const card = await until(
          'the next card',
          async () => (await texts('.card'))[0],
          (text) => text !== undefined && text !== before,
        );
        if (!card!.startsWith('Differs')) continue;
        met.push((await texts('.card .pair dd'))[0]!);
        if (met.at(-1) === 'exclusively Chinese') {
          await key('Enter', 'Control', 'Shift');
          await keyboard.press('Enter');
          await until(
            'the field for the reason',
            () => draft.page.evaluate(() => document.activeElement?.localName),
            (name) => name === 'input',
          );
          await keyboard.type('a quotation');
          await keyboard.press('Tab');
          await keyboard.press('Enter');
        } else if (/Needs your wording/.test(card!)) await keyboard.type('ban starts on July 10');
        else await key('Enter', 'Control');
        left--;
        await shown(
          '.side .stand',
          left > 0 ? new RegExp(`^${left} places? differ`) : /^Nothing found that differs/,
        );
      }
      expect(met).toHaveLength(10);
      const expected = TEN.replace('Thursday', 'Friday')
        .replace('2.9.1', '2.1.91')
        .replace('April 1', 'April 2')
        .replace('12 key', '11 key')
        .replace('18.8', '28.8')
        .replace('May 22', 'April 22')
        .replace('15,000', '25,000')
        .replace('ban is immediate', 'ban starts on July 10')
        .replace('Trae', 'Qoder');
      expect((await written()).trim()).toBe(expected);
      await shown('.side .entry.ignored', /exclusively Chinese.*a quotation/);
    });

    test('by all certain corrections at once, and one undo takes them back', async () => {
      await paste(TEN);
      await shown('.side .stand', /^10 places differ/);
      await press('Accept 6 certain corrections');
      expect(await texts('dialog tbody tr')).toHaveLength(6);
      await draft.page.click('dialog tbody tr:last-child input');
      await press('Replace all 5');
      await shown('.note', /5 corrections were made/);
      await shown('.side .stand', /^5 places differ/);
      expect(await written()).toContain('28.8 million exchanges between April 22 and June 5. About 15,000');
      await draft.page.focus('.cm-content');
      await key('z', 'Control');
      expect(await written()).toBe(TEN);
      await shown('.side .stand', /^10 places differ/);
    });

    test('where it does not fit itself, apart from the record', async () => {
      const selected = () => draft.page.evaluate(() => String(getSelection()));
      await paste(
        'Anthropic released Claude Code 2.9.1 first.\n\nIts office opens on Monday, July 14, 2026. The fair holds 147 stands and 11 tents, 162 in total.',
      );
      const [first] = await shown('.side .grp + ol .entry', /July 14, 2026 is a Tuesday, not a Monday/);
      expect(first).toBe('The draft says Monday Line 3: July 14, 2026 is a Tuesday, not a Monday.');
      expect((await texts('.side .grp'))[0]).toBe('Within the draft, apart from the record');
      expect((await texts('.side [role="status"]'))[0]).toMatch(/2 places do not fit the rest of the draft/);
      const lines = await draft.page.$$eval('.cm-content .within', (all) =>
        all.map((each) => [each.textContent, getComputedStyle(each).textDecorationStyle]),
      );
      expect(lines).toEqual([
        ['Monday', 'double'],
        ['162', 'double'],
      ]);
      expect(await draft.page.$$('.cm-lint-marker-info')).toHaveLength(1);

      await draft.page.focus('.cm-content');
      await key('Home', 'Control');
      await until(
        'the card of the weekday',
        async () => {
          await key('F8');
          return (await texts('.card'))[0];
        },
        (text) => /^Weekday that does not fit its date 1 of 2/.test(text ?? ''),
      );
      await press('Go to “July 14, 2026”');
      await until('the other place', selected, (words) => words === 'July 14, 2026');
      await press('Go to “Monday”');
      await until('the words again', selected, (words) => words === 'Monday');
      await press('Next');
      await shown('.card', /^Parts that do not make the stated sum 2 of 2.*The parts make 158, not 162\./);
      await press('Ignore');
      await (await draft.page.waitForSelector('.ignoring input'))!.type('the tents hold four more');
      await press('This place');
      await shown('.side .entry.ignored', /162 Line 3, Parts that .* the tents hold four more/);
      expect(await texts('.cm-content .within')).toEqual(['Monday']);

      await press('Export report');
      await draft.page.waitForSelector('dialog[open]');
      const report = new TextDecoder().decode(await saved('Save report'));
      expect(report).toContain('| 3:21 | Monday | Weekday that does not fit its date |');
      expect(report).toContain('put aside: the tents hold four more');

      await press('Show again');
      await shown('.side .grp + ol .entry', /^The draft says 162/);
      await draft.page.click('.doall label:last-of-type input');
      await until(
        'no double lines',
        () => texts('.within:not(label *), .side .grp'),
        (seen) => seen.every((text) => !/Monday|162|Within/.test(text)),
      );
      await draft.page.click('.doall label:last-of-type input');
      await shown('.side .grp + ol .entry', /^The draft says Monday/);

      // The other place is mended: the words fit, wherever their mark stands.
      await press('Clear');
      await paste('The office opens on Monday, July 14, 2026.');
      await shown('.side .stand', /something else/);
      await shown('.side .grp + ol .entry', /^The draft says Monday/);
      await draft.page.focus('.cm-content');
      await key('End', 'Control');
      for (let i = 0; i < ', 2026.'.length; i++) await key('ArrowLeft');
      await key('Backspace');
      await draft.page.keyboard.type('3');
      await until(
        'the mark to go',
        () => texts('.cm-content .within'),
        (seen) => seen.length === 0,
      );
      await until(
        'the entry to go',
        () => texts('.side .entry'),
        (seen) => seen.length === 0,
      );
    });

    test('and judged by its day of publication', async () => {
      await paste(
        'Alibaba has banned Claude Code. Since July 10, staff may not use it. Claude Code had the check since 2.9.1.',
      );
      await shown('.side .stand', /^1 place differs/);
      await draft.page.focus('.cm-content');
      await key('F8');
      await shown('.card', /2\.9\.1/);
      await press('Ignore');
      await (await draft.page.waitForSelector('.ignoring input'))!.type('not yet');
      await draft.page.$eval('input[type="date"]', (input) => {
        input.value = '2026-07-04';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await shown('.side .entry', /Since July 10.*From July 10|Since July 10.*from July 10/);
      const reason = await draft.page.$eval('.ignoring input', ({ value }) => value);
      expect(reason, 'what is being written in the card stays').toBe('not yet');
    });

    test('a mark goes with its words, and what is typed elsewhere moves it along', async () => {
      await paste(TEN);
      await shown('.side .entry', /2\.9\.1/);
      await draft.page.focus('.cm-content');
      await key('Home', 'Control');
      await draft.page.keyboard.type('Very ');
      expect(await texts('.cm-lintRange-error')).toContain('2.9.1');
      await key('F8');
      await shown('.card .pair', /Thursday/);
      await draft.page.keyboard.type('a day');
      await until(
        'the mark to go',
        () => texts('.cm-lintRange-error'),
        (marks) => !marks.includes('Thursday'),
      );
      await until(
        'the card to go',
        () => texts('.card'),
        (cards) => cards.length === 0,
      );
    });
  });

  describe('a draft is kept', () => {
    test('over a closed tab, with its day and what is ignored in it; cleared it is gone, and can be had back until then', async () => {
      await paste(TEN);
      await shown('.side .entry', /2\.9\.1/);
      await draft.page.focus('.cm-content');
      await key('F8');
      await shown('.card', /Differs/);
      await press('Ignore');
      await draft.page.waitForSelector('.ignoring');
      await press('This place');
      await shown('.side .stand', /^9 places differ/);
      await until('the draft to be kept', kept, (seen) => seen?.text === TEN && seen.ignored === 1);
      await reopen();
      await shown('.side .stand', /^9 places differ/);
      expect(await written()).toBe(TEN);
      await shown('.side .entry.ignored', /Thursday/);
      await press('Clear');
      await until('nothing to be kept', kept, (seen) => seen === undefined);
      expect(await written()).not.toContain('Alibaba');
      await press('Bring it back');
      await shown('.side .stand', /^9 places differ/);
      await until('the draft to be kept again', kept, (seen) => seen?.text === TEN);
      await press('Clear');
      await until('nothing to be kept', kept, (seen) => seen === undefined);
      await reopen();
      await shown('.side .stand', /^No draft yet/);
    });

    test('in one tab at a time', async () => {
      await paste(TEN);
      await until('the draft to be kept', kept, (seen) => seen?.text === TEN);
      const first = draft;
      await openDraftElsewhere();
      await shown('.note', /open in another tab/);
      await press('Go on here');
      await shown('.side .stand', /^10 places differ/);
      await first.page.bringToFront();
      await until(
        'the first tab to say so',
        () => first.page.$eval('.note', ({ textContent }) => textContent),
        (text) => /open in another tab/.test(text ?? ''),
      );
      await first.page.close();
    });

    const openDraftElsewhere = async (): Promise<void> => {
      draft = await browser().openOwn('draft.html', { scheme: 'light', width: 1280, height: 900 });
    };
  });

  describe('files', () => {
    test('a .docx comes back with only the corrected words changed', async () => {
      await openFile(fileOf('memo.docx', DOCX));
      await shown('.side .stand', /^2 places differ/);
      expect(await written()).toBe(
        '# Alibaba orders staff off Claude Code\n\nThe check had been in Claude Code since 2.9.1, published on April 1.\n\n[Alibaba’s notice](https://example.org/notice) bans Claude Code from July 10.',
      );
      await reopen();
      await shown('.side .stand', /^2 places differ/);
      await press('Accept 2 certain corrections');
      await press('Replace all 2');
      await shown('.side .stand', /^Nothing found that differs/);
      const [before, after] = [docxParts(DOCX), docxParts(await saved('Save as .docx'))];
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [path, bytes] of before)
        if (path !== 'word/document.xml') expect(Buffer.compare(bytes, after.get(path)!), path).toBe(0);
      const bare = (source: string) => source.replace(/>[^<]*</g, '><');
      const [was, is] = [partSource(before, 'word/document.xml'), partSource(after, 'word/document.xml')];
      expect(bare(is)).toBe(bare(was));
      expect(is.replace(/<[^>]*>/g, '')).toBe(
        was
          .replace(/<[^>]*>/g, '')
          .replace('2.9.1', '2.1.91')
          .replace('April 1', 'April 2'),
      );
    });

    test('formatting that is pasted becomes Markdown', async () => {
      await paste('x', '<h2>Notice</h2><ul><li>one</li><li><a href="https://a.example/">two</a></li></ul>');
      expect(await written()).toBe('## Notice\n\n- one\n- [two](https://a.example/)');
    });

    test.each([
      ['damaged.docx', DOCX.slice(0, 900), /damaged/],
      ['long.txt', new Uint8Array(20_000_000).fill(0x61), /longer than two million/],
      ['picture.png', Uint8Array.of(1, 2, 3), /not a file that can be read here/],
      ['latin.txt', Uint8Array.of(0x67, 0x72, 0xfc, 0xdf), /UTF-8/],
    ])('%s is refused in a sentence, and the draft stays', async (name, bytes, why) => {
      await paste('My own words.');
      await openFile(fileOf(name, bytes));
      expect((await shown('dialog h2', /could not be opened/))[0]).toContain(name);
      await shown('dialog p', why);
      await shown('dialog p', /Your draft and the file are as they were/);
      await press('Close');
      expect(await written()).toBe('My own words.');
    });

    test('a report is saved in every format, each as its own standard wants it', async () => {
      await paste(`${TEN}\n\nThe office opens on Monday, July 14, 2026.`);
      await shown('.side .entry', /2\.9\.1/);
      expect(await savedReports(draft.page, '2.9.1')).toEqual([
        'draft-errata.md text/markdown',
        'draft-errata.html text/html',
        'draft-errata.csv text/csv',
        'draft-errata.json application/json',
        'draft-errata.sarif application/json',
        'draft-errata.jsonld application/ld+json',
        'draft-errata.jsonld application/ld+json',
      ]);
    });

    test('a file that is dropped is opened, and what was there can be had back', async () => {
      await paste('My own words.');
      await draft.page.$eval('.cm-content', (content) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Dropped **words**.'], 'notes.md', { type: 'text/markdown' }));
        content.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
      });
      await shown('.note', /notes\.md/);
      expect(await written()).toBe('Dropped **words**.');
      await press('Bring it back');
      await until('the draft from before', written, (text) => text === 'My own words.');
    });

    test('the button pastes what is on the clipboard with its formatting, or says which key does', async () => {
      /** No program can answer a browser's question about the clipboard: this is what it gives after a yes. */
      const clipboard = (html: string | undefined) =>
        draft.page.evaluate((rich) => {
          const read = async () => {
            if (rich === undefined) throw new DOMException('Refused.', 'NotAllowedError');
            const types = { 'text/html': rich, 'text/plain': 'plain' };
            return [new ClipboardItem(types)];
          };
          Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { read } });
        }, html);
      await clipboard('<h2>Notice</h2><ul><li>one</li></ul>');
      await press('Paste');
      await until('the words', written, (text) => text === '## Notice\n\n- one');
      await clipboard(undefined);
      await press('Paste');
      await shown('.note', /Ctrl\+V/);
      expect(await written()).toBe('## Notice\n\n- one');
    });
  });

  describe.each([
    { scheme: 'light', width: 1280, size: '100%' },
    { scheme: 'dark', width: 700, size: '100%' },
    { scheme: 'light', width: 320, size: '100%' },
    { scheme: 'dark', width: 320, size: '200%' },
    { scheme: 'light', width: 1280, size: '100%', forcedColors: true },
  ] as const)('nothing is out of reach: $scheme, $width px, text at $size', (look) => {
    test.skipIf(kind === 'firefox' && 'forcedColors' in look)('with the card open', async () => {
      const { size, ...shownAs } = look;
      await draft.show({ height: 900, ...shownAs });
      await draft.page.evaluate((to) => {
        document.documentElement.style.fontSize = to;
      }, size);
      await paste(TEN);
      await shown('.side .entry', /2\.9\.1/);
      await draft.page.focus('.cm-content');
      await key('F8');
      await shown('.card', /Differs/);
      await press('Ignore');
      await draft.page.waitForSelector('.ignoring');
      expect(await draft.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        look.width,
      );
      const small = await draft.page.$$eval('button, summary, label.choice, select, .side a', (all) =>
        all
          .filter((each) => each.getBoundingClientRect().height < 24)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(small, 'targets of 24 px').toEqual([]);
      expect(await violations(draft.page)).toEqual([]);
      await draft.show({ scheme: 'light', forcedColors: false });
    });
  });
});
