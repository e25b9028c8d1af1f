import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failingExamples, missingExamples } from '../../lib/examples.ts';
import { indexFacts } from '../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../lib/facts/load-fact-set.ts';
import { bundledFactFiles } from '../../lib/node/bundled-facts.ts';

const TESTS = resolve(import.meta.dirname, '../facts');

/** The sets that ship, and those of invented incidents that only tests use. */
const sets = [
  ...bundledFactFiles().map(({ json }) => json),
  ...readdirSync(TESTS)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(resolve(TESTS, name), 'utf8')),
].map(parseFactSet);

const together = indexFacts(sets);

it('has sets with examples', () => {
  const some = sets.filter(({ facts }) => facts.some(({ examples }) => examples?.supported.length));
  expect(some.length).toBeGreaterThan(1);
});

describe.each(sets.map((set) => ({ id: set.id, set })))('examples of $id', ({ set }) => {
  it('are enough for every fact', () => {
    expect(missingExamples(set)).toEqual([]);
  });

  it('are right when the set is loaded alone', () => {
    expect(failingExamples(set, indexFacts([set]))).toEqual([]);
  });

  it('are right when all sets are loaded together', () => {
    expect(failingExamples(set, together)).toEqual([]);
  });
});
