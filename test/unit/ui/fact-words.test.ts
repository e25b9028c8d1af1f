import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FactSet } from '../../../lib/facts/fact-set.ts';
import type { ValuePart } from '../../../lib/facts/value-part.ts';
import { type ReadableSet, readImported } from '../../../lib/platform/fact-sets.ts';
import { languageName } from '../../../lib/platform/language-name.ts';
import { comparedIn } from '../../../lib/platform/options/compared.ts';
import { addressIn, hashOf } from '../../../lib/platform/options/fact-address.ts';
import { relayedBy, statusLine, tolerances } from '../../../lib/platform/options/fact-words.ts';
import { findFacts, listFacts, type Wanted } from '../../../lib/platform/options/find-facts.ts';
import { said } from '../../../lib/platform/options/said.ts';
import { coversWords } from '../../../lib/platform/options/set-words.ts';
import { rangeWords, recordedValues } from '../../../lib/platform/options/value-words.ts';
import { english } from './english.ts';

const FERRY = readFileSync(new URL('../../facts/harbour-ferry.json', import.meta.url), 'utf8');
const known = readImported('harbour-ferry', FERRY, { off: [], imported: [] }) as ReadableSet;
const { set } = known;
const british = { ...english, lang: 'en-GB' };
const german = { ...english, lang: 'de' };

/** Which spaces stand around the dash of a range is left to the browser. */
const tight = (text = ''): string => text.replace(/\s*–\s*/gu, '–');

const part = (rest: Record<string, unknown>): ValuePart =>
  ({ id: 'x', near: ['aground'], ...rest }) as unknown as ValuePart;

describe('recorded values in words', () => {
  test.each([
    [{ kind: 'date', is: '2026-07-10' }, '10 July 2026'],
    [{ kind: 'date', is: '2026-07' }, 'July 2026'],
    [{ kind: 'interval', is: '2026-04-22/2026-06-05' }, '22 April–5 June 2026'],
    [{ kind: 'duration', days: [6, 10] }, '6–10 days'],
    [{ kind: 'duration', days: [7, 7] }, '7 days'],
    [{ kind: 'quantity', is: 28_800_000 }, '28,800,000'],
    [{ kind: 'quantity', is: 25_000, bound: 'over' }, 'more than 25,000'],
    [{ kind: 'quantity', is: 50, percent: true }, '50%'],
    [{ kind: 'version', is: '2.1.91' }, '2.1.91'],
    [{ kind: 'name', is: ['grey-heron', 'harbour-office'], among: ['ship'] }, 'Grey Heron or harbour office'],
    [{ kind: 'code', form: 'zone', is: ['A/B', 'C/D'], list: true }, 'A/B and C/D'],
  ])('%o', (rest, words) => {
    const [recorded, ...more] = recordedValues(british, set, part(rest));
    expect(tight(recorded?.value)).toBe(words);
    expect([recorded?.notes, more]).toEqual([[], []]);
  });

  test('an offer stands for the value, which stays beside it', () => {
    const offered = part({ kind: 'duration', days: [7, 7], offer: { en: 'a week', de: 'eine Woche' } });
    expect(recordedValues(british, set, offered)).toEqual([{ value: 'a week', notes: ['7 days'] }]);
    expect(recordedValues(german, set, offered)[0]?.value).toBe('eine Woche');
  });

  test('of a disputed value every side, with who holds it', () => {
    const [compared] = comparedIn(english, set, set.facts[3]!);
    expect(compared?.record).toEqual([
      { value: '3', notes: ['Harbour office'] },
      { value: '5', notes: ['counted on the quay', 'The Northbank Courier'] },
    ]);
  });

  test('tellings that offer the same are one', () => {
    const telling = { verdict: 'refuted' as const, words: 'aground', offer: { en: 'on the sandbank' } };
    const tellings = [
      { ...telling, id: 'a', seen: [{ says: 'on a rock' }] },
      { ...telling, id: 'b', seen: [{ says: 'at the pier' }] },
    ];
    const { values: _, ...fact } = set.facts[0]!;
    expect(comparedIn(english, set, { ...fact, tellings })).toEqual([
      {
        what: 'Wording',
        record: [{ value: 'on the sandbank', notes: [] }],
        seen: [{ says: 'on a rock' }, { says: 'at the pier' }],
      },
    ]);
  });

  test('a lone value with a name of its own comes after what is told', () => {
    const tellings = [
      { id: 'a', verdict: 'refuted' as const, words: 'aground', offer: { en: 'on the sandbank' } },
    ];
    const [value] = set.facts[0]!.values!;
    const firstOf = (part: ValuePart) =>
      comparedIn(english, set, { ...set.facts[0]!, values: [part], tellings })[0]?.what;
    const { label: _, ...nameless } = value!;
    expect(firstOf(nameless as ValuePart)).toBe('Date');
    expect(firstOf({ ...value!, label: { en: 'Day of the alarm' } } as ValuePart)).toBe('Wording');
  });

  test('a range of months is written out', () => {
    expect(rangeWords(british, '2026-02', '2026-05')).toBe('February 2026 to May 2026');
  });
});

describe('a fact in words', () => {
  test('texts come in the interface’s language, else in English, and say which', () => {
    expect(said(german, { en: 'Day', de: 'Tag' })).toEqual({ text: 'Tag', lang: 'de' });
    expect(said(german, { en: 'Day' })).toEqual({ text: 'Day', lang: 'en' });
    expect(said({ ...english, lang: 'zh-CN' }, { en: 'Day', 'zh-Hans': '日' }).text).toBe('日');
  });

  test('status, tolerance and relays', () => {
    expect(set.facts.map((fact) => statusLine(english, fact))).toEqual([
      'Established, 2 sources',
      'Reported, one source',
      'Established, one source',
      'Disputed, 2 sources',
    ]);
    expect(tolerances(english, set.facts[0]!)).toEqual(['The month or the year alone agrees']);
    expect(tolerances(english, set.facts[2]!)).toContain('Told as a limit as well (by, until)');
    expect(tolerances(english, { ...set.facts[0]!, values: [] })).toEqual([]);
    const also = part({ kind: 'date', is: '2026-07', also: ['2026-07-02'] });
    expect(tolerances(british, { ...set.facts[0]!, values: [also] })).toEqual(['Right too: 2 July 2026']);
    expect(relayedBy(english, set, 'courier')).toBe('relays Harbour office');
    expect(relayedBy(english, set, 'office')).toBeUndefined();
  });

  test('a language that has no name is shown as its tag', () => {
    expect(languageName(english, 'ko')).toBe('Korean');
    expect(languageName(english, '*')).toBe('*');
  });

  test('what a set covers', () => {
    expect(tight(coversWords(british, set))).toBe(
      'About Grey Heron and Northbank; 12–20 June 2026; in English and German.',
    );
  });
});

describe('finding facts', () => {
  const accented: FactSet = {
    ...set,
    facts: set.facts.map((fact, i) => (i > 0 ? fact : { ...fact, label: { en: 'Café Zürich' } })),
  };
  const facts = listFacts(german, [{ ...known, set: accented }]);
  const found = (wanted: Partial<Wanted>): string[] =>
    findFacts(facts, { query: '', ...wanted }).map(({ fact }) => fact.id);

  test.each([
    ['', 4],
    ['passengers', 1], // an id, and English beside the interface's German
    ['Fahrgäste', 1],
    ['FAHRGASTE', 1],
    ['zurich cafe', 1],
    ['fahrplan juni', 1],
    ['2026-06-20', 1],
    ['14 june', 1], // as it was seen
    ['grounding passengers', 0],
    ['aground-cue', 0],
  ])('“%s”', (query, count) => {
    expect(found({ query })).toHaveLength(count);
  });

  test('by status and set', () => {
    expect(found({ status: 'disputed' })).toEqual(['injured']);
    expect(found({ set: 'shipped:harbour-ferry' })).toEqual([]);
    expect(found({ set: 'imported:harbour-ferry', query: 'injured' })).toEqual(['injured']);
  });
});

test('an address leads to its fact, and no other address to any', () => {
  const address = { set: 'imported:harbour-ferry', fact: 'injured' } as const;
  expect(addressIn(hashOf(address))).toEqual(address);
  for (const hash of ['', '#facts', '#fact/own/a/b', '#fact/imported/a', '#fact/imported/a/b/c'])
    expect(addressIn(hash)).toBeUndefined();
});
