import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { docxBytes, docxParts, partSource } from '../../../lib/docx/docx-parts.ts';
import { runCheck } from '../../../lib/node/check-command.ts';
import { FORMATS } from '../../../lib/node/check-options.ts';
import { USAGE } from '../../../lib/node/check-usage.ts';
import { docxOf, heading, paragraph } from '../docx/sample-docx.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FERRY = join(ROOT, 'test/facts/harbour-ferry.json');

/** Two can be put right unseen, one is disputed. */
const DRAFT = `---
date: 2026-06-14
lang: en
---

The Grey Heron ran aground off Northbank on 14 June.
She had 48 passengers when she left Northbank; 3 people were injured on the Grey Heron.
`;
const MENDED = DRAFT.replace('14 June', '12 June').replace('48 passengers', '84 passengers');

let folder: string;
let out: string;
let err: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    out += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    err += `${line}\n`;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array = DRAFT): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const check = (...args: string[]): Promise<number> => runCheck(['--facts', FERRY, ...args]);

const reports = (): {
  file: string;
  lang: string;
  published: string | null;
  findings: { verdict: string }[];
}[] => JSON.parse(out);

describe('what is read', () => {
  it('folders with all that is in them, but not what is hidden or installed', async () => {
    for (const name of ['b.md', 'a.txt', 'deep/er/c.html', 'other.pdf', '.git/d.md', 'node_modules/e.md'])
      file(name);
    await check('--format', 'json', folder);
    expect(reports().map((each) => each.file)).toEqual([
      join(folder, 'a.txt'),
      join(folder, 'b.md'),
      join(folder, 'deep/er/c.html'),
    ]);
  });

  it('patterns, and each file once', async () => {
    const first = file('one.md');
    file('deep/two.md');
    file('three.txt');
    await check('--format', 'json', first, join(folder, '**/*.md'));
    expect(reports().map((each) => each.file)).toEqual([first, join(folder, 'deep/two.md')]);
  });

  it('patterns, which pass over what is hidden or installed too', async () => {
    const own = file('deep/one.md');
    file('node_modules/x/two.md');
    file('.hidden/three.md');
    await check('--format', 'json', join(folder, '**/*.{md,txt}'));
    expect(reports().map((each) => each.file)).toEqual([own]);
  });

  it('a file whose name looks like a pattern', async () => {
    const path = file('[draft] what?.md');
    await check('--format', 'json', path);
    expect(reports().map((each) => each.file)).toEqual([path]);
  });

  it('UTF-16, and corrects it in UTF-16', async () => {
    const path = file('wide.txt', Buffer.from(`\ufeff${DRAFT}`, 'utf16le'));
    expect(await check('--fix', path)).toBe(0);
    expect(readFileSync(path)).toEqual(Buffer.from(`\ufeff${MENDED}`, 'utf16le'));
  });

  it.each([
    ['a text that is too long', 'long.md', 'a'.repeat(16_000_001), /is larger than 16 MB \(16\.0 MB\)/],
    ['another encoding', 'latin.md', Buffer.from('Fähre', 'latin1'), /not text in UTF-8 or UTF-16/],
    ['another kind of file', 'sheet.xlsx', 'x', /files of this kind cannot be read/],
  ])('and says of %s in one sentence why not, then goes on', async (_, name, content, why) => {
    const bad = file(name, content);
    const good = file('good.md');
    expect(await check('--format', 'json', bad, good)).toBe(2);
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(why)]);
    expect(reports().map((each) => each.file)).toEqual([good]);
  });
});

describe('--date, --lang and --facts', () => {
  it('take the place of what the text says', async () => {
    await check('--format', 'json', '--date', '2026-06-19', '--lang', 'de', file('a.md'));
    expect(reports()[0]).toMatchObject({
      published: '2026-06-19',
      lang: 'de',
      given: { published: true, lang: true },
    });
  });

  it('decide the verdicts of what hangs on the day', async () => {
    const path = file(
      'a.md',
      'The Grey Heron ran aground off Northbank yesterday, on a fair and quiet morning.',
    );
    expect(await check('--date', '2026-06-13', '--lang', 'en', path)).toBe(0);
    expect(await check('--date', '2026-06-19', '--lang', 'en', path)).toBe(1);
  });

  it('several fact sets can be given', async () => {
    const second = file('set.json', readFileSync(FERRY, 'utf8').replace('"harbour-ferry"', '"second"'));
    await check('--facts', second, '--format', 'json', file('a.md'));
    expect(reports()[0]).toMatchObject({ factSets: [{ id: 'harbour-ferry' }, { id: 'second' }] });
  });
});

describe('--fix', () => {
  it('corrects what needs no second look, keeps the mode, and says what it did', async () => {
    const path = file('a.md');
    chmodSync(path, 0o640);
    expect(await check('--fix', path)).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(MENDED);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(err).toContain('a.md:6:45  "14 June" → 12 June');
    expect(err).toContain('a.md:7:9  "48" → 84');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('replaces the file that a link leads to, not the link', async () => {
    const path = file('a.md');
    const link = join(folder, 'link.md');
    symlinkSync(path, link);
    await check('--fix', link);
    expect(readFileSync(path, 'utf8')).toBe(MENDED);
    expect(readFileSync(link, 'utf8')).toBe(MENDED);
  });

  it('with --dry-run only says what it would do', async () => {
    const path = file('a.md');
    expect(await check('--fix', '--dry-run', path)).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(DRAFT);
    expect(err).toMatch(/^Would correct .*"14 June" → 12 June$/m);
    expect(out).toContain('refuted');
  });

  it('leaves a read-only file as it is, says so in a sentence, and goes on', async () => {
    const locked = file('a.md');
    chmodSync(locked, 0o444);
    const other = file('b.md');
    expect(await check('--fix', locked, other)).toBe(2);
    expect(readFileSync(locked, 'utf8')).toBe(DRAFT);
    expect(readFileSync(other, 'utf8')).toBe(MENDED);
    expect(err).toContain(`${locked} is read-only, so it was left as it is.\n`);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
  });

  it('corrects a page in its markup and touches nothing else', async () => {
    const page = `<!doctype html><html lang="en"><title>The ferry on 14 June</title><body><nav>on 14 June</nav>
<article><h1>The Grey Heron off Northbank</h1>
<p>The Grey&nbsp;Heron ran <b class="14 June">aground</b> off Northbank on
  14 June, which was <!-- 14 June --> a fair and quiet day for a ferry to run aground &amp; to wait.</p>
<p>She had <i>4</i>8 passengers when the Grey Heron left Northbank, and they waited for six long hours.</p></article>
<script>const day = "on 14 June";</script></body></html>`;
    const path = file('a.html', page);
    expect(await check('--fix', path)).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(page.replace('14 June, which', '12 June, which'));
    expect(err).toMatch(
      /a\.html:\d+:\d+ {2}"48" left as it is: the words cannot be told in the file, or markup/,
    );
  });

  it('lists what a person has to decide', async () => {
    const path = file(
      'a.md',
      'The Grey Heron ran aground off Northbank in May, and 48 passengers left Northbank.',
    );
    await check('--fix', '--lang', 'en', path);
    expect(err).toMatch(/^Not corrected .*left as it is: a person has to look at the sentence$/m);
  });
});

describe('.docx', () => {
  const body = [
    heading('The ferry'),
    paragraph('The Grey Heron ran aground off Northbank on ', ['<w:b/>', '14'], ' June.'),
    paragraph('She had 48 passengers when the Grey Heron left Northbank.'),
  ].join('');

  it('is read, with offsets into the text that was taken out', async () => {
    await check('--format', 'json', '--lang', 'en', file('a.docx', docxOf(body)));
    const [report] = JSON.parse(out);
    expect(report.text).toContain('The Grey Heron ran aground off Northbank on 14 June.');
    for (const { start, end, quote, line } of report.findings) {
      expect(report.text.slice(start, end)).toBe(quote);
      expect(line).toBeUndefined();
    }
    expect(report.findings).toHaveLength(2);
  });

  it('is corrected in its runs and nowhere else', async () => {
    const bytes = docxOf(body);
    const path = file('a.docx', bytes);
    expect(await check('--fix', '--lang', 'en', path)).toBe(0);
    const [before, after] = [docxParts(bytes), docxParts(readFileSync(path))];
    const document = 'word/document.xml';
    expect(partSource(after, document)).toBe(
      partSource(before, document).replace('>14<', '>12<').replace('48', '84'),
    );
    for (const [part, content] of before) if (part !== document) expect(after.get(part)).toEqual(content);
    expect(err).toContain('a.docx  "14 June" → 12 June');
  });

  it.each([
    [
      'no archive',
      new TextEncoder().encode('PK, and nothing of the kind'),
      /could not be read: it is damaged/,
    ],
    ['cut off', docxOf(body).slice(0, 400), /could not be read: it is damaged/],
    ['another archive', docxBytes(new Map([['a.txt', new Uint8Array(3)]])), /holds no document of Word/],
  ])('that is %s is refused in one sentence, and left as it is', async (_, content, why) => {
    const path = file('a.docx', content);
    const good = file('good.md');
    expect(await check('--fix', path, good)).toBe(2);
    expect(err.split('\n').filter((line) => line.includes('a.docx'))).toEqual([expect.stringMatching(why)]);
    expect(new Uint8Array(readFileSync(path))).toEqual(content);
    expect(readFileSync(good, 'utf8')).toBe(MENDED);
  });
});

describe('--baseline', () => {
  it('puts aside what it lists, also when text was added before, and counts what is new', async () => {
    const path = file('a.md');
    const baseline = join(folder, 'known.json');
    expect(await check('--baseline', baseline, '--write-baseline', path)).toBe(0);
    expect(await check('--baseline', baseline, path)).toBe(0);
    expect(out).toContain('a.md: 3 of them put aside.');
    writeFileSync(
      path,
      DRAFT.replace('The Grey Heron ran', 'A fair day, and a calm sea.\n\nThe Grey Heron ran'),
    );
    expect(await check('--baseline', baseline, path)).toBe(0);
    writeFileSync(path, `${DRAFT}\nAll 94 people on board the Grey Heron were brought to Northbank.\n`);
    out = '';
    expect(await check('--baseline', baseline, '--quiet', path)).toBe(1);
    expect(out.trim().split('\n')).toEqual([expect.stringContaining('"94" → 84')]);
  });

  it('names files as seen from its own folder', async () => {
    const baseline = join(folder, 'known.json');
    await check('--baseline', baseline, '--write-baseline', file('deep/a.md'));
    expect(JSON.parse(readFileSync(baseline, 'utf8')).findings[0].file).toBe('deep/a.md');
  });

  it('is shown in SARIF as suppressed', async () => {
    const path = file('a.md');
    const baseline = join(folder, 'known.json');
    await check('--baseline', baseline, '--write-baseline', '--quiet', path);
    out = '';
    await check('--baseline', baseline, '--format', 'sarif', path);
    const { results } = JSON.parse(out).runs[0];
    expect(results.map(({ suppressions }: { suppressions: object[] }) => suppressions.length)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('exit code and output', () => {
  it.each([
    [[], 0],
    [['--fail-on', 'refuted'], 0],
    [['--fail-on', 'disputed'], 1],
  ] as const)('of a text with a disputed claim and %j is %i', async (args, code) => {
    expect(await check(...args, file('a.md', MENDED))).toBe(code);
  });

  it('--quiet prints findings and nothing else', async () => {
    await check('--quiet', file('a.md'));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split('  ')[1]),
    ).toEqual(['refuted', 'refuted', 'disputed']);
    expect(err).toBe('');
  });

  it('--stats counts texts, words and findings', async () => {
    await check('--stats', file('a.md'));
    expect(err).toMatch(/^1 texts, \d+ words, \d+\.\d s/);
    expect(err).toContain('Findings: 2 refuted, 1 disputed');
  });

  it('--output writes a file and prints nothing', async () => {
    const path = join(folder, 'report.csv');
    await check('--format', 'csv', '--output', path, file('a.md'));
    expect(out).toBe('');
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufefffile,line/);
  });

  it('says in a sentence when the report cannot be written', async () => {
    expect(await check('--output', join(folder, 'no/report.txt'), file('a.md'))).toBe(2);
    expect(err).toMatch(/report\.txt could not be written: its folder does not exist/);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it.each([
    ['FORCE_COLOR', '1', true],
    ['FORCE_COLOR', '0', false],
    ['NO_COLOR', '1', false],
  ])('%s=%s', async (name, value, coloured) => {
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv(name, value);
    await check(file('a.md'));
    expect(out.includes('\u001b[31mrefuted')).toBe(coloured);
  });

  it('--help shows every option', async () => {
    expect(await runCheck(['--help'])).toBe(0);
    expect(out.trim()).toBe(USAGE);
    for (const format of FORMATS) expect(USAGE).toContain(format);
  });
});

describe('as a process over a folder', () => {
  const run = (args: readonly string[]): string => {
    try {
      return execFileSync(process.execPath, ['lib/node/check-command.ts', '--facts', FERRY, ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...process.env, SOURCE_DATE_EPOCH: '1782000000' },
      });
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      if (status !== 1) throw error;
      return stdout;
    }
  };

  it('says nothing when its reader leaves early', { timeout: 60_000 }, () => {
    for (let i = 0; i < 60; i++) file(`${i}.md`);
    const command = `"${process.execPath}" lib/node/check-command.ts --facts "${FERRY}" -f json "${folder}" | head -c 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['[', '']);
  });

  it.each(FORMATS.map((format) => ({ format })))('$format', { timeout: 60_000 }, ({ format }) => {
    file('one.md');
    file(
      'two.html',
      `<html lang="en"><body><article><h1>Ferry</h1>${'<p>All 94 people on board the Grey Heron were brought to Northbank, in the night and in the rain.</p>'}</article></body></html>`,
    );
    const text = run(['--format', format, folder]);
    expect(run(['--format', format, folder])).toBe(text);
    for (const words of ['one.md', 'two.html', '14 June', '94']) expect(text).toContain(words);
    if (['json', 'sarif', 'claimreview', 'annotations'].includes(format))
      expect(JSON.parse(text)).toBeTruthy();
    if (format !== 'text')
      for (const words of ['2026.6.1', '0.1.0', '2026-06-14']) expect(text).toContain(words);
  });
});
