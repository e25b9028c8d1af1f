import { DAYS_SINCE } from '../lang/day-counts.ts';
import type { GeneralTerm } from '../lang/language.ts';
import { countsByItself, tied } from './date-span.ts';
import type { Bound, DurationValue, Mention } from './mention.ts';
import type { Reading } from './reading.ts';

type Unit = readonly [GeneralTerm, number, number];

const MONTH: Unit = ['month', 30.5, 15.25];
/** Units of time, with the days that one has and by how many a number of them may be off. */
const DAYS: readonly Unit[] = [
  ['day', 1, 0],
  ['week', 7, 3.5],
  ['fortnight', 14, 3.5],
  MONTH,
  ['year', 365, 182.5],
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

const LASTING: readonly GeneralTerm[] = ['at-least', 'up-to', 'nearly', 'over', 'under', 'about', 'lasts'];

/** A hedge or a word of lasting stands right before the number: what looks like a day of a month is a number of days. */
export function countsDays(reading: Reading, first: number): boolean {
  if (reading.language.terms['day-mark'] === undefined) return false;
  return reading.generalBefore(first, LASTING, 5) !== undefined || sinceEvent(reading, first);
}

/** Characters at most of an event's noun with what ties the span to it, and of the span. */
const EVENT = 8;

function sinceEvent(reading: Reading, first: number): boolean {
  const since = DAYS_SINCE[reading.language.lang];
  if (!since) return false;
  const start = reading.start(first);
  const { text } = reading;
  return (
    since.days.test(text.slice(start, start + EVENT)) &&
    since.event.test(text.slice(Math.max(0, start - EVENT), start))
  );
}

/**
 * A span of time whose number has been read before a token: "45 days", "45-day".
 * @param first the token that the number begins with.
 */
export function durationAt(
  reading: Reading,
  token: number,
  value: number,
  words: boolean,
  bound: Bound,
  first?: number,
): { value: DurationValue; next: number } | undefined {
  if (first !== undefined && countsByItself(reading, first, token))
    return { value: { kind: 'duration', low: value, high: value, bound }, next: token };
  // "une quinzaine de jours", "un centenar de días"
  const linked = words && value >= 10 ? reading.general(token, 'of-month') : undefined;
  const unitToken = reading.word(token) === '-' ? token + 1 : (linked ?? token);
  const halfMonths = reading.general(unitToken, 'and-half-months');
  if (halfMonths !== undefined) return { value: spanOf(value + 0.5, MONTH, bound), next: halfMonths };
  for (const unit of DAYS) {
    const [term, days] = unit;
    const marked = days === 1 && first !== undefined && countsDays(reading, first) ? 'day-mark' : term;
    const next = reading.general(unitToken, term) ?? reading.general(unitToken, marked);
    if (next === undefined) continue;
    // "dos meses y medio", "deux mois et demi", 两个月半
    const half = reading.general(next, 'and-half');
    return { value: spanOf(half === undefined ? value : value + 0.5, unit, bound), next: half ?? next };
  }
  return undefined;
}

function spanOf(value: number, [, days, wide]: Unit, bound: Bound): DurationValue {
  // "Half a year" is no more exact a word than "six months", but no year either way.
  const slack = value < 1 ? wide / 4 : wide;
  return { kind: 'duration', low: value * days - slack, high: value * days + slack, bound };
}
