import { describe, expect, it } from 'vitest';
import { findingsIn, refutedIn, smallSet } from './small-facts.ts';

/**
 * The spring campaign had 25,000 accounts, the autumn one 9,000; version 2.1.40 was released on 4 July, the letter is of
 * 9 July, the post of 30 June.
 */
const SET = smallSet({
  cues: {
    accounts: { en: ['account*'] },
    autumn: { en: ['autumn', 'second campaign'] },
    released: { en: ['released'] },
    letter: { en: ['letter'] },
    dated: { en: ['dated', 'came out'] },
    post: { en: ['post', 'posted'] },
    reader: { en: ['reader'] },
    'campaign-begins': { en: ['campaign began'] },
    'campaign-ends': { en: ['campaign ~ ended'] },
  },
  facts: [
    { id: 'spring', values: [{ id: 'count', kind: 'quantity', near: ['accounts'], is: 25_000 }] },
    { id: 'autumn', values: [{ id: 'count', kind: 'quantity', near: ['accounts & autumn'], is: 9000 }] },
    {
      id: 'release',
      values: [{ id: 'day', kind: 'date', near: ['=2.1.40', 'released'], not: ['reader'], is: '2031-07-04' }],
    },
    {
      id: 'letter',
      values: [{ id: 'day', kind: 'date', near: ['dated & letter'], context: ['letter'], is: '2031-07-09' }],
    },
    { id: 'post', values: [{ id: 'day', kind: 'date', near: ['post'], is: '2031-06-30' }] },
    {
      id: 'campaign',
      values: [
        { id: 'begin', kind: 'date', near: ['campaign-begins'], is: '2031-04-22' },
        { id: 'end', kind: 'date', near: ['campaign-ends'], is: '2031-06-05' },
      ],
    },
  ],
});

describe('which fact a wrong value is compared with', () => {
  it.each([
    ['the one that more speaks for', 'The autumn campaign used 14,000 accounts.', ['14,000 → 9,000']],
    ['the plain one otherwise', 'Zeta was fed by 34,000 accounts.', ['34,000 → 25,000']],
    [
      'the plain one where what speaks for the other stands far off',
      'Zeta was fed by 34,000 accounts in all, a report that Acme sent to the press office says of the autumn.',
      ['34,000 → 25,000'],
    ],
    [
      'each in its own place',
      'The first used 31,000 accounts; the autumn one had 12,000 accounts.',
      ['31,000 → 25,000', '12,000 → 9,000'],
    ],
    [
      'none where a sentence beside it lends the cue and another fact records the value',
      'The post is long. Acme spoke of Zeta on 9 July.',
      [],
    ],
    [
      'none where another fact records the value and its words are there',
      'On 4 July Acme released a post.',
      [],
    ],
    [
      'the one whose words are there, where more speaks against the other',
      'On 4 July a reader of Acme released a post.',
      ['4 July → 30 June'],
    ],
    [
      'the one that is lent otherwise',
      'The post is long. Acme spoke of Zeta on 8 July.',
      ['8 July → 30 June'],
    ],
    [
      'although another fact records the value, whose words are not there',
      'Version 2.1.40 came out on 9 July.',
      ['9 July → 4 July'],
    ],
    ['although another fact records it', 'The post is of 4 July.', ['4 July → 30 June']],
    [
      'the nearer of two where the words of the other stand around the value',
      'The campaign began on 22 March and ended.',
      ['22 March → 22 April'],
    ],
  ])('%s', (_, text, marked) => {
    expect(refutedIn(SET, 'en', text)).toEqual(marked);
  });

  it('is left alone where another fact records the value and its words stand near', () => {
    expect(refutedIn(SET, 'en', 'Between the post and the letter dated 9 July lay a week.')).toEqual([]);
  });

  it('one finding for one claim', () => {
    expect(findingsIn(SET, 'en', 'The autumn campaign used 14,000 accounts.')).toHaveLength(1);
  });
});

/** The code is in Zeta up to 2.1.40 and gone from 2.1.41 on. */
const GONE = smallSet({
  cues: { holds: { en: ['contains'] }, gone: { en: ['gone', 'no longer contains'] } },
  facts: [
    { id: 'last', values: [{ id: 'version', kind: 'version', near: ['holds'], is: '2.1.40', end: 'last' }] },
    { id: 'clean', values: [{ id: 'version', kind: 'version', near: ['gone'], is: '2.1.41' }] },
  ],
});

describe('a word that is a part of the cue', () => {
  it('does not claim the value for another fact', () => {
    expect(refutedIn(GONE, 'en', 'Acme says that Zeta 2.1.40 no longer contains it.')).toEqual([
      '2.1.40 → 2.1.41',
    ]);
  });
  it('claims it where it stands for itself', () => {
    expect(refutedIn(GONE, 'en', 'Acme says that Zeta 2.1.40 contains what is gone.')).toEqual([]);
  });
});

/** The ban is of 10 July, its start of 12 July; the first has its right value beside the cue that both share. */
const SHARED = smallSet({
  cues: { notice: { en: ['notice'] }, dated: { en: ['dated'] }, order: { en: ['order'] } },
  facts: [
    { id: 'notice', values: [{ id: 'day', kind: 'date', near: ['notice'], is: '2031-07-10' }] },
    { id: 'dated', values: [{ id: 'day', kind: 'date', near: ['dated'], is: '2031-07-12' }] },
    {
      id: 'order',
      status: 'disputed',
      values: [
        {
          id: 'day',
          kind: 'date',
          near: ['?order'],
          sides: [
            { is: '2031-06-20', note: { en: 'one' } },
            { is: '2031-06-21', note: { en: 'other' } },
          ],
        },
      ],
    },
    { id: 'posted', values: [{ id: 'day', kind: 'date', near: ['dated & order'], is: '2031-06-20' }] },
  ],
});

describe('several facts that a wrong value may be about', () => {
  it('is compared with the next fact where the nearest has its value already', () => {
    expect(
      refutedIn(
        SHARED,
        'en',
        'Acme wrote the notice on 10 July, 15 July being the day on which it was dated.',
      ),
    ).toEqual(['15 July → 12 July']);
  });

  it('keeps its cue although the next row of a table has the right value for it', () => {
    const table =
      '| Step | Day |\n|---|---|\n| The notice goes out | 15 July |\n| Zeta is removed | 10 July |';
    expect(refutedIn(SHARED, 'en', table)).toEqual(['15 July → 10 July']);
  });

  it('a dispute by weak words gives way to what strong words make right', () => {
    expect(findingsIn(SHARED, 'en', 'Zeta: the order of 20 June, as it is dated, holds.')).toEqual([
      'supported day: 20 June → 20 June',
    ]);
  });
});

const SHAPES = smallSet({
  cues: { shapes: { en: ['shape*'], pl: ['posta(ci|ć|cie)'] } },
  facts: [{ id: 'shapes', values: [{ id: 'count', kind: 'quantity', near: ['shapes'], is: 4 }] }],
});

describe('one of several', () => {
  it.each([
    ['pl', 'Znak w Zeta przybiera jedną z trzech postaci.', ['trzech → 4']],
    ['pl', 'Znak w Zeta przybiera jedną z czterech postaci.', []],
    ['en', 'The mark in Zeta takes one of three shapes.', ['three → 4']],
  ] as const)('is measured by the several: %s %s', (lang, text, marked) => {
    expect(refutedIn(SHAPES, lang, text)).toEqual(marked);
  });
});

/** The letter is of 9 June; reports and releases came out on 3 and 1 July. */
const EARLY = smallSet({
  cues: {
    letter: { en: ['letter'] },
    wrote: { en: ['wrote'] },
    story: { en: ['story'] },
    replaced: { en: ['replaced'] },
  },
  entities: {
    raven: { kind: 'tool', names: { '*': ['Raven'] } },
    crow: { kind: 'tool', names: { '*': ['Crow'] } },
  },
  facts: [
    { id: 'letter', values: [{ id: 'day', kind: 'date', near: ['letter'], is: '2031-06-09' }] },
    { id: 'story', values: [{ id: 'day', kind: 'date', near: ['?wrote', '?story'], is: '2031-07-03' }] },
    {
      id: 'next',
      values: [{ id: 'tool', kind: 'name', near: ['replaced'], is: ['raven'], among: ['tool'] }],
    },
  ],
});

describe('weak words', () => {
  it.each([
    ['In early July Acme wrote a letter about Zeta.', ['refuted day: early July → 9 June']],
    ['Acme wrote of Zeta in early July.', ['supported day: early July → July 3']],
    ['On 3 July Acme wrote of the letter about Zeta.', ['supported day: 3 July → 3 July']],
  ])('that a vague date agrees with do not save it from strong ones: %s', (text, found) => {
    expect(findingsIn(EARLY, 'en', text).map((line) => line.replace(/ → .*/, ''))).toEqual(
      found.map((line) => line.replace(/ → .*/, '')),
    );
  });

  it('of the next sentence do not take a cue from a wrong name beside it', () => {
    expect(refutedIn(EARLY, 'en', 'At Acme, Zeta is replaced by Crow. It is Raven that Acme makes.')).toEqual(
      ['Crow → Raven'],
    );
  });
});

/** One code for a host, another for a word, a third for both. */
const CODES = smallSet({
  cues: {
    host: { en: ['known host'], es: ['host conocido'] },
    word: { en: ['the word alone'], es: ['palabra sola'] },
    both: { en: ['both'], es: ['ambas cosas'] },
    sign: { en: ['sign'] },
  },
  facts: [
    {
      id: 'codes',
      values: [
        { id: 'host', kind: 'code', form: 'codepoint', near: ['host'], is: ['U+2019'] },
        { id: 'word', kind: 'code', form: 'codepoint', near: ['word'], is: ['U+02BC'] },
        { id: 'both', kind: 'code', form: 'codepoint', near: ['both'], is: ['U+02B9'] },
        {
          id: 'any',
          kind: 'code',
          form: 'codepoint',
          near: ['sign'],
          is: ['U+2019', 'U+02BC', 'U+02B9'],
          unless: ['host', 'word'],
        },
      ],
    },
  ],
});

describe('a code and the condition behind it', () => {
  it.each([
    ['en', 'Zeta writes U+2019 for a known host, U+02BC for the word alone and U+02B9 for both.', []],
    ['en', 'As a sign Zeta writes U+2018 for a listed name.', ['U+2018 → U+2019']],
    [
      'en',
      'Zeta writes U+2019 for a known host, U+02B9 for the word alone and U+02BC for both.',
      ['U+02B9 → U+02BC', 'U+02BC → U+02B9'],
    ],
    [
      'es',
      'Zeta escribe U+2019 si hay host conocido, U+02B9 si hay palabra sola y U+02BC si hay ambas cosas.',
      ['U+02B9 → U+02BC', 'U+02BC → U+02B9'],
    ],
  ])('%s: %s', (lang, text, marked) => {
    expect(refutedIn(CODES, lang, text)).toEqual(marked);
  });
});
