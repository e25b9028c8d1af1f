import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme bans Zeta from 10 July. */
const SET = smallSet({
  entities: { globex: { kind: 'rival', names: { '*': ['Globex'] } } },
  rivals: { acme: ['$rival'] },
  cues: {
    ban: { en: ['bans', 'banned', 'ban', 'may no longer use', 'must remove', 'have until'] },
    staff: { en: ['staff', 'employees'] },
  },
  facts: [
    {
      id: 'ban',
      values: [{ id: 'day', kind: 'date', near: ['ban & acme | zeta | staff'], is: '2031-07-10' }],
    },
  ],
});

describe('somebody with a name that nothing is known by', () => {
  it.each([
    'Hooli bans Zeta from July 20.',
    "Hooli's staff may no longer use Zeta from July 15.",
    'Staff at Hooli must remove Zeta by July 15.',
    'Employees of Stark Industries have until August 1 to drop Zeta.',
    'It heard that Hooli had banned Zeta on July 3.',
    'Stark Industries, it is said, bans Zeta from July 20.',
  ])('has a day of its own: %s', (text) => {
    expect(refutedIn(SET, 'en', text)).toEqual([]);
  });

  it.each([
    'Hooli bans Zeta from July 20, as Acme bans it from July 12.',
    'The Daily Planet reports that the ban of Zeta begins on July 12.',
    'It bans Zeta from July 12.',
    'Management banned Zeta from July 12.',
    'Staff may no longer use Zeta from July 12, writes Vicki Vale.',
    'NOTE: staff may no longer use Zeta from July 12.',
  ])('or is no subject: %s', (text) => {
    expect(refutedIn(SET, 'en', text).join()).toContain('July 12');
  });
});
