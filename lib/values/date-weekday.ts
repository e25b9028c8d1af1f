import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, PUNCTUATION } from '../text/characters.ts';
import type { Hit } from '../text/lexicon.ts';
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import type { DateContext } from './date.ts';
import { day, type Found, modifierAt, modifierBehind } from './date-found.ts';
import type { Reading } from './reading.ts';

/** Friday · next Friday · 下周五: the weekday is what is said; which week, only within a fortnight. */
export function weekday(reading: Reading, token: number, context: DateContext): Found | undefined {
  const modifier = modifierAt(reading, token);
  const at = modifier ? pastWeek(reading, modifier.next) : token;
  const found = reading.meaningAt(at, 'weekday');
  if (!found) return undefined;
  const past = found.hit.nextToken;
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

/** The commas between a weekday and its date, "Monday, July 13", "w poniedziałek, 13 lipca": they part nothing. */
export function weekdayCommas(reading: Reading): number[] {
  const { kind, length } = reading.tokens;
  const commas: number[] = [];
  for (let i = 1; i < length - 1; i++) {
    if (kind[i] !== PUNCTUATION || reading.word(i) !== ',') continue;
    if (!reading.meaningAt(i - 1, 'weekday')) continue;
    if (kind[i + 1] === DIGIT || reading.meaningAt(i + 1, 'month')) commas.push(i);
  }
  return commas;
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

const BEHIND_WEEKDAY: readonly GeneralTerm[] = [
  'clause',
  'but',
  'on',
  'to',
  'and',
  'from',
  'not',
  'by',
  'no-noun',
];

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

/** "the second Friday of July", "the last Tuesday of June", "drugi piątek lipca", "Senin terakhir bulan Juni" */
export function weekdayOfMonth(reading: Reading, token: number, context: DateContext): Found | undefined {
  const ordinal = reading.meaningAt(token, 'ordinal');
  const at = ordinal ? ordinal.hit.nextToken : (reading.general(token, 'last') ?? token);
  const weekdayFound = reading.meaningAt(at, 'weekday');
  if (!weekdayFound) return undefined;
  const { nextToken } = weekdayFound.hit;
  const follows = at === token && reading.language.modifierFollows;
  const past = at > token ? nextToken : follows ? reading.general(nextToken, 'last') : undefined;
  if (past === undefined) return undefined;
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
  return chosen === undefined ? undefined : { shape: day(chosen), next: month.hit.nextToken };
}
