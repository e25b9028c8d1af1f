import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';
import { refutedIn, smallSet } from './small-facts.ts';

const UNREAL: readonly (readonly [string, string])[] = [
  ['en', 'On {5 July}, some at the company guessed, before anything was said.'],
  ['en', 'Some had hoped that it would end on {5 July}.'],
  ['en', 'It could in theory also send {addresses}.'],
  ['en', 'They could have acted because of {licence costs}.'],
  ['en', 'It might begin on {12 July}.'],
  ['en', 'I thought that it goes by {the address}.'],
  ['en', 'Somebody told me it checks {the address}.'],
  ['en', 'Will it be withdrawn? Ask us again in {autumn}.'],
  ['en', 'A ban on {all foreign tools}, which some call for, would hit our own suppliers.'],
  ['en', 'With a stake of {30 per cent} it would be allowed.'],
  ['de', 'Bei einer Beteiligung von {30 Prozent} wäre das anders.'],
  ['pl', 'Przy udziale {30 proc.} byłoby inaczej.'],
  ['ru', 'При доле в {30 %} всё было бы иначе.'],
  ['de', 'Ob es am {5. Juli} begann, weiß niemand.'],
  ['de', 'Manche spekulierten auf den {5. Juli}.'],
  ['fr', 'Certains espéraient que ce serait le {5 juillet}.'],
  ['es', 'Algunos esperaban que fuera el {5 de julio}.'],
  ['pt', 'Alguns apostavam em {5 de julho}.'],
  ['it', 'Alcuni speravano nel {5 luglio}.'],
  ['pl', 'Niektórzy zgadywali, że będzie to {5 lipca}.'],
  ['ru', 'Многие надеялись на {5 июля}.'],
  ['id', 'Sebagian menebak tanggal {5 Juli}.'],
  ['zh-Hans', '有人猜测是{7月5日}。'],
  ['ja', '{7月5日}との憶測が広がった。'],
  ['ko', '{7월 5일}이라는 추측도 나왔다.'],
];

const SUPPOSED: readonly (readonly [string, string])[] = [
  ['en', 'Had the company said that it was {disclosed}, others had acted.'],
  ['it', 'Avesse detto che era {noto}, altri avevano agito.'],
  ['en', 'If the company had until {12 July}, so had we.'],
  ['en', 'If you hear that it begins on {12 July}, doubt it.'],
];

const ASSERTED: readonly (readonly [string, string])[] = [
  ['de', 'Bei einer {Prüfung} fiel der Code auf.'],
  ['en', 'With a {memo} the company told its staff.'],
  ['de', 'Wenn ich mich nicht irre, beginnt es am {12. Juli}.'],
  ['pl', 'Jeśli się nie mylę, zaczyna się {12 lipca}.'],
  ['ru', 'Если не ошибаюсь, он начинается {12 июля}.'],
  ['id', 'Kalau tidak salah, mulainya {12 Juli}.'],
  ['en', 'The code that could send {addresses} came with 2.1.9.'],
  ['en', 'Staff may no longer use it from {12 July}.'],
  ['en', 'Some guessed other dates before, but it began on {12 July}.'],
  ['en', 'They had said it was {disclosed}.'],
  ['en', 'A spokesman said that {all foreign tools} would go.'],
  ['en', 'A memo says the ban would start on {12 July}.'],
  ['en', 'If you work for Globex you have until {12 July}.'],
  ['it', 'Se lavorate per Globex avete tempo fino al {12 luglio}.'],
];

describe('what is supposed', () => {
  it.each([
    ...UNREAL.map(([lang, text]) => ({ lang, text, stance: 'unreal' })),
    ...SUPPOSED.map(([lang, text]) => ({ lang, text, stance: 'supposed' })),
    ...ASSERTED.map(([lang, text]) => ({ lang, text, stance: 'asserted' })),
  ])('$stance, $lang: $text', ({ lang, text, stance }) => {
    expect(readStance(text, lang)).toBe(stance);
  });
});

/** The test began in March, the letter is of 2 or 3 July (a Wednesday and a Thursday), the tool has three flags. */
const SET = smallSet({
  cues: {
    began: { en: ['began'], de: ['begann'], fr: ['a commencé'] },
    letter: { en: ['letter'], fr: ['lettre'] },
    owned: { en: ['owned'], de: ['gehören'] },
    flags: { en: ['flag*'], fr: ['marqueur*'], it: ['segnal*'], 'zh-Hans': ['标志'] },
  },
  facts: [
    { id: 'test', values: [{ id: 'month', kind: 'date', near: ['began'], is: '2031-03' }] },
    {
      id: 'letter',
      status: 'disputed',
      values: [
        {
          id: 'day',
          kind: 'date',
          near: ['letter'],
          sides: [
            { is: '2031-07-02', note: { en: 'by one' } },
            { is: '2031-07-03', note: { en: 'by the other' } },
          ],
        },
      ],
    },
    {
      id: 'owners',
      values: [
        {
          id: 'share',
          kind: 'quantity',
          near: ['owned'],
          is: 50,
          percent: true,
          bound: 'over',
          threshold: true,
        },
      ],
    },
    { id: 'flags', values: [{ id: 'count', kind: 'quantity', near: ['flags'], is: 3 }] },
  ],
});

describe('values told roughly', () => {
  it.each([
    ['en', 'The test began in early April.', ['early April → March 2031']],
    ['en', 'The test began in late February.', ['late February → March 2031']],
    ['de', 'Der Test begann Anfang April.', ['Anfang April → März 2031']],
    ['fr', 'Le test a commencé début avril.', ['début avril → mars 2031']],
    ['en', 'The test began in early March.', []],
    ['en', 'The letter of Friday, 3 July, came late.', ['Friday → Thursday']],
    ['en', 'The letter of Thursday, 3 July, came late.', []],
    ['en', 'It applies if more than 75 per cent is owned abroad.', ['75 per cent → 50']],
    ['de', 'Es gilt, sofern ihnen mehr als 75 Prozent gehören.', ['75 Prozent → 50']],
    ['en', 'If 30 per cent is owned abroad, it does not apply.', []],
    ['en', 'It has four flags.', ['four → 3']],
    ['en', 'It has one flag.', ['one → 3']],
    ['en', 'The flags make it one of the hardest cases.', []],
    ['en', 'One day the flags were found.', []],
    ['fr', "C'est une affaire de marqueurs.", []],
    ['it', 'Una di queste aziende ha trovato i segnali.', []],
    ['zh-Hans', '有一家公司发现了标志。', []],
  ] as const)('%s: %s', (lang, text, found) => {
    expect(refutedIn(SET, lang, text)).toEqual(found);
  });
});
