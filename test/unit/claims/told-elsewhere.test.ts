import { describe, expect, it } from 'vitest';
import { findingsIn, refutedIn, smallSet } from './small-facts.ts';

/** The mark went with Zeta 4.2; it stands in the date line, not in what Zeta answers. */
const SET = smallSet({
  cues: {
    removed: { en: ['closed', 'removed'], de: ['behoben', 'entfernt'], pl: ['usunięto'], ru: ['устранены'] },
    hole: { en: ['hole*'], de: ['Lücke*'], pl: ['luk*'], ru: ['уязвимост*'] },
    mark: { en: ['watermark'], de: ['Wasserzeichen'] },
    answers: { en: ['in what Zeta answers'], de: ['in den Antworten'] },
  },
  facts: [
    {
      id: 'gone',
      values: [{ id: 'version', kind: 'version', near: ['removed'], unless: ['hole'], is: '4.2.7' }],
    },
    {
      id: 'place',
      tellings: [
        {
          id: 'answers',
          verdict: 'refuted',
          words: 'answers',
          near: ['mark'],
          offer: { en: 'the date line' },
        },
      ],
    },
  ],
});

describe('what takes a value away from a part', () => {
  it.each([
    ['en', 'Acme found two holes. They were closed in version 4.1.65.', []],
    ['de', 'Acme fand zwei Lücken. Sie wurden in Version 4.1.65 behoben.', []],
    ['de', 'Acme fand zwei Lücken. Behoben wurden sie in Version 4.1.65.', []],
    ['pl', 'Acme znalazło dwie luki. Usunięto je w wersji 4.1.65.', []],
    ['ru', 'Acme нашла две уязвимости. Они были устранены в версии 4.1.65.', []],
    ['en', 'Acme found two holes. The mark was removed in version 4.1.65.', ['4.1.65 → 4.2.7']],
    ['en', 'Acme hid a mark. It was removed in version 4.1.65.', ['4.1.65 → 4.2.7']],
  ])('counts in a sentence that goes on by a pronoun (%s): %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });

  it('does not behind what a correction takes back', () => {
    const text = 'We wrote that there were two holes. It was removed in version 4.2.7.';
    expect(findingsIn(SET, 'en', text)).toEqual(['supported version: 4.2.7 → 4.2.7']);
  });
});

describe('a telling near what there is none of', () => {
  it.each([
    ['de', 'Ein Wasserzeichen steht in den Antworten.', ['in den Antworten → the date line']],
    ['de', 'In den Antworten gibt es kein Wasserzeichen.', []],
    ['en', 'The watermark stands in what Zeta answers.', ['in what Zeta answers → the date line']],
    ['en', 'You will find in what Zeta answers no watermark.', []],
  ])('%s: %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });
});

/** Only ZETA_URL sets it off. */
const TRIGGER = smallSet({
  cues: {
    wakes: { en: ['sets it off'], de: ['löst [nichts] ~ aus'], pl: ['uruchamia'], id: ['memicu'] },
  },
  facts: [
    {
      id: 'trigger',
      values: [{ id: 'variable', kind: 'code', form: 'variable', near: ['wakes'], is: ['ZETA_URL'] }],
    },
  ],
});

describe('a value that does not do so either', () => {
  it.each([
    ['de', 'Bei Zeta löst HTTP_PROXY etwas aus.', ['HTTP_PROXY → ZETA_URL']],
    ['de', 'Ein VPN löst nichts aus, HTTP_PROXY auch nicht.', []],
    ['en', 'HTTP_PROXY sets it off.', ['HTTP_PROXY → ZETA_URL']],
    ['en', 'No VPN sets it off, HTTP_PROXY does not either.', []],
    ['pl', 'VPN niczego nie uruchamia, HTTP_PROXY też nie.', []],
    ['id', 'VPN tidak memicu apa pun, HTTP_PROXY juga tidak.', []],
  ])('%s: %s', (lang, text, marked) => {
    expect(refutedIn(TRIGGER, lang, text)).toEqual(marked);
  });
});
