import type { GeneralTerm } from '../lang/language.ts';
import { HANGUL, IDEOGRAPH } from '../text/characters.ts';
import type { Bound, DurationValue, Mention, QuantityValue } from './mention.ts';
import { numberAt } from './number.ts';
import { makesOrdinal } from './ordinal-stop.ts';
import type { Reading } from './reading.ts';

const HEDGES: readonly (readonly [GeneralTerm, Bound])[] = [
  ['at-least', 'at-least'],
  ['up-to', 'up-to'],
  ['nearly', 'nearly'],
  ['over', 'over'],
  ['under', 'under'],
  ['about', 'about'],
];
const HEDGE_TERMS = HEDGES.map(([term]) => term);

const DAYS: readonly (readonly [GeneralTerm, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.5],
  ['year', 365],
];

/**
 * Numbers of things, shares, and spans of time.
 *   found:     147 · 25,000 · 28.8 million · 28,8 Mio. · 2880万 · 25k · two dozen · nearly 29 million · 50 % · 45 days
 *   not found: parts of versions, dates, times and addresses (`taken` holds their tokens)
 */
export function readQuantities(
  reading: Reading,
  taken: (token: number) => boolean,
): { quantities: Mention<QuantityValue>[]; durations: Mention<DurationValue>[] } {
  const quantities: Mention<QuantityValue>[] = [];
  const durations: Mention<DurationValue>[] = [];
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; ) {
    const number = taken(i) ? undefined : numberAt(reading, i);
    if (!number || !standsFree(reading, i, number.nextToken)) {
      i++;
      continue;
    }
    const hedge = hedgeAround(reading, i, number.nextToken);
    const percent = percentAt(reading, number.nextToken);
    const span = { start: reading.start(i), end: reading.end((percent ?? number.nextToken) - 1) };
    const duration = durationAt(reading, number.nextToken, number.value, hedge.bound);
    if (duration) {
      durations.push({
        ...span,
        end: reading.end(duration.next - 1),
        token: i,
        nextToken: duration.next,
        value: duration.value,
      });
      i = duration.next;
      continue;
    }
    quantities.push({
      ...span,
      token: i,
      nextToken: percent ?? number.nextToken,
      value: {
        kind: 'quantity',
        value: number.value,
        margin: number.margin,
        bound: hedge.bound,
        percent: percent !== undefined,
        words: number.words,
        ordinal: false,
      },
    });
    i = Math.max(i + 1, percent ?? number.nextToken);
  }
  return { quantities, durations };
}

/** Not part of a time, a score, an address or an identifier. */
function standsFree(reading: Reading, first: number, next: number): boolean {
  if (reading.joined(first) && /^[:/@#_\\=&?]$|^[A-Za-z]+$/.test(reading.word(first - 1))) return false;
  if (reading.joined(next) && /^[:/_\\=&@]$/.test(reading.word(next)) && reading.joined(next + 1))
    return false;
  if (reading.general(next, 'hour') !== undefined || makesOrdinal(reading, next)) return false;
  const after = reading.word(next);
  return !(
    reading.joined(next) &&
    /^[A-Za-z]/.test(after) &&
    !/^(st|nd|rd|th|er|e|m|x|bn|k|%)$/i.test(after)
  );
}

/** "%" or a word for it after the number; gives the token after. */
function percentAt(reading: Reading, token: number): number | undefined {
  if (/^[%％]$/.test(reading.word(token))) return token + 1;
  return reading.general(token, 'percent');
}

/** Hedges stand before the number ("nearly", 近), or after it ("ou plus") or its counter (多, 余, 超, 以上, 이상). */
function hedgeAround(reading: Reading, first: number, next: number): { bound: Bound } {
  const before = reading.generalBefore(first, HEDGE_TERMS, 5);
  if (before) return { bound: boundOf(before.term) };
  const skipped = reading.generalBefore(first - 1, HEDGE_TERMS, 4);
  if (
    skipped &&
    reading.end(first - 1) - reading.start(first - 1) <= 3 &&
    !/^[,.;:]/.test(reading.word(first - 1))
  )
    return { bound: boundOf(skipped.term) };
  // "une dizaine", "a good dozen": the words for the number are themselves vague.
  if (reading.general(first, 'about') !== undefined) return { bound: 'about' };
  const kind = reading.tokens.kind[next];
  if (reading.general(next, 'or-more') !== undefined) return { bound: 'at-least' };
  if (reading.general(next, 'or-so') !== undefined) return { bound: 'about' };
  if (/^\+$/.test(reading.word(next)) && reading.joined(next)) return { bound: 'over' };
  if (/^[~～]$/.test(reading.word(first - 1)) && reading.joined(first)) return { bound: 'about' };
  if (kind === IDEOGRAPH || kind === HANGUL) {
    for (let i = next; i <= next + 2; i++) {
      for (const [term, bound] of HEDGES) if (reading.general(i, term) !== undefined) return { bound };
    }
  }
  return { bound: 'exact' };
}

function boundOf(term: GeneralTerm): Bound {
  return HEDGES.find(([name]) => name === term)?.[1] ?? 'exact';
}

function durationAt(
  reading: Reading,
  token: number,
  value: number,
  bound: Bound,
): { value: DurationValue; next: number } | undefined {
  const unitToken = reading.word(token) === '-' ? token + 1 : token;
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
