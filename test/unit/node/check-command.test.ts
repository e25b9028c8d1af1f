import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], input = ''): Ran {
  const command = ['lib/node/check-command.ts', ...args];
  try {
    const out = execFileSync(process.execPath, command, {
      cwd: ROOT,
      encoding: 'utf8',
      input,
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
    return { code: 0, out, err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const ARTICLE = `---
title: Alibaba bans Claude Code
date: 2026-07-05
lang: en
---

# Alibaba bans Claude Code

Alibaba bans Claude Code from July 10. The code has shipped since version 2.9.1, released on April 2.
`;

describe('npm run check', () => {
  it('prints a line a finding with file, line, column, offer and source, and a line on what was read', () => {
    const path = file('article.md', ARTICLE);
    const { code, out } = run([path]);
    expect(code).toBe(1);
    const [first, second] = out.trim().split('\n');
    expect(first).toMatch(
      /article\.md:9:75 {2}refuted {2}version-first {2}"2\.9\.1" → 2\.1\.91 {2}\(.+ 2026\)$/,
    );
    expect(second).toMatch(/\d+ facts found in \d+ words: \d+ agree, 1 differ/);
  });

  it('prints one JSON array and nothing else, with offsets into the file', () => {
    const path = file('article.md', ARTICLE);
    const { code, out } = run(['--format', 'json', path]);
    expect(code).toBe(1);
    const [report] = JSON.parse(out) as {
      file: string;
      lang: string;
      published: string;
      findings: { start: number; end: number; quote: string; verdict: string }[];
    }[];
    expect(report).toMatchObject({
      file: path,
      lang: 'en',
      published: '2026-07-05',
      title: 'Alibaba bans Claude Code',
    });
    expect(report!.findings.some(({ verdict }) => verdict === 'supported')).toBe(true);
    for (const { start, end, quote } of report!.findings) expect(ARTICLE.slice(start, end)).toBe(quote);
  });

  it('gives the extracted text of a page, and offsets into it', () => {
    const page = `<!doctype html><html lang="en"><title>Alibaba bans Claude Code</title><nav>version 2.9.1</nav><article><h1>Alibaba bans Claude Code</h1>${'<p>Alibaba bans Claude Code from July 12, the group told its employees in an internal notice that the newspapers have seen.</p>'.repeat(3)}</article></html>`;
    const { out } = run(['--format', 'json', file('page.html', page)]);
    const [report] = JSON.parse(out) as {
      text: string;
      findings: { start: number; end: number; quote: string }[];
    }[];
    expect(report!.text).not.toContain('2.9.1');
    expect(report!.findings.map(({ quote }) => quote)).toContain('July 12');
    for (const { start, end, quote } of report!.findings) expect(report!.text.slice(start, end)).toBe(quote);
  });

  it('reads standard input and exits with 0 where nothing differs', () => {
    const { code, out } = run(['-'], ARTICLE.replace('2.9.1', '2.1.91'));
    expect(out).toMatch(/0 differ/);
    expect(code).toBe(0);
  });

  it.each([
    ['no file', [], /Name at least one file, folder or pattern/],
    ['an unknown option', ['--frmat', 'json', 'x.md'], /“--frmat”. Did you mean “--format”/],
    ['an unknown format', ['--format', 'xml', 'x.md'], /no format “xml”/],
    ['a date', ['--date', '10 July', 'x.md'], /“10 July” is not a date; write it as 2026-07-10/],
    ['a day that is none', ['--date', '2026-02-30', 'x.md'], /“2026-02-30” is not a date/],
    ['a language', ['--lang', 'g_man', 'x.md'], /“g_man” is not a language tag/],
    ['a verdict', ['--fail-on', 'dispute', 'x.md'], /Did you mean “disputed”/],
    ['a baseline without a file', ['--write-baseline', 'x.md'], /--write-baseline needs --baseline FILE/],
    ['a missing baseline', ['--baseline', 'no.json', 'x.md'], /The baseline no\.json could not be read/],
    ['a file that is no baseline', ['--baseline', 'package.json', 'x.md'], /package\.json is no baseline/],
    [
      'a file that is no fact set',
      ['--facts', 'package.json', 'x.md'],
      /package\.json cannot be loaded\. “npm run facts/,
    ],
    ['standard input to correct', ['--fix', '-'], /Standard input cannot be corrected/],
    ['a missing file', ['nowhere.md'], /nowhere\.md could not be read: there is no such file/],
    ['a folder with nothing to read', ['lib/verdict'], /lib\/verdict holds no file that can be read/],
    ['a pattern that nothing matches', ['lib/*.md'], /No file that can be read matches lib\/\*\.md/],
    ['a file of another kind', ['package.json'], /cannot be read; give a file that ends in/],
  ])('says what is wrong with %s in a sentence, exit code 2', (_, args, why) => {
    const { code, err } = run(args);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['an empty file', 'empty.md', '', /no text in it/],
    [
      'another subject',
      'other.md',
      'It rained in Hamburg, and nobody minded. The trains ran on time and the bakers sold their rolls.',
      /none of it concerns an incident/,
    ],
    [
      'an unknown language',
      'fi.md',
      '---\nlang: fi\n---\n\nAlibaba kielsi Claude Coden heti.',
      /its language \(fi\) is not one/,
    ],
  ])('says truthfully of %s that nothing was checked', (_, name, content, why) => {
    const { code, out } = run([file(name, content)]);
    expect(out).toMatch(why);
    expect(code).toBe(0);
  });

  it.each([
    [
      'a file that is not text',
      'binary.md',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254]),
      /not text|not a text file/,
    ],
    ['a page without text', 'blank.html', '<html><body></body></html>', /no article text/],
  ])('refuses %s', (_, name, content, why) => {
    const { code, err } = run([file(name, content)]);
    expect(code).toBe(2);
    expect(err).toMatch(why);
  });

  it('reads a page of 10 MB', { timeout: 60_000 }, () => {
    const filler =
      '<p>The river rose again in the night, and the ferry stayed where it was, tied to the northern bank.</p>'.repeat(
        95_000,
      );
    const page = `<!doctype html><html lang="en"><title>Alibaba bans Claude Code</title><article><h1>Alibaba bans Claude Code</h1><p>Alibaba bans Claude Code from July 12, as an internal notice of Anthropic's customer says.</p>${filler}</article></html>`;
    const { out } = run([file('large.html', page)]);
    expect(out).toMatch(/"July 12" → July 10/);
  });

  it('tells what does not fit the rest of a text only where that is asked for, and does not fail by it', () => {
    const text = file('weekday.md', '# A rule\n\nThe rule applies from Thursday, July 10, 2026.\n');
    expect(run([text]).out).not.toContain('inconsistent');
    const { code, out } = run(['--consistency', text]);
    expect(code).toBe(0);
    expect(out).toContain(':3:23  inconsistent  weekday  "Thursday"');
  });
});
