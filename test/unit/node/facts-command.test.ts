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
  ])('$args', ({ args, line }) => {
    expect(runFacts(args)).toBe(0);
    expect(out).toContainEqual(expect.stringMatching(line));
    expect(wrong).toEqual([]);
  });

  it('of all sets that ship where no file is named', () => {
    expect(runFacts(['list'])).toBe(0);
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
  ])('$args', ({ args, line }) => {
    expect(runFacts(args)).toBe(2);
    expect(wrong[0]).toBe(line);
    expect(out).toEqual([]);
  });

  it('and a set that is wrong with what to mend', () => {
    expect(runFacts(['check', 'package.json'])).toBe(1);
    expect(out).toContain('  The file is JSON, but no fact set: it has no “facts”. Choose another file.');
  });
});
