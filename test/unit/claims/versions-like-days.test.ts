import { describe, expect, it } from 'vitest';
import { findingsIn, refutedIn, smallSet } from './small-facts.ts';

/** The mark is gone from 2.1.196 on; the ban is of 10 July 2031. */
const SET = smallSet({
  cues: {
    gone: { en: ['clean from', 'removed in'], de: ['sauber seit', 'entfernt'] },
    ban: { en: ['ban'], de: ['Verbot'] },
  },
  facts: [
    { id: 'gone', values: [{ id: 'version', kind: 'version', near: ['gone'], is: '2.1.196' }] },
    { id: 'ban', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] },
  ],
});

describe('three numbers that could be a day', () => {
  it.each([
    ['en', 'Zeta is clean from 2.1.1967 on, says Acme.', ['2.1.1967 → 2.1.196']],
    ['en', 'Acme says that it was removed in 2.1.1969.', ['2.1.1969 → 2.1.196']],
    ['de', 'Zeta ist sauber seit 2.1.1967.', ['2.1.1967 → 2.1.196']],
  ])(
    '%s: are a version where one that begins so is recorded and the day were decades ago: %s',
    (lang, text, marked) => {
      expect(refutedIn(SET, lang, text)).toEqual(marked);
    },
  );

  it.each([
    ['de', 'Das Verbot von Zeta gilt ab 10.7.2031.', ['supported day: 10.7.2031 → 10.07.2031']],
    ['de', 'Zeta wurde am 2.1.2031 entfernt.', []],
    ['de', 'Der Chef von Acme, geboren am 3.4.1967, hat Zeta entfernt.', []],
  ])('%s: are a day otherwise: %s', (lang, text, found) => {
    expect(findingsIn(SET, lang, text)).toEqual(found);
  });
});
