import type { Span } from '../text/span.ts';
import { calendarDay, isoDay, weekdayOf } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import type { Reading } from '../values/reading.ts';
import { type DraftReading, inconsistency, isRejected, yearIsCertain } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';

/** Days at most between a date without a year and the day of publication. */
const REACH = 100;
/** Before this year some countries kept another calendar. */
const FIRST_YEAR = 1925;
/** Tokens before a weekday and behind it in which another weekday makes it one of several: "Thursday and Friday, 9 and 10 July". */
const SEVERAL = 4;

/** Nothing but a comma, a bracket, an article or a preposition that names no other day. */
const DATE_BEHIND =
  /^(?:['’]s)?\.?[ ]?[,(（]?[ ]?(?:(?:the|on|den|dem|der|am|le|el|il|l'|d[ií]a|de|dnia|tanggal|числа) )*$/iu;
const WEEKDAY_BEHIND =
  /^[ ]?[,(（]?[ ]?(?:(?:a|an|ein|einem|einen|un|une|uma|um|it was a|was a|który był|hari|w|в|на) )?$/iu;
const ENDS = /^(?:[ ]?[),.;:!?（）。，、・·\n]|$| - )/u;

/** "Thursday, 10 July 2026", which is a Friday. */
export function weekdayMisfits(draft: DraftReading): Inconsistency[] {
  return draft.values.dates.flatMap((date) => {
    const { value } = date;
    const { weekday } = value;
    if (!weekday || value.told !== 'calendar' || value.unit !== 'day') return [];
    const days = [value.from, ...(value.others ?? [])];
    if (days.some((day) => weekdayOf(day) === weekday.day) || !namesMonth(value)) return [];
    if (calendarDay(value.from).year < FIRST_YEAR || !standTogether(draft, date, weekday.span)) return [];
    if (!yearIsCertain(draft, date, REACH, (day) => weekdayOf(day) === weekday.day)) return [];
    if (isRejected(draft, weekday.span)) return [];
    const values = {
      date: isoDay(value.from),
      written: String(weekday.day),
      is: String(weekdayOf(value.from)),
    };
    return [inconsistency(draft, 'weekday', weekday.span, { key: 'weekday', values }, date)];
  });
}

/** A day whose month is understood has other readings. */
function namesMonth({ form, others }: DateValue): boolean {
  return others === undefined || form === 'slash';
}

function standTogether({ text }: DraftReading, date: Mention<DateValue>, weekday: Span): boolean {
  const { reading } = text;
  if (text.sentenceOf(date) !== text.sentenceOf(weekday)) return false;
  if (reading.language.weekdayMarks !== undefined) {
    const [left, right] = weekday.start < date.start ? [weekday, date] : [date, weekday];
    if (!/^ ?[(（]?$/.test(reading.text.slice(left.end, right.start))) return false;
  } else if (weekday.start < date.start) {
    if (!DATE_BEHIND.test(reading.text.slice(weekday.end, date.start))) return false;
  } else {
    if (!WEEKDAY_BEHIND.test(reading.text.slice(date.end, weekday.start))) return false;
    if (!ENDS.test(reading.text.slice(weekday.end))) return false;
  }
  return !isOneOfSeveral(reading, weekday);
}

function isOneOfSeveral(reading: Reading, { start, end }: Span): boolean {
  const own = reading.tokens.at(start);
  for (let i = Math.max(0, own - SEVERAL); i <= reading.tokens.at(end) + SEVERAL; i++) {
    const hit = reading.meaningAt(i, 'weekday')?.hit;
    if (hit && (hit.end <= start || hit.start >= end)) return true;
  }
  return false;
}
