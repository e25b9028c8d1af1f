import { DAY_COUNTS, FROM_EVENT } from '../lang/day-counts.ts';
import type { GeneralTerm } from '../lang/language.ts';
import type { DateContext, DateState } from './date.ts';
import type { Found } from './date-found.ts';
import { phraseEnds } from './date-words.ts';
import { numberAt } from './number.ts';
import type { Reading } from './reading.ts';

/** Units of time, with the days that one has and by how many a day told with them may be off. */
const UNITS: readonly (readonly [GeneralTerm, number, number])[] = [
  ['day', 1, 0],
  ['week', 7, 2],
  ['fortnight', 14, 3],
  ['month', 30.5, 30.5 / 3],
  ['year', 365, 365 / 3],
];

/**
 * "nine days ago", "il y a neuf jours", "three weeks earlier", "two weeks later": from publication, or from the day last
 * mentioned.
 */
export function spanAgo(
  reading: Reading,
  token: number,
  context: DateContext,
  state: DateState,
): Found | undefined {
  const opening = reading.general(token, 'ago');
  const hedged = opening === undefined ? undefined : reading.general(opening, 'about');
  const number = countAt(reading, hedged ?? opening ?? token);
  if (!number || toldFromEvent(reading, token)) return undefined;
  const whole = countsByItself(reading, token, number.next);
  for (const [term, days, slack] of UNITS) {
    const past = whole && days === 1 ? number.next : reading.general(number.next, term);
    if (past === undefined) continue;
    const length = number.value * days;
    const around = (
      base: number | undefined,
      sign: number,
      next: number,
      told: 'relative' | 'context' = 'relative',
    ): Found | undefined => {
      if (base === undefined) return undefined;
      const centre = Math.round(base + sign * length);
      const spread = Math.round(slack);
      return {
        shape: {
          from: centre - spread,
          to: centre + spread,
          unit: spread ? 'week' : 'day',
          told,
        },
        next,
      };
    };
    if (opening !== undefined) return around(context.published, -1, past);
    if (tied(reading, past)) return undefined;
    const ago = reading.general(past, 'ago');
    // Where the word for "ago" is the one for "before", it is as well reckoned from a day that the text has come to.
    if (ago !== undefined) {
      const before = reading.general(past, 'before-behind') === ago && state.days.length > 0;
      return around(context.published, -1, ago, before ? 'context' : 'relative');
    }
    const earlier = reading.general(past, 'earlier');
    if (earlier !== undefined) return around(state.days.at(-1)?.day, -1, earlier, 'context');
    const later = reading.general(past, 'later');
    if (later !== undefined) return around(state.days.at(-1)?.day, 1, later, 'context');
  }
  return undefined;
}

/** 発見の10日後 is told from the finding, whichever day was mentioned last. */
function toldFromEvent(reading: Reading, token: number): boolean {
  const start = reading.start(token);
  return (
    FROM_EVENT[reading.language.lang]?.test(reading.text.slice(Math.max(0, start - LONGEST_TIE), start)) ===
    true
  );
}

/** Characters that show what a span is told from. */
const LONGEST_TIE = 6;

function countAt(reading: Reading, token: number): { value: number; next: number } | undefined {
  const number = numberAt(reading, token);
  if (number) return { value: number.value, next: number.nextToken };
  const one = reading.general(token, 'one');
  if (one === undefined) return undefined;
  const isUnit = UNITS.some(([term]) => reading.general(token, term) !== undefined);
  return { value: 1, next: isUnit ? token : one };
}

/** "before" and "after" with something behind them count from that, not from the day last mentioned; "after that" does. */
export function tied(reading: Reading, token: number): boolean {
  const next = reading.general(token, 'before') ?? reading.general(token, 'after');
  if (next === undefined || phraseEnds(reading, next)) return false;
  return next >= (reading.general(token, 'earlier') ?? reading.general(token, 'later') ?? 0);
}

/** 사흘 is three days: the word for the number has the unit in it. */
export function countsByItself(reading: Reading, first: number, next: number): boolean {
  const words = DAY_COUNTS[reading.language.lang];
  return words?.test(reading.text.slice(reading.start(first), reading.end(next - 1))) === true;
}
