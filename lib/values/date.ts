import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, HANGUL, IDEOGRAPH } from '../text/characters.ts';
import { calendarDay, dayNumber, daysInMonth } from './calendar.ts';
import { attachWeekdays, linkDateRanges, relate } from './date-links.ts';
import { partOfMonth } from './date-part.ts';
import { RELATIVE_OPENERS, readRelative } from './date-relative.ts';
import { type DateShape, dateShapeAt } from './date-shape.ts';
import { understoodMonth } from './date-understood.ts';
import { openersOf } from './meanings.ts';
import type { DateValue, Mention } from './mention.ts';
import { numberAt } from './number.ts';
import type { Reading } from './reading.ts';

/** Against which day dates without a year, and words like "yesterday", are resolved. */
export interface DateContext {
  /** Day of publication; without it words like "yesterday" are not read. */
  readonly published: number | undefined;
  /** A day near which dates without a year are taken to lie, where publication is unknown. */
  readonly near: number;
}

/** What a date may lean on while the text is read from front to back. */
export interface DateState {
  /** Month of the last date that named one. */
  month: { year: number; month: number } | undefined;
  /** The last days mentioned, with their tokens; a few. */
  days: { day: number; token: number }[];
  /** The same of days told from the day of publication: "yesterday", "the 30th of last month". */
  counted: { day: number; token: number }[];
}

/**
 * Dates and stretches of days, with what they say of their relation to an event.
 *   found:     July 10 · 10. Juli 2026 · 7月10日 · 2026-07-10 · 10/07 · early July · mid-April · the tenth · Friday ·
 *              next Friday · yesterday · three weeks earlier · 下周五 · since September 2025
 *   not found: may (verb) · march (verb) · 4.2.17 · 10.07 (a time) · 24/7 without a date's place
 */
export function readDates(
  reading: Reading,
  context: DateContext,
  taken: (token: number) => boolean,
): Mention<DateValue>[] {
  const found: Mention<DateValue>[] = [];
  const state: DateState = { month: undefined, days: [], counted: [] };
  for (let i = 0; i < reading.tokens.length; ) {
    if (taken(i) || !mayBegin(reading, i)) {
      i++;
      continue;
    }
    const mention = readRelative(reading, i, context, state) ?? calendarAt(reading, i, context, state, found);
    if (!mention) {
      i++;
      continue;
    }
    found.push(mention);
    remember(mention, state);
    i = Math.max(i + 1, mention.nextToken);
  }
  const told = found.filter((date, i) => !isToldBehind(reading, date, found[i + 1]));
  return linkDateRanges(reading, relate(reading, attachWeekdays(reading, told)));
}

/** "three weeks earlier, on June 10", 3주 전인 6월 10일: the day itself stands right behind what counts up to it. */
function isToldBehind(
  reading: Reading,
  date: Mention<DateValue>,
  next: Mention<DateValue> | undefined,
): boolean {
  if (next?.value.unit !== 'day' || next.value.told !== 'calendar') return false;
  if (date.value.told !== 'relative' && date.value.told !== 'context') return false;
  if (next.token - date.nextToken > APPOSITION || !numberAt(reading, date.token)) return false;
  return !/[.;:!?。；：！？]/u.test(reading.text.slice(date.end, next.start));
}

/** Tokens at most between a span of time and the day that it leads to. */
const APPOSITION = 3;

/** What a date may begin with besides digits. */
const OPENERS = openersOf(['number', 'ordinal', 'scale', 'month', 'weekday'], RELATIVE_OPENERS);

/** A date begins with a number or with one of the words that name days. */
function mayBegin(reading: Reading, token: number): boolean {
  const kind = reading.tokens.kind[token];
  if (kind === DIGIT || kind === IDEOGRAPH || kind === HANGUL) return true;
  // Where numbers are written together ("zweiundzwanzig"), any known word may begin with one.
  return reading.language.numberParts ? reading.knows(token) : reading.opens(token, OPENERS);
}

function remember(mention: Mention<DateValue>, state: DateState): void {
  const { value } = mention;
  const { year, month } = calendarDay(value.from);
  if (value.told === 'calendar' && value.unit !== 'year') state.month = { year, month };
  if (value.unit !== 'day' || value.told === 'context') return;
  const told = { day: value.from, token: mention.token };
  if (value.told === 'relative') state.counted = [...state.counted.slice(-2), told];
  else state.days = [...state.days.slice(-5), told];
}

function calendarAt(
  reading: Reading,
  token: number,
  context: DateContext,
  state: DateState,
  found: Mention<DateValue>[],
): Mention<DateValue> | undefined {
  const read = dateShapeAt(reading, token);
  if (!read) return undefined;
  const shape = withYear(reading, read, context);
  const value = resolve(shape, context, state);
  if (!value) return undefined;
  const part =
    shape.day === undefined && shape.month !== undefined ? partOf(reading, shape, value) : undefined;
  const mention = part ?? spanned(reading, shape.token, shape.next, value);
  if (!shape.also) return mention;
  found.push(mention);
  remember(mention, state);
  const second = resolve({ ...shape, day: shape.also.day }, context, state);
  return second ? spanned(reading, shape.also.token, shape.also.next, second) : mention;
}

const YEARS: readonly (readonly [GeneralTerm, number])[] = [
  ['last-year', -1],
  ['this-year', 0],
  ['next-year', 1],
];

/** "last year" beside a month tells its year: 去年9月, 지난해 9월. */
function withYear(reading: Reading, shape: DateShape, context: DateContext): DateShape {
  if (shape.year !== undefined || shape.month === undefined || context.published === undefined) return shape;
  for (const [term, offset] of YEARS) {
    if (!reading.generalBefore(shape.token, [term]) && reading.general(shape.next, term) === undefined)
      continue;
    return { ...shape, near: calendarDay(context.published).year + offset, yearTold: true };
  }
  const { year, month } = calendarDay(context.published);
  return isLast(reading, shape) ? { ...shape, near: shape.month < month ? year : year - 1 } : shape;
}

/** A month alone that words call the last of its name: "last November", "novembre dernier". */
function isLast(reading: Reading, { day, token, next }: DateShape): boolean {
  if (day !== undefined) return false;
  if (reading.generalBefore(token, ['last']) !== undefined) return true;
  return reading.language.modifierFollows === true && reading.general(next, 'last') !== undefined;
}

/** A mention over tokens. */
export function spanned(reading: Reading, token: number, next: number, value: DateValue): Mention<DateValue> {
  return { start: reading.start(token), end: reading.end(next - 1), token, nextToken: next, value };
}

function resolve(shape: DateShape, context: DateContext, state: DateState): DateValue | undefined {
  const near = context.published ?? context.near;
  const year = shape.year !== undefined || shape.yearTold === true;
  const base = { kind: 'date', told: 'calendar', year, form: shape.form } as const;
  if (shape.month === undefined && shape.day !== undefined)
    return understoodMonth(shape, shape.day, near, state);
  if (shape.month === undefined) {
    const whole = shape.year!;
    return { ...base, unit: 'year', from: dayNumber(whole, 1, 1)!, to: dayNumber(whole, 12, 31)! };
  }
  const inYear = shape.year ?? shape.near ?? nearestYear(shape.month, shape.day ?? 15, near);
  if (shape.day === undefined) {
    const from = dayNumber(inYear, shape.month, 1);
    return from === undefined
      ? undefined
      : {
          ...base,
          unit: 'month',
          from,
          to: from + daysInMonth(inYear, shape.month) - 1,
          ...(shape.monthForm !== undefined && { monthForm: shape.monthForm }),
        };
  }
  const day = dayNumber(inYear, shape.month, shape.day);
  if (day === undefined) return undefined;
  const swapped = shape.swapped && dayNumber(inYear, shape.swapped.month, shape.swapped.day);
  return { ...base, unit: 'day', from: day, to: day, ...(swapped !== undefined && { others: [swapped] }) };
}

/** The year in which the date lies nearest to a day. */
function nearestYear(month: number, day: number, near: number): number {
  const { year } = calendarDay(near);
  let best = year;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const number = dayNumber(candidate, month, day) ?? dayNumber(candidate, month, 28)!;
    if (Math.abs(number - near) < distance) {
      distance = Math.abs(number - near);
      best = candidate;
    }
  }
  return best;
}

/** "early July", "7月上旬": a part of the month. */
function partOf(reading: Reading, shape: DateShape, value: DateValue): Mention<DateValue> | undefined {
  const part = value.unit === 'month' ? partOfMonth(reading, shape.token, shape.next, value) : undefined;
  if (!part) return undefined;
  const { from, to } = part;
  return spanned(reading, part.token, part.next, {
    ...value,
    unit: from === to ? 'day' : 'part',
    from,
    to,
  });
}
