import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** A letter of 10 June, a report of September, a post of 30 June, a tool with 5 million users that appeared on 20 March. */
const SET = smallSet({
  rivals: { acme: ['$rival'] },
  entities: {
    globex: { kind: 'rival', names: { '*': ['Globex'] } },
    vega: { kind: 'product', names: { '*': ['Vega'] } },
  },
  cues: {
    letter: { en: ['letter'] },
    report: { en: ['report'] },
    'september-report': { en: ['September report'] },
    post: { en: ['post'] },
    users: { en: ['users'] },
    accounts: { en: ['accounts'] },
    released: { en: ['released', 'appeared', 'came out'] },
    fixed: { en: ['the fix is in', 'without the flaw'] },
    'second-post': { en: ['second post'] },
  },
  facts: [
    { id: 'letter', values: [{ id: 'day', kind: 'date', near: ['letter'], is: '2031-06-10' }] },
    {
      id: 'report',
      values: [
        { id: 'window', kind: 'interval', near: ['september-report'], is: '2031-05-01/2031-07-31' },
        { id: 'accounts', kind: 'quantity', near: ['accounts & report'], is: 3500 },
      ],
    },
    { id: 'post', values: [{ id: 'day', kind: 'date', near: ['post'], is: '2031-06-30' }] },
    {
      id: 'vega',
      values: [
        { id: 'users', kind: 'quantity', near: ['users & vega'], is: 5000000, bound: 'over' },
        { id: 'day', kind: 'date', near: ['released & vega'], is: '2031-03-20' },
      ],
    },
    {
      id: 'fix',
      values: [
        { id: 'version', kind: 'version', near: ['fixed'], is: '2.1.9' },
        { id: 'day', kind: 'date', near: ['#fix.version'], is: '2031-07-01' },
      ],
    },
  ],
});

const found = (text: string): string[] => refutedIn(SET, 'en', text, '2031-11-20');

describe('what is too little to call a value wrong', () => {
  it.each([
    ['a cue beyond a semicolon', 'Zeta 3 was released on 20 October; Vega is another matter.'],
    ['a further reference beyond a semicolon', 'Acme has a report out; a bank closed 900 accounts.'],
    ['a month that is a part of a name', 'Unlike the June letter, the September report covers May to July.'],
    ['the month of a cue', 'With the September report Acme counts 3,500 accounts.'],
    ['a day that is a part of a name', 'Acme spoke of the letter and of the October 9 alert.'],
    ['another of the kind', 'A second post, of July 4, asked for refunds.'],
    ['another of the kind, behind two words', 'A further long Acme post of July 4 asked for refunds.'],
    ['one of its own', 'A ministry had a letter of its own out on July 14.'],
    ["another's", "Globex's letter of July 14 is short."],
    ['another report', 'A second report, in November, named 6,200 accounts.'],
    ['the start of a span', 'The letter asks for all licences granted since January 1.'],
    ['a version that is excluded', 'Acme wrote about versions before 2.1.9 on July 9: the fix is in 2.1.9.'],
    [
      'a version that ends a range',
      'Acme named 2.1.4 to 2.1.9, and took that back on July 9: the fix is in 2.1.9.',
    ],
    ['her own', 'Her own post came out on July 4.'],
    ['told rightly in the sentence', 'It sold 900 accounts, the report says, none of those 3,500 accounts.'],
  ])('%s: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Vega was released on 20 October; Zeta is another matter.',
    'The letter was sent; it is a letter of July 9.',
    'The letter is of July 9.',
    "Acme's letter is of July 9.",
    'The July 9 letter was long.',
    'The second post is of July 4.',
    'The post is a second one, and of July 4.',
    'The report has 6,200 accounts.',
    'Acme has a report out; it names 900 accounts.',
    'The letter, since June 12, is known.',
    'The fix is in 2.1.9, of July 9.',
    'It sold 900 accounts, the report says.',
  ])('enough: %s', (text) => {
    expect(found(text)).toHaveLength(1);
  });
});

describe('what only looks like a limit or another clause', () => {
  const FIX = smallSet({
    entities: {
      opal: { kind: 'tool', names: { '*': ['Opal'] } },
      jade: { kind: 'tool', names: { '*': ['Jade'] } },
    },
    cues: {
      fixed: { pt: ['corrigida', 'sai'], en: ['fixed in'] },
      tool: { en: ['tool'], pt: ['ferramenta'], es: ['herramienta'] },
      asked: { ja: ['質問'], 'zh-Hans': ['提问'], ko: ['질문'] },
    },
    facts: [
      {
        id: 'fix',
        values: [{ id: 'day', kind: 'date', near: ['=2.1.9'], is: '2031-07-01' }],
      },
      {
        id: 'tool',
        values: [{ id: 'tool', kind: 'name', near: ['tool'], is: ['opal'], among: ['tool'] }],
      },
      { id: 'asked', values: [{ id: 'count', kind: 'quantity', near: ['asked'], is: 1600 }] },
    ],
  });

  it.each([
    ['pt', '- **4 de julho** – Sai a 2.1.9 do Zeta.', ['4 de julho → 1º de julho']],
    ['pt', 'A Acme fala da 2.1.4 a 2.1.9 no dia 4 de julho.', []],
    ['en', 'Users must go to 2.1.9 on July 4.', []],
    ['en', 'Users must go to 2.1.9 (July 4).', ['July 4 → July 1']],
    ['fr', 'Les clients passent à la 2.1.9 le 4 juillet.', []],
    ['fr', 'Les clients passent à la 2.1.9 (le 4 juillet).', ['4 juillet → 1er juillet']],
    ['it', 'Zeta parte dalla 2.1.4 e arriva alla 2.1.9 (4 luglio).', ['4 luglio → 1° luglio']],
    ['en', 'Acme has since named the tool; it is Jade.', ['Jade → Opal']],
    ['en', 'Acme has since named the tool; Jade belongs to Globex.', []],
    ['pt', 'A Acme não deu nome à ferramenta; é «Jade».', ['Jade → Opal']],
    ['en', 'An earlier version of this article named the tool Crow; it is Jade.', ['Jade → Opal']],
    ['en', 'An earlier version of this article named the tool Jade; it is Opal.', []],
    ['ja', 'Zetaへの3社の質問は4600回だった。', ['4600 → 1600']],
    ['zh-Hans', 'Acme称三家公司的提问共4600次。', ['4600 → 1,600']],
    ['ko', 'Acme에 대한 세 회사의 질문은 모두 4600회였다.', ['4600 → 1600']],
    ['ja', 'Zetaへの300回の質問は4600円だった。', ['300 → 1600']],
  ] as const)('%s: %s', (lang, text, marked) => {
    expect(refutedIn(FIX, lang, text)).toEqual(marked);
  });
});

/** Doe's analysis is of 2.1.40; an analysis of somebody else may be of any version. */
const ANALYSED = smallSet({
  entities: { doe: { kind: 'person', names: { '*': ['Doe'] } } },
  cues: { analysis: { en: ['analysis'], it: ['analisi'] } },
  facts: [
    { id: 'analysed', values: [{ id: 'of', kind: 'version', near: ['doe & analysis'], is: '2.1.40' }] },
  ],
});

describe('a second thing of the kind by the one whom a fact is about', () => {
  it.each([
    ['en', 'Doe has published a second analysis of Zeta, of version 2.1.44.'],
    ['it', 'Doe ha pubblicato una seconda analisi di Zeta, sulla versione 2.1.44.'],
  ])('%s is meant: %s', (lang, text) => {
    expect(refutedIn(ANALYSED, lang, text)).toEqual(['2.1.44 → 2.1.40']);
  });
});

describe('what a list counts, and what a report is called', () => {
  const LISTS = smallSet({
    cues: {
      keywords: { es: ['palabras clave'] },
      'september-report': { pt: ['relatório de setembro'] },
      covers: { pt: ['abrange'] },
    },
    facts: [
      { id: 'keywords', values: [{ id: 'count', kind: 'quantity', near: ['keywords'], is: 11 }] },
      {
        id: 'report',
        values: [
          {
            id: 'window',
            kind: 'interval',
            near: ['september-report', 'covers'],
            is: '2031-05-01/2031-07-31',
          },
        ],
      },
    ],
  });

  it.each([
    ['es', 'Zeta tiene una lista de 147 dominios y otra de nueve palabras clave.', ['nueve → 11']],
    ['pt', 'O relatório de setembro da Acme conta 3500 contas.', []],
    [
      'pt',
      'O relatório de setembro abrange de janeiro a março.',
      ['janeiro → 1º de maio', 'março → 31 de julho'],
    ],
  ])('%s: %s', (lang, text, wrong) => {
    expect(refutedIn(LISTS, lang, text, '2031-11-20')).toEqual(wrong);
  });
});
