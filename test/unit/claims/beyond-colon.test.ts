import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme's letter about Zeta is of 10 June 2031. */
const SET = smallSet({
  cues: { letter: { en: ['letter'] } },
  facts: [{ id: 'letter', values: [{ id: 'day', kind: 'date', near: ['letter'], is: '2031-06-10' }] }],
});

describe('a time before a colon', () => {
  it.each([
    [
      'is none of what is listed behind it',
      'Three things about Zeta came up in July: the letter, a ban.',
      [],
    ],
    ['unless it is a label', 'In July: the letter about Zeta.', ['July → June 10']],
    ['or a day', 'Acme wrote of Zeta again on 9 July: the letter is short.', ['9 July → 10 June']],
  ])('%s: %s', (_, text, marked) => {
    expect(refutedIn(SET, 'en', text)).toEqual(marked);
  });
});
