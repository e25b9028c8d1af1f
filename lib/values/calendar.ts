/** Days of the proleptic Gregorian calendar, counted from 1970-01-01. */

const DAY = 86_400_000;

/** Number of a day; `undefined` for one that does not exist. Months count from 1. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || date.getUTCFullYear() !== year)
    return undefined;
  return Math.round(time / DAY);
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function calendarDay(number: number): CalendarDay {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 (Monday) to 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Reads `2026-07-10`, `2026-07` or `2026` as the days it covers.
 * @returns undefined where the text is no such date or the day does not exist.
 */
export function isoDays(text: string): { from: number; to: number } | undefined {
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
