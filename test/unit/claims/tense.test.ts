import { describe, expect, it } from 'vitest';
import { findingsIn, smallSet } from './small-facts.ts';

/** The ban is in force from 10 July. */
const SET = smallSet({
  cues: {
    ban: {
      en: ['banned', 'ban'],
      de: ['verboten'],
      fr: ['interdit*'],
      pl: ['zakaz*'],
      'zh-Hans': ['禁用'],
    },
  },
  facts: [
    { id: 'start', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10', event: true }] },
  ],
});

describe('a day to come told as past', () => {
  it.each([
    ['en', 'Zeta has been banned since July 10.', 'refuted day: since July 10 → from July 10'],
    [
      'en',
      'Zeta has been banned since Thursday, July 10.',
      'refuted day: since Thursday, July 10 → from July 10',
    ],
    ['de', 'Zeta ist seit dem 10. Juli verboten.', 'refuted day: seit dem 10. Juli → ab 10. Juli'],
    [
      'fr',
      'Zeta est interdit depuis le 10 juillet.',
      'refuted day: depuis le 10 juillet → à partir du 10 juillet',
    ],
    ['zh-Hans', 'Zeta自7月10日以来被禁用。', 'refuted day: 7月10日以来 → 7月10日起'],
    ['zh-Hans', 'Zeta的禁用令自7月10日上路以来，没有人违反。', 'refuted day: 7月10日上路以来 → 7月10日起'],
    ['zh-Hant', 'Zeta自7月10日遭禁用至今。', 'refuted day: 7月10日遭禁用至今 → 7月10日起'],
  ])('%s: %s', (lang, text, finding) => {
    expect(findingsIn(SET, lang, text, '2031-07-04')).toContain(finding);
  });

  it.each([
    ['en', 'Zeta is banned from July 10.', '2031-07-04'],
    ['en', 'Zeta has been banned since July 10.', '2031-07-12'],
  ])('%s: %s of %s agrees', (lang, text, published) => {
    expect(findingsIn(SET, lang, text, published)).toEqual(['supported day: July 10 → July 10']);
  });
});
