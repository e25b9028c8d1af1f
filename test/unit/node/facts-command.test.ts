import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runFacts } from '../../../lib/node/facts-command.ts';

const FERRY = 'test/facts/harbour-ferry.json';

let out: string[];
let wrong: string[];

beforeEach(() => {
  out = [];
  wrong = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void wrong.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is asked for is printed', () => {
  it.each([
    { args: ['check', FERRY], line: /: good\. Harbour ferry aground/ },
    { args: ['list', FERRY], line: /^passengers +84 +reported +1 +en de$/ },
    {
      args: ['show', 'passengers', FERRY],
      line: /13 June 2026, The Northbank Courier: “Ferry sits on the sandbank/,
    },
    { args: ['timeline', FERRY], line: /^2026-06-20 +The new timetable begins\./ },
    { args: ['--help'], line: /^Usage: npm run facts -- COMMAND/ },
  ])('$args', async ({ args, line }) => {
    expect(await runFacts(args)).toBe(0);
    expect(out).toContainEqual(expect.stringMatching(line));
    expect(wrong).toEqual([]);
  });

  it('of all sets that ship where no file is named', async () => {
    expect(await runFacts(['list'])).toBe(0);
    expect(out.filter((line) => /: \d+ facts, /.test(line)).length).toBeGreaterThan(1);
  });
});

describe('what cannot be done is said in a sentence', () => {
  it.each([
    { args: [], line: 'Say what to do.' },
    { args: ['lst'], line: 'There is no command “lst”. Did you mean “list”?' },
    { args: ['show'], line: 'Name the fact to show.' },
    { args: ['show', 'pasengers', FERRY], line: 'There is no fact “pasengers”. Did you mean “passengers”?' },
    { args: ['check', 'no-such.json'], line: 'no-such.json could not be read: there is no such file.' },
    {
      args: ['list', 'package.json'],
      line: 'package.json cannot be loaded. “npm run facts -- check package.json” says what to mend.',
    },
  ])('$args', async ({ args, line }) => {
    expect(await runFacts(args)).toBe(2);
    expect(wrong[0]).toBe(line);
    expect(out).toEqual([]);
  });

  it('and a set that is wrong with what to mend', async () => {
    expect(await runFacts(['check', 'package.json'])).toBe(1);
    expect(out).toContain('  The file is JSON, but no fact set: it has no “facts”. Choose another file.');
  });
});

describe('audit', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'errata-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, name), `---\nlang: en\n---\n\n${text}\n`);

  it('counts what texts make of each fact, shows examples, and names the facts never met', async () => {
    write('a.md', 'The Grey Heron had 48 passengers when she left Northbank.');
    write('b.md', 'All 94 people on board the Grey Heron were brought to Northbank.');
    write('c.md', 'The Grey Heron had 84 passengers when she left Northbank.');
    write('d.md', 'It rained in the town, and nobody in it minded that very much.');
    expect(await runFacts(['audit', folder, FERRY])).toBe(0);
    const text = out.join('\n');
    expect(text).toContain('4 texts read, 3 of them about it; 1 of 4 facts met.');
    expect(out).toContainEqual(expect.stringMatching(/^passengers +2 +0 +0 +1 +3$/));
    expect(out).toContainEqual(expect.stringMatching(/^ {2}refuted {2}"48" → 84 {2}.*a\.md:5:20$/));
    expect(out).toContainEqual(expect.stringMatching(/^ {2}supported {2}"84" {2}.*c\.md:5:20$/));
    expect(text).toMatch(/Never met:\n {2}grounding-date timetable-from injured$/);
  });

  it('shows three examples of a verdict, each with other words', async () => {
    for (const [i, number] of [41, 41, 42, 43, 44].entries())
      write(`${i}.md`, `The Grey Heron had ${number} passengers when she left Northbank.`);
    await runFacts(['audit', folder, FERRY]);
    const shown = out.filter((line) => line.startsWith('  refuted')).map((line) => /"(\d+)"/.exec(line)?.[1]);
    expect(shown).toEqual(['41', '42', '43']);
  });

  it('says what it could not read and goes on', async () => {
    write('a.md', 'The Grey Heron had 48 passengers when she left Northbank.');
    writeFileSync(join(folder, 'b.docx'), 'no archive');
    expect(await runFacts(['audit', folder, FERRY])).toBe(2);
    expect(wrong).toEqual([expect.stringMatching(/b\.docx could not be read: it is damaged/)]);
    expect(out).toContainEqual(expect.stringContaining('1 text read'));
  });

  it('asks for a folder', async () => {
    expect(await runFacts(['audit'])).toBe(2);
    expect(wrong[0]).toBe('Name the folder of articles.');
  });
});
