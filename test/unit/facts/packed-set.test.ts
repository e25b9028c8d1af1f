import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import { packFactSet, unpackFactSet } from '../../../lib/facts/packed-set.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';

const ROOT = new URL('../../../', import.meta.url);
const files = ['test/facts/harbour-ferry.json', 'assets/facts/xz-backdoor.json'];
const decoder = new TextDecoder();

describe.each(files)('%s, packed', (file) => {
  const set = parseFactSet(readFileSync(new URL(file, ROOT), 'utf8'));
  const packed = packFactSet(set);
  const unpacked = unpackFactSet(new TextEncoder().encode(packed), (bytes) => decoder.decode(bytes));

  it('gives back all of the set but its cues', () => {
    const { programs, ...rest } = unpacked;
    expect(rest).toEqual({ ...set, cues: {} });
  });

  it('has the cues and names of each language that it covers, and of no other', () => {
    for (const lang of set.languages)
      expect(Object.keys(unpacked.programs!(lang)).sort(), lang).toEqual(
        [...Object.keys(set.entities), ...Object.keys(set.cues)].sort(),
      );
    expect(unpacked.programs!('xx')).toEqual({});
  });

  it('finds in its own examples what the set itself finds', () => {
    const [whole, small] = [indexFacts([set]), indexFacts([unpacked])];
    let found = 0;
    for (const { examples } of set.facts) {
      for (const { text, lang } of [...(examples?.supported ?? []), ...(examples?.refuted ?? [])]) {
        const article = { ...readMarkdown(text), lang };
        const expected = check(article, whole);
        found += expected.findings.length;
        expect(check(article, small), text).toEqual(expected);
      }
    }
    expect(found).toBeGreaterThan(10);
  });
});
