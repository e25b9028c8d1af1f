import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Zeta is banned from 10 July. */
const BAN = smallSet({
  cues: { ban: { en: ['bans', 'ban'], de: ['verbietet'] } },
  facts: [{ id: 'ban', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] }],
});

describe('a day that stands far behind what holds from it', () => {
  it.each([
    ['en', 'Acme bans Zeta, the popular assistant, for all of its people in each office from July 15.', 1],
    [
      'de',
      'Acme verbietet Zeta, das beliebte Werkzeug, allen Leuten in jedem seiner vielen Büros im Land ab 15. Juli.',
      1,
    ],
    [
      'en',
      'Acme bans Zeta, the popular assistant, for all of its people in each office, says a memo of July 15.',
      0,
    ],
    [
      'en',
      'From July 15 on, the people in the many offices of the firm in the north and south heard of the ban on Zeta.',
      0,
    ],
  ])('%s: %s', (lang, text, found) => expect(refutedIn(BAN, lang, text)).toHaveLength(found));
});
