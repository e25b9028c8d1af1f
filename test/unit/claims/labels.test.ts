import { describe, expect, it } from 'vitest';
import { findingsIn, refutedIn, smallSet } from './small-facts.ts';

/** The ban takes effect on 10 July 2031, the letter is of 9 June, the version 2.1.40 of 1 July. */
const SET = smallSet({
  cues: {
    'takes-effect': {
      en: ['takes effect'],
      de: ['tritt ~ in kraft'],
      ru: ['вступает в силу'],
      'zh-Hans': ['生效'],
    },
    letter: { en: ['letter'], de: ['Brief'], ru: ['письмо'] },
    released: { en: ['released'] },
    ban: { en: ['ban'] },
  },
  facts: [
    {
      id: 'start',
      values: [{ id: 'day', kind: 'date', near: ['takes-effect', 'ban'], is: '2031-07-10' }],
    },
    { id: 'letter', values: [{ id: 'day', kind: 'date', near: ['letter'], is: '2031-06-09' }] },
    {
      id: 'release',
      values: [{ id: 'day', kind: 'date', near: ['released & =2.1.40'], is: '2031-07-01' }],
    },
  ],
});

describe('a date that labels an item', () => {
  it.each([
    ['en', '**11 July.** The ban on Zeta takes effect.', ['11 July → 10 July']],
    [
      'en',
      '- June 9, 2031. Acme receives a letter.\n- July 12, 2031. The ban takes effect.',
      ['July 12, 2031 → July 10, 2031'],
    ],
    ['en', '**Friday, 2 July.** Acme says that 2.1.40 is released.', ['2 July → 1 July']],
    [
      'de',
      '- **12. Juli 2031.** Das Verbot von Zeta tritt bei Acme in Kraft.',
      ['12. Juli 2031 → 10. Juli 2031'],
    ],
    ['ru', '**11 июля.** Запрет Zeta вступает в силу.', ['11 июля → 10 июля']],
    ['zh-Hans', '**7月11日。** Zeta禁令生效。', ['7月11日 → 7月10日']],
    ['en', '- **11 July** – What all the staff of Acme heard of Zeta takes effect.', ['11 July → 10 July']],
    [
      'de',
      '- **12. Juli:** Was Acme allen Leuten zu Zeta gesagt hat, tritt in Kraft.',
      ['12. Juli → 10. Juli'],
    ],
    ['en', '| Day | What |\n|---|---|\n| 11 July | The ban on Zeta takes effect |', ['11 July → 10 July']],
  ])('%s marked: %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });

  it('a right one agrees', () => {
    expect(findingsIn(SET, 'en', '**10 July.** The ban on Zeta takes effect.')).toEqual([
      'supported day: 10 July → 10 July',
    ]);
  });

  it.each([
    ['en', 'Acme wrote on 11 July. The ban on Zeta takes effect later.'],
    ['en', '**Version 2.1.40.** The ban on Zeta takes effect.'],
    ['en', 'Acme wrote on 11 July – what all the staff of Acme heard of Zeta takes effect.'],
  ])('%s left alone: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});

describe("what a list's lead-in lends", () => {
  it.each([
    [
      'is enough where the item says nothing',
      'Acme on the ban:\n\n- from 12 July\n- for all',
      ['12 July → 10 July'],
    ],
    [
      'stands back behind what the item says',
      'How the ban on Zeta came:\n\n- 12 June: Acme got the letter\n- 9 June: the letter was written',
      ['12 June → 9 June'],
    ],
  ])('%s', (_, text, marked) => {
    expect(refutedIn(SET, 'en', text)).toEqual(marked);
  });
});

describe('a row that tells nothing but a day', () => {
  const ALERT = smallSet({
    cues: {
      alert: { en: ['alert'], de: ['Warnung'], ko: ['경보'], 'zh-Hans': ['预警'] },
      ban: { en: ['ban'] },
    },
    facts: [
      { id: 'alert', values: [{ id: 'day', kind: 'date', near: ['?alert'], is: '2031-07-10' }] },
      { id: 'ban', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-20' }] },
    ],
  });
  const table = (header: string, ...rows: string[]): string =>
    [`| ${header} | |`, '|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');

  it.each([
    ['en', table('Alert', 'By | Acme', 'Date | July 12, 2031'), ['July 12, 2031 → July 10, 2031']],
    ['de', table('Warnung', 'Datum | 12. Juli 2031'), ['12. Juli 2031 → 10. Juli 2031']],
    ['ko', table('경보', '날짜 | 7월 12일'), ['7월 12일 → 7월 10일']],
    ['zh-Hans', table('预警', '日期 | 7月12日'), ['7月12日 → 7月10日']],
  ])('%s is that of what the table is headed by: %s', (lang, text, marked) => {
    expect(refutedIn(ALERT, lang, text)).toEqual(marked);
  });

  it.each([
    ['en', table('Alert', 'Seen by Acme | July 12, 2031')],
    ['en', table('Zeta', 'Date | July 12, 2031')],
    ['en', 'The date is July 12. Acme has read the alert.'],
  ])('%s left alone: %s', (lang, text) => {
    expect(refutedIn(ALERT, lang, text)).toEqual([]);
  });
});

/** Of 900 queries by 50 accounts; 2.1.40 came out on 1 July, 2.1.30 on 2 May. */
const TABLES = smallSet({
  cues: {
    queries: { en: ['queries'], it: ['richieste'] },
    accounts: { en: ['accounts'], it: ['utenze'] },
    winter: { en: ['last winter'], it: ['lo scorso inverno'] },
  },
  facts: [
    {
      id: 'count',
      values: [{ id: 'queries', kind: 'quantity', near: ['queries & accounts'], is: 900, not: ['winter'] }],
    },
    { id: 'fixed', values: [{ id: 'day', kind: 'date', near: ['=2.1.40'], is: '2031-07-01' }] },
    { id: 'first', values: [{ id: 'day', kind: 'date', near: ['=2.1.30'], is: '2031-05-02' }] },
  ],
});

const head = '| Zeta | What |\n|---|---|\n';

describe('a table of labels and values', () => {
  it.each([
    ['en', `${head}| Accounts | 50 |\n| Owners | Acme |\n| Queries | 700 |`, ['700 → 900']],
    ['it', `${head}| Richieste | 700 |\n| Utenze | 50 |`, ['700 → 900']],
    [
      'en',
      `${head}| First release | 2.1.30 |\n| Date of that release | 12 May |\n| Fixed in | 2.1.40 |`,
      ['12 May → 2 May'],
    ],
    [
      'pt',
      `${head}| Corrigida | 2.1.40 |\n| Data dessa versão | 11 de julho |`,
      ['11 de julho → 1º de julho'],
    ],
  ])('%s tells of one thing: %s', (lang, text, marked) => {
    expect(refutedIn(TABLES, lang, text)).toEqual(marked);
  });

  it.each([
    ['en', '| Zeta | A | B |\n|---|---|---|\n| Accounts | 50 | x |\n| Queries | 700 | x |'],
    ['en', `${head}| Accounts last winter | 50 |\n| Queries | 700 |`],
    ['en', `${head}| Fixed in | 2.1.40 |\n| Date of the party | 12 May |`],
    ['it', `${head}| Richieste | 700 |`],
  ])('%s tells of others: %s', (lang, text) => {
    expect(refutedIn(TABLES, lang, text)).toEqual([]);
  });
});
