import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** The campaign ran from 22 April to 5 June; accounts alone are too little to call a day wrong. */
const SET = smallSet({
  cues: {
    campaign: { en: ['campaign'], fr: ['campagne'] },
    accounts: { en: ['accounts'], fr: ['comptes'] },
  },
  facts: [
    {
      id: 'campaign',
      values: [
        { id: 'days', kind: 'interval', near: ['campaign', '?accounts'], is: '2031-04-22/2031-06-05' },
      ],
    },
  ],
});

describe('the ends of a range', () => {
  it.each([
    ['en', 'Between 22 May and 5 June 2031 the accounts wrote to Zeta.', '22 May'],
    ['en', 'The accounts of Acme wrote from April 22 to June 15.', 'June 15'],
    ['fr', 'Entre le 22 mai et le 5 juin 2031, les comptes ont écrit à Zeta.', '22 mai'],
  ])('%s: one that is right says whose the other is: %s', (lang, text, quote) => {
    expect(refutedIn(SET, lang, text).map((line) => line.split(' → ')[0])).toEqual([quote]);
  });

  it('stand both as near to a cue as the nearer of them', () => {
    const text =
      'From 22 May 2031 to 15 June 2031 Zeta was used every day by all at the firm for a campaign.';
    expect(refutedIn(SET, 'en', text)).toEqual(['22 May 2031 → 22 April 2031', '15 June 2031 → 5 June 2031']);
  });

  it.each([
    ['en', 'Between 22 May and 15 June 2031 the accounts wrote to Zeta.'],
    ['en', 'The accounts of Acme wrote on May 22, and on June 5 they stopped.'],
    ['fr', 'Entre le 22 mai et le 15 juin 2031, les comptes ont écrit à Zeta.'],
  ])('%s: neither is called wrong by weak words alone: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});

/** The trial began on 22 April and ended on 5 June. */
const TRIAL = smallSet({
  cues: { began: { en: ['trial began'] }, ended: { en: ['trial ~~ ended'] } },
  facts: [
    {
      id: 'trial',
      values: [
        { id: 'begin', kind: 'date', near: ['began'], is: '2031-04-22' },
        { id: 'end', kind: 'date', near: ['ended'], is: '2031-06-05' },
      ],
    },
  ],
});

describe('two days of one fact in a sentence', () => {
  it.each([
    ['Acme wrote that the trial began on 22 March and ended on 5 June.', ['22 March → 22 April']],
    ['Acme wrote that the trial began on 22 April and ended on 15 June.', ['15 June → 5 June']],
    ['Acme wrote that the trial began on 22 April and ended on 5 June.', []],
  ])('are each compared with their own: %s', (text, marked) => {
    expect(refutedIn(TRIAL, 'en', text)).toEqual(marked);
  });
});
