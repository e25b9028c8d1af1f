import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** 2.1.40 came out on 4 July. */
const SET = smallSet({
  cues: {},
  facts: [
    {
      id: 'release',
      values: [{ id: 'day', kind: 'date', near: ['=2.1.40'], is: '2031-07-04' }],
    },
    { id: 'version', values: [{ id: 'is', kind: 'version', near: ['zeta'], is: '2.1.40' }] },
  ],
});

describe('a relative clause between commas', () => {
  it.each([
    ['en', 'Zeta 2.1.40, which most of the reports in the press have looked at closely, came out on 9 July.'],
    ['de', 'Zeta 2.1.40, die sich die meisten Berichte in der Presse genau ansahen, erschien am 9. Juli.'],
    ['fr', 'Zeta 2.1.40, que la plupart des articles de la presse ont regardée, est sortie le 9 juillet.'],
    ['es', 'Zeta 2.1.40, que casi todos los artículos de la prensa han mirado bien, salió el 9 de julio.'],
    ['pl', 'Zeta 2.1.40, której przyglądała się z bliska większość artykułów w prasie, wyszła 9 lipca.'],
  ])('%s: parts the clause around it little', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toHaveLength(1);
  });

  it('other words between commas part it as they did', () => {
    const text =
      'Zeta 2.1.40, for all that the reports in the press have looked at closely, came out on 9 July.';
    expect(refutedIn(SET, 'en', text)).toEqual([]);
  });
});

describe('a participle between commas', () => {
  it.each([
    ['en', 'Zeta 2.1.40, looked at by most of the reports in the press, came out on 9 July.'],
    ['fr', 'Zeta 2.1.40, examinée par la plupart des articles de la presse, est sortie le 9 juillet.'],
    ['es', 'Zeta 2.1.40, analizada por casi todos los artículos de la prensa, salió el 9 de julio.'],
    ['it', 'Zeta 2.1.40, esaminata da quasi tutti gli articoli della stampa, è uscita il 9 luglio.'],
    ['pt', 'Zeta 2.1.40, analisada por quase todos os artigos da imprensa do país, saiu em 9 de julho.'],
    ['pl', 'Zeta 2.1.40, opisana w prawie wszystkich artykułach tej prasy, wyszła 9 lipca.'],
  ])('%s: parts the clause around it little', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toHaveLength(1);
  });

  it('opens no insertion where no comma ends it', () => {
    const text = 'Zeta 2.1.40 is old, looked at by most of the reports in the press on 9 July.';
    expect(refutedIn(SET, 'en', text)).toEqual([]);
  });
});

/** Zeta was asked 1,600 times. */
const ASKED = smallSet({
  cues: { asked: { ja: ['質問'], ko: ['질문'] } },
  facts: [{ id: 'asked', values: [{ id: 'count', kind: 'quantity', near: ['asked'], is: 1600 }] }],
});

describe('whose word it is', () => {
  it.each([
    ['ja', 'Zetaへの質問は、大手メーカーのAcmeによると4600回だった。', ['4600 → 1600']],
    ['ko', 'Zeta에 대한 질문은, 대형 제조사인 Acme에 따르면 4600번이었다.', ['4600 → 1600']],
    ['ja', 'Zetaへの質問は、大手メーカーのAcmeが東京で5月に出した資料と4600の例にある。', []],
  ] as const)('%s: parts what it stands in little: %s', (lang, text, marked) => {
    expect(refutedIn(ASKED, lang, text)).toEqual(marked);
  });
});
