import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { loadFactSet } from '../../../lib/facts/load-fact-set.ts';
import { generatedArticle, generatedFacts } from '../../../lib/node/bench-facts.ts';
import { median, timed } from '../../../lib/node/bench-rounds.ts';
import { measureLines } from '../../../lib/node/bench-table.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const TINY = ['--rounds', '1', '--large', '2000', '--facts', '70'];
const bench = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ['lib/node/bench.ts', ...TINY, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });

describe('npm run bench', () => {
  it('prints a table of every part, with targets', { timeout: 120_000 }, () => {
    const out = bench();
    expect(out).toMatch(/^\d+ articles, [\d.]+ kB/);
    expect(out).toMatch(
      /^compare +whole check against chrono-node +[\d.]+× +≤ 0\.50× +(reached|MISSED) +1 /m,
    );
    expect(out).toMatch(/^cold +cold start of the sets that ship.* [\d.]+ ms +≤ 25\.0 ms/m);
    expect(out).toMatch(/^facts +check with 70 generated facts against 60 +[\d.]+×/m);
    expect(out).toMatch(/^memory +heap used straight after a check +-?[\d.]+ MB/m);
    expect(out).toMatch(/^index +index of en +/m);
    expect(out.match(/^growth /gm)).toHaveLength(7);
  });

  it('prints one part as JSON', { timeout: 60_000 }, () => {
    const { measures } = JSON.parse(bench('--only', 'facts', '--json')) as { measures: { part: string }[] };
    expect(measures.map(({ part }) => part)).toEqual(['facts', 'facts']);
  });

  it('says what is wrong with a part that there is not', { timeout: 60_000 }, () => {
    expect(() => bench('--only', 'cmpare')).toThrow(/There is no part “cmpare”\. Did you mean “compare”\?/);
  });
});

describe('what it measures with', () => {
  it('is a valid fact set, told rightly and each fifth time wrongly', () => {
    const set = generatedFacts(60);
    expect(loadFactSet(JSON.parse(JSON.stringify(set)))).toEqual(set);
    const { coverage } = check(generatedArticle(60), indexFacts([set]));
    expect(coverage.refuted).toBe(12);
    expect(coverage.supported).toBe(168);
  });

  it('gives the same findings however many other facts there are', { timeout: 60_000 }, () => {
    const brief = (count: number) =>
      check(generatedArticle(60), indexFacts([generatedFacts(count)])).findings.map(
        ({ fact, part, verdict, start }) => ({ fact, part, verdict, start }),
      );
    expect(brief(600)).toEqual(brief(60));
  });

  it('is timed in rounds, each in another order, with what has to be there before', () => {
    const order: string[] = [];
    const one = (name: string) => ({
      name,
      prepare: () => `${name} is ready`,
      run: (ready: unknown) => order.push(String(ready)),
    });
    const times = timed([one('a'), one('b')], { rounds: 2, warmUp: 1 });
    expect(order).toEqual(['b', 'a', 'a', 'b', 'b', 'a'].map((name) => `${name} is ready`));
    expect(times.get('a')).toHaveLength(2);
  });

  it('has the middle value', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('is shown as reached up to its target', () => {
    const line = (value: number) =>
      measureLines([{ part: 'p', what: 'w', from: 'f', value, unit: '×', target: 2, rounds: 3 }])[1];
    expect(line(2)).toBe('p     w         2.00×  ≤ 2.00×  reached  3       f');
    expect(line(2.01)).toMatch(/MISSED/);
  });
});
