import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import {
  packedName,
  packFactSet,
  packWords,
  programsName,
  unpackFactSet,
  wordsName,
} from '../../../lib/facts/packed-set.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';

const ROOT = new URL('../../../', import.meta.url);
const files = ['test/facts/harbour-ferry.json', 'assets/facts/xz-backdoor.json'];
const words = new Map(packWords().map(({ name, contents }) => [name, JSON.parse(contents)]));

describe.each(files)('%s, packed', (file) => {
  const set = parseFactSet(readFileSync(new URL(file, ROOT), 'utf8'));
  const packed = new Map(packFactSet(file, set).map(({ name, contents }) => [name, JSON.parse(contents)]));
  const unpacked = unpackFactSet(packed.get(packedName(file)), (lang) =>
    packed.get(programsName(file, lang)),
  );

  it('gives back all of the set but its cues', () => {
    const { programs, ...rest } = unpacked;
    expect(rest).toEqual({ ...set, cues: {} });
  });

  it('has the cues and names of each language that it covers, and of no other', () => {
    for (const lang of set.languages)
      expect(unpacked.programs!(lang).names, lang).toEqual([
        ...Object.keys(set.entities),
        ...Object.keys(set.cues),
      ]);
    expect(unpacked.programs!('xx')).toBeUndefined();
  });

  it('finds in its own examples what the set itself finds', () => {
    const whole = indexFacts([set]);
    const imported = indexFacts([set], (lang) => words.get(wordsName(lang)));
    const small = indexFacts([unpacked], (lang) => words.get(wordsName(lang)));
    let found = 0;
    for (const { examples } of set.facts) {
      for (const { text, lang } of [...(examples?.supported ?? []), ...(examples?.refuted ?? [])]) {
        const article = { ...readMarkdown(text), lang };
        const expected = check(article, whole);
        found += expected.findings.length;
        expect(check(article, small), text).toEqual(expected);
        expect(check(article, imported), text).toEqual(expected);
      }
    }
    expect(found).toBeGreaterThan(10);
  });
});
