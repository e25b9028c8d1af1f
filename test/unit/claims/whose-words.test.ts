import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme drops Zeta from 10 July; the zone is Asia/Tokyo; The Herald had it first, and a reader found it. */
const SET = smallSet({
  entities: {
    herald: { kind: 'outlet', names: { '*': ['Herald'] } },
    courier: { kind: 'outlet', names: { '*': ['Courier'] } },
    gazette: { kind: 'outlet', names: { '*': ['Gazette'] } },
  },
  cues: {
    trial: { en: ['trial'] },
    spring: { en: ['February'] },
    ban: { en: ['ban', 'starts', 'applies'] },
    zone: { en: ['time zone', 'clock'] },
    memo: { en: ['memo', 'notice'] },
    first: { en: ['who had the story first', 'broke the story'] },
    audit: { en: ['its auditors'] },
  },
  facts: [
    {
      id: 'trial',
      values: [
        { id: 'window', kind: 'interval', near: ['trial'], is: '2031-04-22/2031-06-05', not: ['spring'] },
      ],
    },
    { id: 'start', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] },
    {
      id: 'zone',
      values: [{ id: 'zone', kind: 'code', form: 'zone', near: ['zone'], is: ['Asia/Tokyo'] }],
    },
    {
      id: 'memo',
      values: [{ id: 'day', kind: 'date', near: ['memo'], is: '2031-07-02' }],
    },
    {
      id: 'outlet',
      values: [{ id: 'first', kind: 'name', near: ['first'], is: ['herald'], among: ['outlet'] }],
    },
    {
      id: 'finder',
      tellings: [{ id: 'audit', verdict: 'refuted', words: 'audit', offer: { en: 'a reader' } }],
    },
  ],
});

describe('questions that a program asks', () => {
  it.each([
    [
      'Zeta asks three things. Is the host known? Is the clock set to Asia/Osaka?',
      ['Asia/Osaka → Asia/Tokyo'],
    ],
    ['Three checks: is the clock set to Asia/Osaka?', ['Asia/Osaka → Asia/Tokyo']],
    ['Readers wonder about Zeta. Is the clock set to Asia/Osaka?', []],
    ['Zeta asks three things. It is old. Is the clock set to Asia/Osaka?', []],
  ])('%s', (text, marked) => expect(refutedIn(SET, 'en', text)).toEqual(marked));
});

describe('the answer to a question', () => {
  it.each([
    ['**Who had the story first?** The Courier, then the Gazette.', ['Courier → Herald']],
    ['**Who had the story first?** The Herald, then the Courier and the Gazette.', []],
    ['**Who had the story first?** Opinions differ. The Courier, we think.', ['Courier → Herald']],
    ['**Who had the story first?** Opinions differ. Nobody knows. The Courier asked us.', []],
  ])('is the first value: %s', (text, marked) => expect(refutedIn(SET, 'en', text)).toEqual(marked));
});

describe('what an article says was wrong', () => {
  it.each([
    ['Others wrote that its auditors had found it; they had not.', []],
    ['Its auditors found it; others did not.', ['Its auditors → a reader']],
    [
      'The ban starts on 12 July. An earlier version gave 11 July as the day of the memo.',
      ['12 July → 10 July'],
    ],
    ['The ban starts on 12 July. An earlier version of this page said so.', []],
    ['The memo is made up of two sheets and dated 9 July.', ['9 July → 2 July']],
    ['The memo is made up and dated 9 July.', []],
  ])('%s', (text, marked) => expect(refutedIn(SET, 'en', text)).toEqual(marked));
});

describe('a word that takes a value away', () => {
  it.each([
    ['The trial of Zeta ran from February 22 to June 5.', ['February 22 → April 22']],
    ['The trial of Zeta, like the one of February, ran from May 22 to June 5.', []],
  ])('is no month of its own: %s', (text, marked) => expect(refutedIn(SET, 'en', text)).toEqual(marked));
});

describe('a column of corrections', () => {
  const inColumn = (text: string): string[] =>
    check(
      {
        ...readMarkdown(`# For the record\n\nOn Acme and Zeta. ${text}\n`),
        lang: 'en',
        published: '2031-07-12',
      },
      indexFacts([SET]),
    )
      .findings.filter(({ verdict }) => verdict === 'refuted')
      .map(({ quote }) => quote);
  it.each([
    ['We gave the day of the memo as 9 July. The ban starts on 12 July.', []],
    ['The day when the ban starts should have been given as 12 July.', ['12 July']],
    ['We wrote that the ban in fact starts on 12 July.', []],
    ['It should have been 10 July.\n\n---\n\nThe ban on Zeta starts on 12 July.', ['12 July']],
    ['It should have been 10 July.\n\nAn earlier version was wrong: the ban on Zeta starts on 12 July.', []],
  ])('%s', (text, marked) => expect(inColumn(text)).toEqual(marked));
});

describe('the day in a dateline', () => {
  it.each([
    ['en', 'SEOUL, July 9 (Agency) – A memo of Acme names Zeta.', []],
    ['en', 'Seoul, July 9 – A memo of Acme names Zeta.', []],
    ['en', 'Acme wrote a memo, July 9 – it names Zeta.', ['July 9 → July 2']],
  ])('%s: %s', (lang, text, marked) => expect(refutedIn(SET, lang, text)).toEqual(marked));
});
