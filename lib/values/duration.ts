import type { GeneralTerm } from '../lang/language.ts';
import { tied } from './date-span.ts';
import type { Bound, DurationValue, Mention } from './mention.ts';
import type { Reading } from './reading.ts';

const DAYS: readonly (readonly [GeneralTerm, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.5],
  ['year', 365],
];

/** "a month", "неделю": one of them, where the language says so without a number. */
export function loneUnit(reading: Reading, token: number): Mention<DurationValue> | undefined {
  const one = reading.general(token, 'one');
  if (one === undefined) return undefined;
  const isUnit = DAYS.some(([term]) => reading.general(token, term) !== undefined);
  const unit = durationAt(reading, isUnit ? token : one, 1, true, 'exact');
  if (!unit) return undefined;
  const span = { start: reading.start(token), end: reading.end(unit.next - 1), token, nextToken: unit.next };
  return { ...span, value: { ...unit.value, told: tied(reading, unit.next) ? 'event' : 'alone' } };
}

/** A span of time whose number has been read before a token: "45 days", "45-day". */
export function durationAt(
  reading: Reading,
  token: number,
  value: number,
  words: boolean,
  bound: Bound,
): { value: DurationValue; next: number } | undefined {
  // "une quinzaine de jours", "un centenar de días"
  const linked = words && value >= 10 ? reading.general(token, 'of-month') : undefined;
  const unitToken = reading.word(token) === '-' ? token + 1 : (linked ?? token);
  for (const [term, days] of DAYS) {
    const next = reading.general(unitToken, term);
    if (next === undefined) continue;
    const slack = days === 1 ? 0 : days / 2;
    return {
      value: { kind: 'duration', low: value * days - slack, high: value * days + slack, bound },
      next,
    };
  }
  return undefined;
}
