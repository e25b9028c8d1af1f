import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** A report of 10 June, 20 days before the post of 30 June. */
const SET = smallSet({
  cues: {
    report: { en: ['report'], fr: ['rapport'], it: ['rapporto'] },
    lag: {
      en: ['(days|weeks) earlier'],
      fr: ['(jours|semaines) plus tôt'],
      it: ['(giorni|settimane) prima'],
    },
    post: { en: ['post'], fr: ['message'], it: ['messaggio'] },
  },
  facts: [
    {
      id: 'report',
      values: [
        { id: 'lag', kind: 'duration', near: ['lag & report'], days: [18, 22] },
        { id: 'day', kind: 'date', near: ['report'], is: '2031-06-10' },
      ],
    },
    { id: 'post', values: [{ id: 'day', kind: 'date', near: ['post'], is: '2031-06-30' }] },
  ],
});

describe('a vague day that the next one says which', () => {
  it.each([
    ['en', 'A month earlier, on 15 June, a report on Zeta came out.', ['15 June → 10 June']],
    ['en', 'A month earlier, on 10 June, a report on Zeta came out.', []],
    ['fr', "Un mois plus tôt, le 15 juin, un rapport sur Zeta l'avait dit.", ['15 juin → 10 juin']],
  ])('%s: %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });
});

describe('a day that hangs on one told before is a span of time as well', () => {
  it.each([
    ['en', 'A report on Zeta had said so two days earlier.', ['two days → 18–22']],
    ['en', 'The post is of 30 June. Two days earlier a report on Zeta had said so.', ['Two days → 18–22']],
    ['fr', "Un rapport sur Zeta l'avait dit deux jours plus tôt.", ['deux jours → 18–22']],
    ['it', 'Un rapporto su Zeta lo aveva detto due giorni prima.', ['due giorni → 18–22']],
  ])('%s marked: %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });

  it.each([
    ['told rightly', 'A report on Zeta had said so three weeks earlier.'],
    ['told from another day', 'The fair was on 12 June. Two days earlier a report on Zeta had said so.'],
    ['of something else', 'The post is of 30 June. A report on Zeta is out. The fair was two days earlier.'],
  ])('%s: %s', (_, text) => {
    expect(refutedIn(SET, 'en', text)).toEqual([]);
  });
});
