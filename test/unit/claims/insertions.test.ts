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
