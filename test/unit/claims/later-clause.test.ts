import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** The campaign ends on 5 June. */
const SET = smallSet({
  cues: { ended: { en: ['ended'], de: ['endete'] }, campaign: { en: ['campaign'], de: ['Kampagne'] } },
  facts: [
    {
      id: 'campaign',
      values: [{ id: 'end', kind: 'date', near: ['ended & campaign'], is: '2031-06-05' }],
    },
  ],
});

describe('a date before the clause of a cue that has a date of its own', () => {
  it.each([
    ['en', "Acme's campaign opened on 22 April, and ended on 5 July.", '5 July'],
    ['de', 'Die Kampagne von Acme lief am 22. April an, und sie endete am 5. Juli.', '5. Juli'],
    ['en', "On 22 April Acme's campaign ended.", '22 April'],
  ])('is not what the cue asks for, %s: %s', (lang, text, wrong) => {
    const found = refutedIn(SET, lang, text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${wrong}`));
  });
});
