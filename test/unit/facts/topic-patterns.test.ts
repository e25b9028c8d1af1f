import { describe, expect, test } from 'vitest';
import { createTopicLook } from '../../../lib/dom/topic-gate.ts';
import type { FactSet } from '../../../lib/facts/fact-set.ts';
import { topicPatterns } from '../../../lib/facts/topic-patterns.ts';
import { bundledFacts } from '../../../lib/node/bundled-facts.ts';

const patterns = bundledFacts().sets.map(topicPatterns);
const matches = (text: string): boolean => createTopicLook(patterns).at(text) === 'all';

/** Texts of the shipped sets' own examples that name their incident. */
const examples = bundledFacts().sets.flatMap(examplesOf);

function examplesOf(set: FactSet): string[] {
  const texts = set.facts.flatMap(({ examples: of }) => Object.values(of ?? {}).flat());
  return texts.flatMap((example) =>
    typeof example === 'object' && 'text' in example ? [String(example.text)] : [],
  );
}

const set = (about: string[][], names: Record<string, string[]>) =>
  ({
    about,
    entities: { a: { kind: 'k', names }, b: { kind: 'k', names: { en: ['Bern'] } } },
    cues: {},
  }) as unknown as FactSet;

describe('the first look', () => {
  test.each([
    ['any case', ['Harbour Ferry'], 'the HARBOUR FERRY of', true],
    ['words with whatever a page has between them', ['Grey Heron'], 'grey\n    <heron', true],
    ['no words that stand apart', ['Grey Heron'], 'grey hair, heron', false],
    ['the longest words that every way has', ['the [old] Grey Heron ~ ferry'], 'a grey heron', true],
    ['an ending', ['Antropik*'], 'Antropikom', true],
    ['what may be left out', ['Group [Holding]'], 'a group', true],
    ['one of several', ['(tug|barge)'], 'a barge', true],
    ['a short name as a word', ['xz'], 'in xz, too', true],
    ['a short name within a word', ['xz'], 'abxzc', false],
    ['Traditional characters for Simplified ones', ['通义千问'], '通義千問', true],
    ['a soft hyphen', ['Alibarbar'], 'Ali\u00adbarbar', true],
    ['full-width letters', ['Heron'], 'Ｈｅｒｏｎ', true],
    ['nothing of the kind', ['Heron'], 'a hero', false],
  ])('finds %s', (_, names, text, found) => {
    expect(createTopicLook([topicPatterns(set([['a']], { en: names }))]).at(text) === 'all').toBe(found);
  });

  test('takes a kind as all its entities, and needs every group, in whatever part they come', () => {
    const look = createTopicLook([topicPatterns(set([['$k'], ['=2.1.91']], { en: ['Heron'] }))]);
    expect(look.at('in Bern'), 'the version comes first').toBe('nothing');
    expect(look.at('since 2.1.91')).toBe('more');
    expect(look.at('in Bern')).toBe('all');
    look.forget();
    expect(look.at('in Bern')).toBe('nothing');
  });

  test('has something to look for in every shipped set', () => {
    expect(patterns.length).toBeGreaterThan(0);
    for (const group of patterns.flat()) expect(group.length).toBeGreaterThan(2);
  });

  test('passes a page about nothing that is loaded', () => {
    expect(matches('The ferry will sail at night from next week, the port said.')).toBe(false);
  });

  test('finds the shipped sets’ incidents in their own examples, taken together', () => {
    expect(examples.length).toBeGreaterThan(50);
    expect(matches(examples.join('\n'))).toBe(true);
  });
});
