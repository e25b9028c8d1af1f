import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Nothing was announced. */
const SET = smallSet({
  entities: { paper: { kind: 'outlet', names: { '*': ['Daily Planet'] } } },
  cues: {
    announced: { ru: ['объявляет о', 'объявила о'], pl: ['ogłasza'], de: ['verkündet'] },
    firm: { ru: ['компания'], pl: ['spółka'], de: ['firma'] },
  },
  facts: [
    {
      id: 'comment',
      tellings: [
        {
          id: 'announced',
          verdict: 'refuted',
          words: 'announced',
          near: ['firm'],
          offer: { en: 'not announced' },
        },
      ],
    },
  ],
});

describe('somebody with a name in quotation marks that nothing is known by', () => {
  it.each([
    ['ru', 'Компания «Бизон Софт» объявляет о программе перехода.'],
    ['pl', 'Spółka „Żubr” ogłasza nowy program.'],
    ['de', 'Die Firma „Wisent Software“ verkündet ein Angebot.'],
  ])('is told of, not whom the fact is about, %s: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });

  it.each([
    ['ru', 'Компания объявляет о программе «Бизон».'],
    ['ru', 'Компания «Acme» объявляет о запрете.'],
    ['pl', 'Spółka ogłasza program „Żubr”.'],
  ])('or is none, %s: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toHaveLength(1);
  });
});
