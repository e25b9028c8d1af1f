import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../lib/check.ts';
import { indexFacts } from '../../lib/facts/fact-index.ts';
import type { FactSet } from '../../lib/facts/fact-set.ts';
import { bundledFacts } from '../../lib/node/bundled-facts.ts';
import { readLabelled } from '../../lib/node/quality-set.ts';
import { dated, articleText as text } from './texts.ts';

// A limit for hangs only: each takes a second or two where nothing else runs.
vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();
const CORPUS = new URL('../corpus', import.meta.url).pathname;

/** The set with its facts and their values the other way round. */
const turnedRound = (set: FactSet): FactSet => ({
  ...set,
  facts: [...set.facts]
    .reverse()
    .map((fact) => ({ ...fact, ...(fact.values && { values: [...fact.values].reverse() }) })),
});

describe('checking', () => {
  it('never throws, and quotes what its offsets hold, on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), text), (any) => {
        const result = check(dated(any), facts);
        for (const { start, end, quote } of result.findings) {
          expect(start).toBeLessThan(end);
          expect(any.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(check(dated(any), facts)).toEqual(check(dated(any), facts));
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order of facts', () => {
    const turned = indexFacts([...facts.sets].reverse().map(turnedRound));
    fc.assert(
      fc.property(text, (any) => {
        const brief = (index: typeof facts) =>
          check(dated(any), index).findings.map(({ start, end, verdict }) => ({ start, end, verdict }));
        expect(brief(turned)).toEqual(brief(facts));
      }),
      { numRuns: 50 },
    );
  });

  it('marks the same places in the labelled articles in any order of facts', () => {
    const turned = indexFacts([...facts.sets].reverse().map(turnedRound));
    for (const { name, article } of [...readLabelled(`${CORPUS}/en`), ...readLabelled(`${CORPUS}/zh-Hans`)]) {
      const marks = (index: typeof facts) =>
        check(article, index).findings.map(
          ({ quote, start, verdict }) => `${name}:${start} ${quote} ${verdict}`,
        );
      expect(marks(turned)).toEqual(marks(facts));
    }
  });

  it('finds the same in curly and straight typography, with soft hyphens and no-break spaces', () => {
    fc.assert(
      fc.property(text, (any) => {
        const curly = any
          .replace(/'/g, '’')
          .replace(/(\d) (\p{L})/gu, '$1\u00a0$2')
          .replace(/accounts/g, 'ac\u00adcounts');
        const verdicts = (markdown: string) =>
          check(dated(markdown), facts).findings.map(({ fact, verdict }) => `${fact} ${verdict}`);
        expect(verdicts(curly)).toEqual(verdicts(any));
      }),
      { numRuns: 50 },
    );
  });
});
