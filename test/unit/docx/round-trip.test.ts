import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docxParts, partSource } from '../../../lib/docx/docx-parts.ts';
import { draftExport } from '../../../lib/dom/draft-export.ts';
import { type OpenedFile, openDraftFile } from '../../../lib/dom/draft-file.ts';
import { parsePage } from '../../../lib/node/read-html.ts';
import { docxOf, heading, link, paragraph } from './sample-docx.ts';

const open = async (bytes: Uint8Array, name = 'draft.docx'): Promise<OpenedFile> => {
  const { buffer } = bytes.slice();
  const opened = await openDraftFile(
    { name, size: bytes.length, arrayBuffer: async () => buffer as ArrayBuffer },
    parsePage,
  );
  if (typeof opened === 'string') throw new Error(`It was refused: ${opened}.`);
  return opened;
};
const save = ({ file }: OpenedFile, text: string) => draftExport(text, file, parsePage(''));

/** Every part of a .docx that differs from the same part of another, with its text before and after. */
function differing(before: Uint8Array, after: Uint8Array): Record<string, [string, string]> {
  const [old, now] = [docxParts(before), docxParts(after)];
  expect([...now.keys()], 'the same parts in the same order').toEqual([...old.keys()]);
  const paths = [...old.keys()].filter((path) => Buffer.compare(old.get(path)!, now.get(path)!) !== 0);
  return Object.fromEntries(paths.map((path) => [path, [partSource(old, path), partSource(now, path)]]));
}

const BODY = [
  heading('Heron &amp; ferry'),
  paragraph(
    'The Grey Heron ran aground on ',
    ['<w:b/>', '14'],
    ['<w:b/><w:i/>', ' Ju'],
    'ne, with 40 aboard.',
  ),
  `<w:p><w:r><w:t xml:space="preserve">See </w:t></w:r>${link('the notice of 13 June')}<w:r><w:t>.</w:t></w:r></w:p>`,
  '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Aboard</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>40</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
].join('');

describe('a .docx round trip', () => {
  const bytes = docxOf(BODY);

  it('reads headings, links and tables as Markdown', async () => {
    expect((await open(bytes)).text).toBe(
      [
        '# Heron & ferry',
        'The Grey Heron ran aground on 14 June, with 40 aboard.',
        'See [the notice of 13 June](https://example.org/notice).',
        '| Aboard | 40 |\n| --- | --- |',
      ].join('\n\n'),
    );
  });

  it('changes nothing where the draft has not changed', async () => {
    const opened = await open(bytes);
    const { bytes: saved, left } = save(opened, opened.text);
    expect(left).toBe(0);
    expect(differing(bytes, saved)).toEqual({});
  });

  it('changes the corrected run alone, with its formatting, and no other byte', async () => {
    const opened = await open(bytes);
    const { bytes: saved, left } = save(opened, opened.text.replace('14 June', '12 June'));
    const changed = differing(bytes, saved);
    expect(left).toBe(0);
    expect(Object.keys(changed)).toEqual(['word/document.xml']);
    const [before, after] = changed['word/document.xml']!;
    expect(after).toBe(before.replace('<w:t>14</w:t>', '<w:t>12</w:t>'));
  });

  it('corrects words that run across several runs, in links and in tables', async () => {
    const opened = await open(bytes);
    const text = opened.text
      .replace('14 June, with 40', '9 July, with 41')
      .replace('13 June]', '9 July]')
      .replace('| 40 |', '| 41 |');
    const { bytes: saved, left } = save(opened, text);
    expect(left).toBe(0);
    expect((await open(saved)).text).toBe(text);
    const [before, after] = differing(bytes, saved)['word/document.xml']!;
    const bare = (source: string) => source.replace(/>[^<]*</g, '><').replaceAll(' xml:space="preserve"', '');
    expect(bare(after), 'no element or attribute besides').toBe(bare(before));
  });

  it('writes what is markup in XML as entities, and keeps spaces at the ends of a run', async () => {
    const opened = await open(docxOf(paragraph('A', ['<w:b/>', 'B'], 'C')));
    const { bytes: saved } = save(opened, opened.text.replace('B', ' <b> & '));
    expect((await open(saved)).text).toBe('A <b> & C');
    expect(partSource(docxParts(saved), 'word/document.xml')).toContain(
      '<w:t xml:space="preserve"> &lt;b&gt; &amp; </w:t>',
    );
  });

  it('tells how many changes it has no place for, and makes the others', async () => {
    const opened = await open(bytes);
    const { bytes: saved, left } = save(
      opened,
      `${opened.text.replace('14 June', '12 June')}\n\nA new paragraph.`,
    );
    expect(left).toBe(1);
    expect((await open(saved)).text).toBe(opened.text.replace('14 June', '12 June'));
  });
});

describe('files of a word processor', () => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('mammoth/package.json')),
    'test/test-data',
  );
  const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));

  it('are there', () => expect(files.length).toBeGreaterThan(10));

  it.each(files)('%s keeps every part, and a change of its first word comes back', async (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const opened = await open(bytes, name);
    expect(differing(bytes, save(opened, opened.text).bytes)).toEqual({});
    const [word] = /\p{L}{3,}/u.exec(opened.text) ?? [];
    if (word === undefined) return;
    const text = opened.text.replace(word, 'Other');
    const { bytes: saved, left } = save(opened, text);
    expect(left).toBe(0);
    expect((await open(saved, name)).text).toBe(text);
    expect(Object.keys(differing(bytes, saved))).toHaveLength(1);
  });
});

describe('what cannot be read is told, and why', () => {
  const refused = (bytes: Uint8Array, name: string, size = bytes.length) =>
    openDraftFile({ name, size, arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer }, parsePage);
  const good = docxOf(BODY);

  it.each([
    ['cut off', good.slice(0, good.length >> 1), 'a.docx', 'damaged'],
    ['no archive', new TextEncoder().encode('not an archive'), 'a.docx', 'damaged'],
    ['broken XML', docxOf('<w:p><w:r></w:p>'), 'a.docx', 'damaged'],
    ['another kind', new Uint8Array(10), 'picture.png', 'kind'],
    ['no ending', new Uint8Array(10), 'README', 'kind'],
    ['Latin-1', Uint8Array.of(0x67, 0x72, 0xfc, 0xdf), 'a.txt', 'encoding'],
    ['a binary file', Uint8Array.of(0x67, 0, 1, 2), 'a.md', 'encoding'],
    ['an unknown encoding', new TextEncoder().encode('<meta charset="x-none"><p>a'), 'a.html', 'encoding'],
  ])('%s', async (_, bytes, name, reason) => {
    expect(await refused(bytes, name)).toBe(reason);
  });

  it('20 MB of text', async () => {
    expect(await refused(new Uint8Array(20_000_000).fill(0x61), 'a.txt')).toBe('too-large');
    expect(await refused(new TextEncoder().encode('a'.repeat(2_500_000)), 'a.txt')).toBe('too-large');
  });

  it('an archive without a text', async () => {
    const { zipSync, strToU8 } = await import('fflate');
    expect(await refused(zipSync({ 'a.txt': strToU8('a') }), 'a.docx')).toBe('no-text');
  });
});
