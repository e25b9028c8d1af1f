/** Days of the proleptic Gregorian calendar, counted from 1970-01-01. */

/** Years whose days are counted; others are no years of articles. */
const FIRST_YEAR = 100;
const LAST_YEAR = 200_000;
/** Days of 400 years, and from 1 March of the year 0 to 1 January 1970. */
const ERA = 146_097;
const EPOCH = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of a day; `undefined` for one that does not exist. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month)))
    return undefined;
  // Counted from March, so that the day that leap years add is a year's last.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function calendarDay(number: number): CalendarDay {
  const days = number + EPOCH;
  const era = Math.floor(days / ERA);
  const ofEra = days - era * ERA;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 1 (Monday) to 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

/**
 * Reads `2026-07-10`, `2026-07` or `2026` as the days it covers.
 * @returns undefined where the text is no such date or the day does not exist.
 */
export function isoDays(text: string): Days | undefined {
  const known = read.get(text);
  if (known !== undefined) return known ?? undefined;
  if (read.size >= MOST_READ) read.clear();
  const days = readIso(text);
  read.set(text, days ?? null);
  return days;
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** What has been read, `null` for what is no date: the records of facts are asked for again with every value. */
const read = new Map<string, Days | null>();
const MOST_READ = 1000;

function readIso(text: string): Days | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return span(dayNumber(year, 1, 1), dayNumber(year, 12, 31));
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined)
    return span(dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month)));
  const day = dayNumber(year, month, Number(match[3]));
  return span(day, day);
}

function span(from: number | undefined, to: number | undefined): { from: number; to: number } | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** `2026-07-10` */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The same day in another year; 29 February falls back to the 28th. */
export function inYear(number: number, year: number): number {
  const { month, day } = calendarDay(number);
  return dayNumber(year, month, day) ?? dayNumber(year, month, day - 1) ?? number;
}
