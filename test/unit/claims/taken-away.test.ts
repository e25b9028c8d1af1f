import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** The ban holds from 10 July; the first report of it is another day, so a word of reporting takes a date away. */
const SET = smallSet({
  cues: { ban: { en: ['ban'], pt: ['proib*'] }, report: { en: ['report*'], pt: ['report*'] } },
  facts: [
    {
      id: 'start',
      values: [{ id: 'day', kind: 'date', near: ['ban & @from', '?ban'], is: '2031-07-10', not: ['report'] }],
    },
  ],
});

/** The same, of any date beside the ban. */
const DATED = smallSet({
  cues: { ban: { en: ['ban'] }, report: { en: ['report*'] } },
  facts: [
    { id: 'start', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10', not: ['report'] }] },
  ],
});

describe('a word that takes a date away', () => {
  it.each([
    [
      'en',
      'Acme will ban the whole staff of its offices from using Zeta from 14 July, according to reports.',
    ],
    [
      'en',
      'Acme will ban the whole staff of its offices from using Zeta from 14 July, a newspaper reported.',
    ],
    [
      'pt',
      'A Acme vai proibir todos os seus funcionários de usar o Zeta a partir de 14 de julho, dizem reportagens.',
    ],
  ])('does not where a preposition ties the date to its cue and another clause follows: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toHaveLength(1);
  });

  it('does not where the comma of a weekday stands between a date and its cue', () => {
    expect(
      refutedIn(DATED, 'en', 'Zeta meets the ban on Monday, 14 July, reported a newspaper.'),
    ).toHaveLength(1);
  });

  it.each([
    'The ban of Zeta, which Acme had prepared for so long in all of its offices, is of 14 July; reports came later.',
    'Reports came earlier; the ban of Zeta, which Acme prepared for so long in all of its offices, is of 14 July.',
  ])('does not from beyond a semicolon, where the cue stands on this side: %s', (text) => {
    expect(refutedIn(DATED, 'en', text)).toHaveLength(1);
  });

  it.each([
    'On Wednesday, 14 July, three days before the ban of Zeta, Acme met.',
    'Acme met on 14 July, two weeks after the ban of Zeta.',
  ])('of which a stretch of time is counted to the cue: %s', (text) => {
    expect(refutedIn(DATED, 'en', text)).toEqual([]);
  });

  it.each([
    'The reports of 14 July say that Acme will ban Zeta.',
    'From 14 July reports had it that Acme would ban the use of Zeta by its staff.',
    'Acme will ban the whole staff of its offices from using Zeta; from 14 July reports said so.',
  ])('does in its own clause: %s', (text) => {
    expect(refutedIn(SET, 'en', text)).toEqual([]);
  });
});

/** 147 hosts and 11 words on a list. */
const COUNTED = smallSet({
  cues: {
    hosts: { en: ['hosts'], 'zh-Hans': ['主机'], ko: ['도메인'] },
    words: { en: ['keywords'], 'zh-Hans': ['关键词'], ko: ['키워드'] },
  },
  facts: [
    {
      id: 'list',
      values: [
        { id: 'hosts', kind: 'quantity', near: ['hosts'], is: 147, not: ['words'] },
        { id: 'words', kind: 'quantity', near: ['words'], is: 11, not: ['hosts'] },
      ],
    },
  ],
});

describe('a counted noun before "and"', () => {
  it.each([
    ['zh-Hans', 'Acme的Zeta名单有147个主机和二十一个关键词。'],
    ['en', 'The list of Zeta at Acme has 147 hosts and 21 keywords.'],
    ['ko', 'Acme의 Zeta는 147개 도메인과 13개 키워드에 대조한다.'],
  ])('does not count what follows: %s', (lang, text) => {
    expect(refutedIn(COUNTED, lang, text)).toHaveLength(1);
  });
});

/** The fix came with 2.1.40; what merely came with a version is not the fix. */
const FIXED = smallSet({
  cues: { fix: { en: ['the fix came with'] }, came: { en: ['came with'] } },
  facts: [
    { id: 'fixed', values: [{ id: 'in', kind: 'version', near: ['fix'], is: '2.1.40', not: ['came'] }] },
  ],
});

describe('a word that is a part of the cue itself', () => {
  it('takes nothing away', () => {
    expect(refutedIn(FIXED, 'en', 'For Zeta the fix came with 2.1.44.')).toEqual(['2.1.44 → 2.1.40']);
  });
  it('does where it stands apart', () => {
    expect(refutedIn(FIXED, 'en', 'For Zeta the fix came with a note; a sound came with 2.1.44.')).toEqual(
      [],
    );
  });
});

/** The lists hold 147 domains. */
const NUMBERED = smallSet({
  cues: { domains: { en: ['domains'] } },
  facts: [{ id: 'list', values: [{ id: 'size', kind: 'quantity', near: ['domains'], is: 147 }] }],
});

describe('a colon between a number and a noun', () => {
  it.each([
    ['Zeta at Acme compares with fifty domains.', ['fifty → 147']],
    ['Domains of Zeta: 137.', ['137 → 147']],
    ['Friday fifty: domains, Zeta and Acme.', []],
    ['137: the domains that Zeta at Acme compares with.', ['137 → 147']],
  ])('%s', (text, found) => {
    expect(refutedIn(NUMBERED, 'en', text)).toEqual(found);
  });
});

/** The model came back on 1 July, the order ended before; the letter is of 10 June, whatever the ban. */
const VERB_LAST = smallSet({
  cues: {
    back: { ja: ['戻った', 'に戻り、'], ko: ['돌아왔'] },
    ended: { ja: ['解かれ'], ko: ['풀렸'] },
    letter: { ja: ['付の書簡'], ko: ['-자 서한'] },
    ban: { ja: ['禁止'], ko: ['금지'] },
  },
  facts: [
    { id: 'return', values: [{ id: 'day', kind: 'date', near: ['back'], is: '2031-07-01', not: ['ended'] }] },
    { id: 'letter', values: [{ id: 'day', kind: 'date', near: ['letter'], is: '2031-06-10', not: ['ban'] }] },
  ],
});

describe('where verbs end their clauses', () => {
  it.each([
    ['ja', 'Acmeへの規制は6月27日に解かれ、Zetaは7月3日に利用者の手もとへ戻った。', '7月3日 → 7月1日'],
    ['ko', 'Acme 규제는 6월 27일 풀렸고 Zeta는 7월 3일 일반 이용자에게 돌아왔다.', '7월 3일 → 7월 1일'],
    ['ja', 'Acmeの禁止の背後には6月20日付の書簡がある。', '6月20日 → 6月10日'],
    ['ko', 'Acme의 금지 뒤에는 6월 20일자 서한이 있다.', '6월 20일 → 6월 10일'],
  ])(
    'the verb of the clause before takes nothing, nor what stands before a value written onto its noun: %s %s',
    (lang, text, wrong) => {
      expect(refutedIn(VERB_LAST, lang, text)).toEqual([wrong]);
    },
  );
  it.each([
    ['ja', 'AcmeのZetaは7月1日に戻り、6月27日に解かれた。'],
    ['ko', 'Acme의 Zeta는 7월 3일 풀렸다.'],
  ])('a verb takes the date of its own clause: %s %s', (lang, text) => {
    expect(refutedIn(VERB_LAST, lang, text)).toEqual([]);
  });
});

/** In it since 2.1.91. */
const SINCE = smallSet({
  cues: { since: { ja: ['から', '以降'], ko: ['부터'] }, routine: { ja: ['コード'], ko: ['코드'] } },
  facts: [
    { id: 'first', values: [{ id: 'version', kind: 'version', near: ['since & routine'], is: '2.1.91' }] },
  ],
});

describe('“from” written onto a version', () => {
  it.each([
    ['ja', 'Acmeのコードは2.1.19から2.1.196または2.1.197まで。', ['2.1.19 → 2.1.91']],
    ['ko', 'Acme 코드는 2.1.19부터 2.1.196 또는 2.1.197까지다.', ['2.1.19 → 2.1.91']],
  ])('is of no version behind it: %s %s', (lang, text, marked) => {
    expect(refutedIn(SINCE, lang, text)).toEqual(marked);
  });
});
