import type { GeneralTerm } from '../lang/language.ts';
import { PUNCTUATION } from '../text/characters.ts';
import type { Hit } from '../text/lexicon.ts';
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import { type DateContext, type DateState, spanned } from './date.ts';
import { easternDateAt } from './date-eastern.ts';
import { partOfMonth } from './date-part.ts';
import { phraseEnds } from './date-shape.ts';
import type { DateValue, Mention } from './mention.ts';
import { numberAt } from './number.ts';
import type { Reading } from './reading.ts';

type Shape = Omit<DateValue, 'kind' | 'year' | 'form'>;

/** Reads words that name a day by another day; `undefined` where none start at the token. */
export function readRelative(
  reading: Reading,
  token: number,
  context: DateContext,
  state: DateState,
): Mention<DateValue> | undefined {
  const found =
    weekdayOfMonth(reading, token, context) ??
    fromPrevious(reading, token, state) ??
    namedDay(reading, token, context) ??
    weekday(reading, token, context) ??
    spanAgo(reading, token, context, state) ??
    nearUnit(reading, token, context) ??
    season(reading, token, context);
  if (!found) return undefined;
  const { shape, next } = found;
  return spanned(reading, found.token ?? token, next, {
    kind: 'date',
    year: false,
    form: 'native',
    ...shape,
  });
}

interface Found {
  readonly shape: Shape;
  readonly next: number;
  /** First token, where it lies before the one that was asked for. */
  readonly token?: number;
}

const day = (number: number, more: Partial<Shape> = {}): Shape => ({
  from: number,
  to: number,
  unit: 'day',
  told: 'relative',
  ...more,
});

/** today, yesterday, tomorrow … */
function namedDay(reading: Reading, token: number, context: DateContext): Found | undefined {
  for (const [term, offset] of NAMED) {
    const next = reading.general(token, term);
    if (next !== undefined)
      return context.published === undefined ? undefined : { shape: day(context.published + offset), next };
  }
  return undefined;
}

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
    const near = state.days
      .filter((one) => reach[token]! - reach[one.token]! <= PREVIOUS_REACH)
      .map((one) => one.day + offset);
    const [first, ...others] = near.reverse();
    return first === undefined ? undefined : { shape: day(first, { others, told: 'context' }), next };
  }
  return undefined;
}

/** Words within which a day must have been mentioned for "the day before" to lean on it. */
const PREVIOUS_REACH = 60;

const FROM_PREVIOUS: readonly (readonly [GeneralTerm, number])[] = [
  ['previous-day', -1],
  ['following-day', 1],
  ['same-day', 0],
];

/** Friday · next Friday · 下周五: the weekday is what is said; which week, only within a fortnight. */
function weekday(reading: Reading, token: number, context: DateContext): Found | undefined {
  const modifier = modifierAt(reading, token);
  const at = modifier ? pastWeek(reading, modifier.next) : token;
  const found = reading.meaningAt(at, 'weekday');
  if (!found) return undefined;
  const past = reading.tokens.at(found.hit.end);
  const behind = modifier ? undefined : (modifierBehind(reading, past) ?? weekBehind(reading, past));
  if (anotherWord(reading, at, found.hit)) return undefined;
  if (isOrdinalToo(reading, at, found.hit) && !standsAsWeekday(reading, token, behind?.next ?? past))
    return undefined;
  const next = behind?.next ?? past;
  const said = { day: found.value, span: { start: found.hit.start, end: found.hit.end } };
  const base = context.published ?? context.near;
  const direction = (modifier ?? behind)?.direction ?? 0;
  const days: number[] = [];
  for (let offset = direction > 0 ? 1 : -13; offset <= (direction < 0 ? -1 : 13); offset++)
    if (weekdayOf(base + offset) === found.value) days.push(base + offset);
  days.sort((a, b) => Math.abs(a - base) - Math.abs(b - base));
  const [first, ...others] = days;
  if (first === undefined) return undefined;
  return { shape: { from: first, to: first, unit: 'day', told: 'weekday', weekday: said, others }, next };
}

/** A weekday's name that is a common word as well, in small letters ("sat"), or is the word for week ("minggu"). */
function anotherWord(reading: Reading, token: number, hit: Hit): boolean {
  if (!reading.language.capitalMonths || reading.folded.charCodeAt(hit.start) > 127) return false;
  const small = reading.text.charAt(hit.start) === reading.folded.charAt(hit.start);
  const week = reading.general(token, 'week');
  if (week !== undefined) {
    const opens = token === 0 || /^[.!?"]$/.test(reading.word(token - 1));
    return small || (opens && modifierBehind(reading, week) !== undefined);
  }
  return small && hit.end - hit.start <= 4 && hit.start > 0;
}

/** "segunda" is Monday and second. */
function isOrdinalToo(reading: Reading, token: number, hit: Hit): boolean {
  return reading.meaningAt(token, 'ordinal')?.hit.end === hit.end;
}

/** A preposition or "next" stands before, and no noun behind: "na segunda, …" but not "na segunda fase". */
function standsAsWeekday(reading: Reading, token: number, next: number): boolean {
  const led = modifierAt(reading, token) ?? reading.generalBefore(token, BEFORE_WEEKDAY, 3);
  if (!led) return false;
  if (next >= reading.tokens.length || reading.tokens.kind[next] === PUNCTUATION) return true;
  return BEHIND_WEEKDAY.some((term) => reading.general(next, term) !== undefined);
}

const BEFORE_WEEKDAY: readonly GeneralTerm[] = [
  'between',
  'on',
  'from',
  'since',
  'until',
  'by',
  'before',
  'after',
  'to',
];
const BEHIND_WEEKDAY: readonly GeneralTerm[] = ['clause', 'but', 'on', 'to', 'and', 'from', 'not', 'by'];

/** "of last week", "da semana passada", "pekan lalu" behind a weekday. */
function weekBehind(reading: Reading, token: number): ReturnType<typeof modifierAt> {
  const at = reading.general(token, 'of-month') ?? token;
  const before = modifierAt(reading, at);
  const week = reading.general(before?.next ?? at, 'week');
  if (week === undefined) return undefined;
  if (before) return { direction: before.direction, next: week };
  return modifierBehind(reading, week);
}

/** "last week's Friday": 先週の金曜日, 지난주 금요일; 上周五 has the week in its own name. */
function pastWeek(reading: Reading, token: number): number {
  if (reading.meaningAt(token, 'weekday')) return token;
  const week = reading.general(token, 'week');
  if (week === undefined) return token;
  return reading.general(week, 'of-month') ?? week;
}

function modifierAt(reading: Reading, token: number): { direction: number; next: number } | undefined {
  for (const [term, direction] of [
    ['last', -1],
    ['next', 1],
    ['this', 0],
  ] as const) {
    const next = reading.general(token, term);
    if (next !== undefined) return { direction, next };
  }
  return undefined;
}

/** "dernier" in "vendredi dernier" */
function modifierBehind(reading: Reading, token: number): ReturnType<typeof modifierAt> {
  return reading.language.modifierFollows ? modifierAt(reading, token) : undefined;
}

/** "the second Friday of July", "the last Tuesday of June", "drugi piątek lipca" */
function weekdayOfMonth(reading: Reading, token: number, context: DateContext): Found | undefined {
  const ordinal = reading.meaningAt(token, 'ordinal');
  const last = reading.general(token, 'last');
  const at = ordinal ? reading.tokens.at(ordinal.hit.end) : last;
  if (at === undefined) return undefined;
  const weekdayFound = reading.meaningAt(at, 'weekday');
  if (!weekdayFound) return undefined;
  const past = reading.tokens.at(weekdayFound.hit.end);
  // Where no word links them the month follows in the genitive: "drugi piątek lipca".
  const linked = reading.language.terms['of-month'] ? reading.general(past, 'of-month') : past;
  const month = linked === undefined ? undefined : reading.meaningAt(linked, 'month');
  if (!month) return undefined;
  const base = calendarDay(context.published ?? context.near);
  const length = daysInMonth(base.year, month.value);
  const days: number[] = [];
  for (let i = 1; i <= length; i++) {
    const number = dayNumber(base.year, month.value, i)!;
    if (weekdayOf(number) === weekdayFound.value) days.push(number);
  }
  const chosen = ordinal ? days[ordinal.value - 1] : days[days.length - 1];
  return chosen === undefined ? undefined : { shape: day(chosen), next: reading.tokens.at(month.hit.end) };
}

const UNITS: readonly (readonly [GeneralTerm, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.5],
  ['year', 365],
];

/**
 * "nine days ago", "il y a neuf jours", "three weeks earlier", "two weeks later": from publication, or from the day last
 * mentioned.
 */
function spanAgo(reading: Reading, token: number, context: DateContext, state: DateState): Found | undefined {
  const opening = reading.general(token, 'ago');
  const hedged = opening === undefined ? undefined : reading.general(opening, 'about');
  const number = countAt(reading, hedged ?? opening ?? token);
  if (!number) return undefined;
  for (const [term, days] of UNITS) {
    const past = reading.general(number.next, term);
    if (past === undefined) continue;
    const length = number.value * days;
    const slack = days === 1 ? 0 : days === 7 ? 2 : days / 3;
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
    if (ago !== undefined) return around(context.published, -1, ago);
    const earlier = reading.general(past, 'earlier');
    if (earlier !== undefined) return around(state.days.at(-1)?.day, -1, earlier, 'context');
    const later = reading.general(past, 'later');
    if (later !== undefined) return around(state.days.at(-1)?.day, 1, later, 'context');
  }
  return undefined;
}

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

/** "the day after the post", "la veille de l'annonce" */
function tiedBehind(reading: Reading, next: number): boolean {
  if (reading.general(next, 'of-month') !== undefined) return true;
  return reading.generalBefore(next, ['before', 'after'], 1) !== undefined && !phraseEnds(reading, next);
}

/** last week · this month · la semaine dernière · end of last month */
function nearUnit(reading: Reading, token: number, context: DateContext): Found | undefined {
  if (context.published === undefined) return undefined;
  const modifier = modifierAt(reading, token);
  const at = modifier?.next ?? token;
  const week = reading.general(at, 'week');
  const unit = week ?? reading.general(at, 'month');
  if (unit === undefined) return undefined;
  const behind = modifier ? undefined : modifierBehind(reading, unit);
  const direction = (modifier ?? behind)?.direction;
  if (direction === undefined) return undefined;
  const next = behind?.next ?? unit;
  // "the last week of June" is told by its month.
  if (reading.meaningAt(reading.general(next, 'of-month') ?? next, 'month')) return undefined;
  if (week !== undefined) {
    const monday = context.published - weekdayOf(context.published) + 1 + 7 * direction;
    return { shape: { from: monday - 1, to: monday + 7, unit: 'week', told: 'relative' }, next };
  }
  const now = calendarDay(context.published);
  const index = now.year * 12 + now.month - 1 + direction;
  const from = dayNumber(Math.floor(index / 12), (index % 12) + 1, 1)!;
  const to = from + daysInMonth(Math.floor(index / 12), (index % 12) + 1) - 1;
  const days = { from, to };
  return (
    monthDay(reading, next, from) ??
    partOfNear(reading, token, next, days) ?? { shape: { ...days, unit: 'month', told: 'relative' }, next }
  );
}

/** 先月30日, 本月10日, 이달 10일: a day of that month. */
function monthDay(reading: Reading, token: number, first: number): Found | undefined {
  const shape = easternDateAt(reading, token);
  if (shape?.day === undefined || shape.month !== undefined || shape.year !== undefined) return undefined;
  return { shape: day(first + shape.day - 1), next: shape.next };
}

/** "late last month", 本月初, 지난달 말 */
function partOfNear(
  reading: Reading,
  token: number,
  next: number,
  month: { readonly from: number; readonly to: number },
): Found | undefined {
  const part = partOfMonth(reading, token, next, month);
  if (!part) return undefined;
  const { from, to } = part;
  return {
    shape: { from, to, unit: from === to ? 'day' : 'part', told: 'relative' },
    next: part.next,
    token: part.token,
  };
}

const SEASONS: readonly (readonly [GeneralTerm, number, number])[] = [
  ['spring', 3, 6],
  ['summer', 6, 9],
  ['autumn', 9, 12],
  ['winter', 12, 15],
];

function season(reading: Reading, token: number, context: DateContext): Found | undefined {
  for (const [term, first, last] of SEASONS) {
    const next = reading.general(token, term);
    if (next === undefined) continue;
    const { year } = calendarDay(context.published ?? context.near);
    const from = dayNumber(year, first, 1)!;
    const to = last > 12 ? dayNumber(year + 1, last - 12, 15)! : dayNumber(year, last, 22)!;
    return { shape: { from, to, unit: 'part', told: 'relative' }, next };
  }
  return undefined;
}
