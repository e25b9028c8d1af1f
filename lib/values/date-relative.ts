import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT } from '../text/characters.ts';
import { calendarDay, dayNumber } from './calendar.ts';
import { type DateContext, type DateState, spanned } from './date.ts';
import { day, type Found, MODIFIERS } from './date-found.ts';
import { nearUnit, sameMonth } from './date-near.ts';
import { spanAgo } from './date-span.ts';
import { weekday, weekdayOfMonth } from './date-weekday.ts';
import { phraseEnds, yearAt } from './date-words.ts';
import type { DateValue, Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/**
 * Reads words that name a day by another day; `undefined` where none start at the token. Digits that no word begins with
 * can only begin a number: "9 days ago".
 */
export function readRelative(
  reading: Reading,
  token: number,
  context: DateContext,
  state: DateState,
): Mention<DateValue> | undefined {
  const number = reading.tokens.kind[token] === DIGIT && !reading.knows(token);
  const found = number ? spanAgo(reading, token, context, state) : byWords(reading, token, context, state);
  if (!found) return undefined;
  const { shape, next } = found;
  return spanned(reading, found.token ?? token, next, {
    kind: 'date',
    year: false,
    form: 'native',
    ...shape,
  });
}

function byWords(reading: Reading, token: number, context: DateContext, state: DateState): Found | undefined {
  return (
    weekdayOfMonth(reading, token, context) ??
    fromPrevious(reading, token, state) ??
    namedDay(reading, token, context) ??
    numberedDay(reading, token, context) ??
    weekday(reading, token, context) ??
    spanAgo(reading, token, context, state) ??
    sameMonth(reading, token, state) ??
    nearUnit(reading, token, context) ??
    partOfYear(reading, token, context) ??
    season(reading, token, context)
  );
}

/** today, yesterday, tomorrow … */
function namedDay(reading: Reading, token: number, context: DateContext): Found | undefined {
  for (const [term, offset] of NAMED) {
    const next = reading.general(token, term);
    if (next !== undefined)
      return context.published === undefined ? undefined : { shape: day(context.published + offset), next };
  }
  return undefined;
}

const NUMBERED = /^([昨今明前後后])[(（](\d{1,2})[)）][日天]/;
const OFFSETS: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 後: 2, 后: 2 };

/** 昨（10）日, as papers in Taiwan write it. */
function numberedDay(reading: Reading, token: number, { published }: DateContext): Found | undefined {
  if (published === undefined || OFFSETS[reading.word(token)] === undefined) return undefined;
  const start = reading.start(token);
  const found = NUMBERED.exec(reading.text.slice(start, start + LONGEST));
  if (!found) return undefined;
  const told = published + OFFSETS[found[1]!]!;
  if (calendarDay(told).day !== Number(found[2])) return undefined;
  return { shape: day(told), next: reading.tokens.at(start + found[0].length) };
}

/** Characters of 昨（10）日 at most. */
const LONGEST = 7;

const NAMED: readonly (readonly [GeneralTerm, number])[] = [
  ['day-before-yesterday', -2],
  ['day-after-tomorrow', 2],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['today', 0],
];

/** the day before, the following day, that same day: by one of the days mentioned shortly before. */
function fromPrevious(reading: Reading, token: number, state: DateState): Found | undefined {
  for (const [term, offset] of FROM_PREVIOUS) {
    const next = reading.general(token, term);
    if (
      next === undefined ||
      reading.general(token, 'day-before-yesterday') !== undefined ||
      reading.general(token, 'day-after-tomorrow') !== undefined
    )
      continue;
    if (tiedBehind(reading, next)) return undefined;
    const { reach } = reading.tokens;
    const apart = ({ token: at }: { token: number }): number => reach[token]! - reach[at]!;
    const before = state.days.filter((one) => apart(one) <= OTHERS_REACH).reverse();
    const [last] = before;
    if (last === undefined || apart(last) > PREVIOUS_REACH) return undefined;
    const counted = state.counted.filter((one) => apart(one) <= OTHERS_REACH);
    const [first, ...others] = [...before, ...counted].map((one) => one.day + offset);
    return { shape: day(first!, { others, told: 'context' }), next };
  }
  return undefined;
}

/** Words within which a day must have been mentioned for "the day before" to lean on it. */
const PREVIOUS_REACH = 60;
/** Words within which it may be another day that is meant, behind a heading or in a text that comes back to it. */
const OTHERS_REACH = 160;

const FROM_PREVIOUS: readonly (readonly [GeneralTerm, number])[] = [
  ['previous-day', -1],
  ['following-day', 1],
  ['same-day', 0],
];

/** "the day after the post", "la veille de l'annonce" */
function tiedBehind(reading: Reading, next: number): boolean {
  if (reading.general(next, 'of-month') !== undefined) return true;
  return reading.generalBefore(next, ['before', 'after'], 1) !== undefined && !phraseEnds(reading, next);
}

const YEARS: readonly (readonly [GeneralTerm, number])[] = [
  ['last-year', -1],
  ['this-year', 0],
];

/** 去年底, 昨年末, 올해 초: the first or the last months of a year. */
function partOfYear(reading: Reading, token: number, context: DateContext): Found | undefined {
  if (context.published === undefined) return undefined;
  for (const [term, offset] of YEARS) {
    const next = reading.general(token, term);
    if (next === undefined) continue;
    const late = reading.general(next, 'late');
    const end = late ?? reading.general(next, 'early');
    if (end === undefined) return undefined;
    const year = calendarDay(context.published).year + offset;
    const from = dayNumber(year, late ? 11 : 1, 1)!;
    const to = late ? dayNumber(year, 12, 31)! : dayNumber(year, 3, 15)!;
    return { shape: { from, to, unit: 'part', told: 'relative' }, next: end };
  }
  return undefined;
}

const SEASONS: readonly (readonly [GeneralTerm, number, number])[] = [
  ['spring', 3, 6],
  ['summer', 6, 9],
  ['autumn', 9, 12],
  ['winter', 12, 15],
];

/** General words that what is read here may begin with: what begins with another is not even asked for. */
export const RELATIVE_OPENERS: readonly GeneralTerm[] = [
  ...[...NAMED, ...FROM_PREVIOUS, ...YEARS].map(([term]) => term),
  ...SEASONS.map(([term]) => term),
  ...MODIFIERS.map(([term]) => term),
  'same',
  'week',
  'month',
  'ago',
  'one',
];

function season(reading: Reading, token: number, context: DateContext): Found | undefined {
  for (const [term, first, last] of SEASONS) {
    const next = reading.general(token, term);
    if (next === undefined) continue;
    const told = yearAt(reading, next);
    const ends = (year: number): number =>
      last > 12 ? dayNumber(year + 1, last - 12, 15)! : dayNumber(year, last, 22)!;
    const now = context.published ?? context.near;
    const before = reading.generalBefore(token, ['last-year']) ? 1 : 0;
    let year = told?.value ?? calendarDay(now).year - before;
    if (told === undefined && isLast(reading, token, next)) while (ends(year) >= now) year--;
    const shape = {
      from: dayNumber(year, first, 1)!,
      to: ends(year),
      unit: 'part',
      told: 'relative',
    } as const;
    return { shape, next: told?.next ?? next };
  }
  return undefined;
}

/** "Last autumn", "l'automne dernier": the one that is over. */
function isLast(reading: Reading, token: number, next: number): boolean {
  return (
    reading.generalBefore(token, ['last'], 1) !== undefined || reading.general(next, 'last') !== undefined
  );
}
