import { expect, test } from 'vitest';
import type { Fact, FactSet } from '../../../lib/facts/fact-set.ts';
import { chosen, countOf, listed } from '../../../lib/platform/panel/listed.ts';
import { byYear, storyOf } from '../../../lib/platform/panel/story.ts';
import { finding, resultOf } from './samples.ts';

const fact = (id: string, known: string): Fact => ({
  id,
  known,
  label: { en: id },
  statement: { en: `${id}.` },
  status: 'established',
  sources: [],
});

const set: FactSet = {
  id: 'sample',
  version: '1',
  asOf: '2026-07-20',
  title: { en: 'Sample' },
  licence: '',
  note: '',
  languages: ['en'],
  period: { from: '2026-04-02', to: '2026-07-10' },
  about: [],
  entities: {},
  cues: {},
  sources: {},
  facts: [fact('first-version', '2026-06-30'), fact('start', '2026-07-03')],
  timeline: [
    { date: '2026-07-10', text: { en: 'It begins.' }, facts: ['start'] },
    { date: '2026-04-02', text: { en: 'It is released.' }, facts: ['first-version'] },
    { date: '2026-07-05', until: '2026-07-06', text: { en: 'It is announced.' } },
    { date: '2026-07-08', text: { en: 'It is warned of.' } },
  ],
};

const told = (...args: Parameters<typeof storyOf>): string[] =>
  storyOf(...args).map((line) =>
    line.kind === 'article'
      ? 'article'
      : [
          line.entry.date,
          line.later && 'later',
          line.known && `known ${line.known}`,
          ...line.findings.map(({ quote }) => quote),
        ]
          .filter(Boolean)
          .join(' '),
  );

test("the article's day stands after all else of that day, and later events say so", () => {
  expect(told(set, [], '2026-07-05')).toEqual([
    '2026-04-02',
    '2026-07-05',
    'article',
    '2026-07-08 later',
    '2026-07-10 later known 2026-07-03',
  ]);
});

test('an article after everything stands last; one without a day is in no place', () => {
  expect(told(set, [], '2026-08-01').at(-1)).toBe('article');
  expect(told(set, [], undefined)).not.toContain('article');
});

test('what the article tells differently stands at its event, what agrees does not', () => {
  const agreeing = { ...finding, verdict: 'supported' as const, quote: '2 April' };
  const foreign = { ...finding, factSet: 'other@1', quote: 'elsewhere' };
  expect(told(set, [finding, agreeing, foreign], '2026-08-01')[0]).toBe('2026-04-02 2.9.1');
});

test('the lines stand by year', () => {
  const years = (published: string) =>
    byYear(storyOf(set, [], published)).map(({ year, lines }) => [year, lines.length]);
  expect(years('2026-07-05')).toEqual([['2026', 5]]);
  expect(years('2027-01-01')).toEqual([
    ['2026', 4],
    ['2027', 1],
  ]);
});

test('the list has every finding with its place, and what has become of it', () => {
  const agreeing = { ...finding, verdict: 'supported' as const };
  const all = listed({
    state: 'read',
    result: resultOf(finding, agreeing, finding),
    gone: [2],
    ignored: [1],
    guessed: false,
    article: { passages: [{ before: 'since ', after: ', they' }] },
  });
  expect(all.map(({ index, gone, ignored }) => [index, gone, ignored])).toEqual([
    [0, false, false],
    [1, false, true],
    [2, true, false],
  ]);
  expect(all[0]?.passage).toEqual({ before: 'since ', after: ', they' });
  expect(countOf(all, 'refuted')).toBe(2);
  expect(chosen(all, ['supported']).map(({ index }) => index)).toEqual([1]);
  expect(
    chosen(all, ['supported', 'refuted']).map(({ index }) => index),
    'what differs first',
  ).toEqual([0, 2, 1]);
});
