import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, HANGUL, IDEOGRAPH, LETTER } from '../text/characters.ts';
import { tied } from './date-span.ts';
import { phraseEnds } from './date-words.ts';
import { durationAt, loneUnit } from './duration.ts';
import { openersOf } from './meanings.ts';
import type { Bound, DurationValue, Mention, QuantityValue } from './mention.ts';
import { numberAt } from './number.ts';
import { ordinalEnding } from './number-ending.ts';
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
const HEDGES_BEHIND: readonly (readonly [GeneralTerm, Bound])[] = [
  ['or-more', 'at-least'],
  ['and-more', 'over'],
  ['or-so', 'about'],
  ['or-less', 'up-to'],
  ['short-of', 'under'],
  ['close-by', 'nearly'],
];

/**
 * Numbers of things, shares, and spans of time.
 *   found:     147 · 25,000 · 28.8 million · 28,8 Mio. · 2880万 · 25k · two dozen · nearly 29 million · 50 % · 45 days
 *   not found: parts of versions, dates, times and addresses (`taken` holds their tokens), the 10 of "9.1 out of 10"
 */
export function readQuantities(
  reading: Reading,
  taken: (token: number) => boolean,
): { quantities: Mention<QuantityValue>[]; durations: Mention<DurationValue>[] } {
  const quantities: Mention<QuantityValue>[] = [];
  const durations: Mention<DurationValue>[] = [];
  const { tokens } = reading;
  for (let i = 0; i < tokens.length; ) {
    if (!mayBegin(reading, i)) {
      i++;
      continue;
    }
    const number = taken(i) ? undefined : numberAt(reading, i);
    const lone = number || taken(i) ? undefined : loneUnit(reading, i);
    if (lone) {
      durations.push(lone);
      i = lone.nextToken;
      continue;
    }
    if (!number || !standsFree(reading, i, number.nextToken)) {
      i = number?.nextToken ?? i + 1;
      continue;
    }
    const share = shareAt(reading, number.nextToken);
    const prefix = reading.generalBefore(i, ['hundredths'], 3)?.token;
    const end = share?.next ?? number.nextToken;
    const bound = number.more ? 'over' : boundAround(reading, prefix ?? i, end);
    const span = { start: reading.start(prefix ?? i), end: reading.end(end - 1) };
    const duration = durationAt(reading, number.nextToken, number.value, number.words, bound, i);
    if (duration) {
      const told = tied(reading, duration.next) ? ({ told: 'event' } as const) : undefined;
      durations.push({
        ...span,
        end: reading.end(duration.next - 1),
        token: i,
        nextToken: duration.next,
        value: { ...duration.value, ...told },
      });
      i = duration.next;
      continue;
    }
    if (isTopOfScale(reading, number.value, i, quantities.at(-1))) {
      i = end;
      continue;
    }
    quantities.push({
      ...span,
      token: i,
      nextToken: end,
      value: {
        kind: 'quantity',
        value: number.value * (share?.factor ?? 1),
        margin: number.margin * (share?.factor ?? 1),
        bound,
        percent: share !== undefined || prefix !== undefined,
        words: number.words,
        ordinal: false,
        ...(number.some && { some: true }),
      },
    });
    i = Math.max(i + 1, end);
  }
  return { quantities, durations };
}

/** The highest marks of usual scales. */
const TOPS: ReadonlySet<number> = new Set([5, 10, 100]);

/** "9.1 out of 10": the ten is no number of anything. */
function isTopOfScale(
  reading: Reading,
  value: number,
  token: number,
  mark: Mention<QuantityValue> | undefined,
): boolean {
  if (!TOPS.has(value) || !mark || mark.value.value > value || mark.value.words) return false;
  return reading.general(mark.nextToken, 'out-of') === token;
}

/** What a number may begin with besides digits. */
const OPENERS = openersOf(['number', 'scale'], ['one']);

function mayBegin(reading: Reading, token: number): boolean {
  const kind = reading.tokens.kind[token];
  if (kind === DIGIT || kind === IDEOGRAPH || kind === HANGUL) return true;
  // Where numbers are written together ("zweiundzwanzig"), any word may be one.
  return reading.language.numberParts !== undefined || reading.opens(token, OPENERS);
}

/** Not part of a time, a score, an address or an identifier. */
function standsFree(reading: Reading, first: number, next: number): boolean {
  if (
    reading.joined(first) &&
    !opensList(reading, first - 1) &&
    /^[:/@#_\\=&?]$|^[A-Za-z]+$/.test(reading.word(first - 1))
  )
    return false;
  if (reading.joined(next) && /^[:/_\\=&@]$/.test(reading.word(next)) && reading.joined(next + 1))
    return false;
  if (isHour(reading, first, next) || makesOrdinal(reading, next)) return false;
  if (ordinalEnding(reading, next) !== undefined) return false;
  // 第三, 세 번째: one of a row.
  if (reading.generalBefore(first, ['nth'], 2) || reading.general(next, 'nth-behind') !== undefined)
    return false;
  const after = reading.word(next);
  return !(
    reading.joined(next) &&
    /^[A-Za-z]/.test(after) &&
    !/^(st|nd|rd|th|er|e|m|x|bn|k|%)$/i.test(after)
  );
}

/** A colon that parts words, not the hours of a time: 共161项：147个. */
function opensList(reading: Reading, colon: number): boolean {
  return reading.word(colon) === ':' && reading.tokens.kind[colon - 1] === IDEOGRAPH;
}

/** "10 Uhr"; "alle 10.30", "o godz. 10.07", "alle 10," but not "alle 10 società". */
function isHour(reading: Reading, first: number, next: number): boolean {
  if (reading.general(next, 'hour') !== undefined) return true;
  // "10 h 30"
  if (reading.generalBefore(first, ['hour'], 1) && reading.tokens.kind[first - 2] === DIGIT) return true;
  if (!/^(?:[01]?\d|2[0-4])$/.test(reading.word(first)) || !reading.generalBefore(first, ['at-hour'], 3))
    return false;
  const minutes = /^[.,]$/.test(reading.word(first + 1)) && /^[0-5]\d$/.test(reading.word(first + 2));
  return (minutes && reading.joined(first + 2)) || phraseEnds(reading, next);
}

/** "%", a word for it, or 割 for tenths behind the number: the token after, and what a share of one stands for. */
function shareAt(reading: Reading, token: number): { next: number; factor: number } | undefined {
  if (/^[%％]$/.test(reading.word(token))) return { next: token + 1, factor: 1 };
  // "50-процентная": as the duration in "45-day".
  const hyphen = reading.word(token) === '-' && reading.joined(token) && reading.joined(token + 1);
  const percent = reading.general(hyphen ? token + 1 : token, 'percent');
  if (percent !== undefined) return { next: percent, factor: 1 };
  const tenths = reading.general(token, 'tenths');
  return tenths === undefined ? undefined : { next: tenths, factor: 10 };
}

/** Hedges stand before the number ("nearly", 近), or behind it ("ou plus") or its counter (多, 余, 以上, 이상). */
function boundAround(reading: Reading, first: number, next: number): Bound {
  const before = reading.generalBefore(first, HEDGE_TERMS, 5);
  if (before) return boundOf(before.term);
  const skipped = reading.generalBefore(first - 1, HEDGE_TERMS, 4);
  if (
    skipped &&
    reading.end(first - 1) - reading.start(first - 1) <= 3 &&
    !/^[,.;:]/.test(reading.word(first - 1))
  )
    return boundOf(skipped.term);
  // "une dizaine", "a good dozen": the words for the number are themselves vague.
  if (reading.general(first, 'about') !== undefined) return 'about';
  if (/^\+$/.test(reading.word(next)) && reading.joined(next)) return 'over';
  if (/^[~～]$/.test(reading.word(first - 1)) && reading.joined(first)) return 'about';
  return boundBehind(reading, next);
}

const COUNTERS: readonly GeneralTerm[] = ['counter', 'day', 'week', 'month', 'year'];

/** Right behind the number; where a counter is written onto it, behind that and one more character: 回を超える, 회가 넘는. */
function boundBehind(reading: Reading, next: number): Bound {
  const places = [next];
  const kind = reading.tokens.kind[next];
  if (kind === IDEOGRAPH || kind === HANGUL) {
    const counters = COUNTERS.map((term) => reading.general(next, term) ?? 0);
    const past = Math.max(next + 1, ...counters);
    places.push(past, past + 1);
  }
  // "25mila account circa": the thing counted may stand between.
  // "25.000-an", "25,000-plus": it may be joined with a hyphen.
  if (kind === LETTER || reading.word(next) === '-') places.push(next + 1);
  for (const place of places)
    for (const [term, bound] of HEDGES_BEHIND) if (reading.general(place, term) !== undefined) return bound;
  return 'exact';
}

function boundOf(term: GeneralTerm): Bound {
  return HEDGES.find(([name]) => name === term)?.[1] ?? 'exact';
}
