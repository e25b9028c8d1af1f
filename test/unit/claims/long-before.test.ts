import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme bans Zeta from 10 July 2031. */
const SET = smallSet({
  cues: { ban: { en: ['bans', 'banned', 'ban'], de: ['Verbot', 'verbot'] } },
  facts: [{ id: 'ban', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] }],
});

describe('a day in a year before the incident', () => {
  it.each([
    ['en', 'Acme is not the first: a maker of phones brought in its ban of Zeta on 1 May 2028.'],
    ['en', 'Acme banned an earlier version of Zeta on May 1, 2029.'],
    ['de', 'Schon am 1. Mai 2028 gab es bei Acme ein Verbot für Zeta.'],
  ])('%s is of something earlier: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'Acme bans Zeta from 10 July 2028.', '2028'],
    ['en', 'Acme bans Zeta from July 2028.', 'July 2028'],
    ['en', 'Acme bans Zeta from 1 May 2030.', '1 May 2030'],
    ['en', 'Acme bans Zeta from 1 May 2031.', '1 May 2031'],
  ])('%s is a slip where only the year is another, or the year is near: %s', (lang, text, words) => {
    expect(refutedIn(SET, lang, text).join()).toContain(words);
  });
});
