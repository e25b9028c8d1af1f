import { DIGIT, IDEOGRAPH } from '../text/characters.ts';
import { dayNumber } from './calendar.ts';
import { dayAlone, ordinalWord } from './date-day.ts';
import { easternDateAt } from './date-eastern.ts';
import { monthFirst } from './date-month.ts';
import { numeric } from './date-numeric.ts';
import { afterOrdinal, isDay, isYear, monthAt, yearAt } from './date-words.ts';
import { isHanDigit } from './han-number.ts';
import type { DateValue } from './mention.ts';
import { ordinalEnding } from './number-ending.ts';
import type { Reading } from './reading.ts';

/** A date as it was written, before its year and month are settled from the context. */
export interface DateShape {
  readonly year?: number;
  /** The year that words such as "last year" give it. */
  readonly near?: number;
  /** Those words stand beside it: another year than the recorded one is then a slip, as if it were written. */
  readonly yearTold?: true;
  readonly month?: number;
  /** Which of the language's forms of the month's name stands there, of a month without a day; -1 where none does. */
  readonly monthForm?: number;
  readonly day?: number;
  /** The weekday that stands right before a day whose month is understood, 1 (Monday) to 7. */
  readonly weekday?: number;
  /** It is a day only if that weekday fits it: "venerdì 10 e lunedì 13", but not "venerdì 12 aziende". */
  readonly ifWeekday?: true;
  /** The other order that a numeric date can be read in. */
  readonly swapped?: { readonly month: number; readonly day: number };
  readonly form: DateValue['form'];
  readonly token: number;
  readonly next: number;
  /** A second day of the same month: "July 9 and 10". */
  readonly also?: { readonly day: number; readonly token: number; readonly next: number };
}

/** Reads a date that starts at a token: `undefined` where none does. Relative dates are not read here. */
export function dateShapeAt(reading: Reading, token: number): DateShape | undefined {
  const kind = reading.tokens.kind[token];
  if (kind === DIGIT)
    return (
      numeric(reading, token) ??
      easternDateAt(reading, token) ??
      dayMonth(reading, token) ??
      daysMonth(reading, token) ??
      dayAlone(reading, token) ??
      yearAlone(reading, token)
    );
  if (kind === IDEOGRAPH && isHanDigit(reading.word(token))) {
    const date = easternDateAt(reading, token);
    if (date) return date;
  }
  return monthFirst(reading, token) ?? ordinalWord(reading, token);
}

/** 10 July · 10. Juli 2026 · 1er juillet · 10 de julio de 2026 · 10th of July */
function dayMonth(reading: Reading, token: number): DateShape | undefined {
  const day = Number(reading.word(token));
  if (!isDay(day) || reading.word(token).length > 2) return undefined;
  let next = afterOrdinal(reading, token + 1);
  next = reading.general(next, 'of-month') ?? next;
  const month = monthAt(reading, next, true);
  if (!month) return undefined;
  const year = yearAt(reading, month.next);
  return {
    month: month.value,
    day,
    ...(year && { year: year.value }),
    form: 'dmy',
    token,
    next: year?.next ?? month.next,
  };
}

/** 9 and 10 July · 9.–10. Juli · du 9 au 10 juillet · entre el 9 y el 10 de julio: the month is said once. */
function daysMonth(reading: Reading, token: number): DateShape | undefined {
  const day = Number(reading.word(token));
  if (!isDay(day) || reading.word(token).length > 2) return undefined;
  const bare = afterOrdinal(reading, token + 1);
  const next = reading.word(bare) === '.' && reading.joined(bare) ? bare + 1 : bare;
  const past = /^[-/]$/.test(reading.word(next))
    ? next + 1
    : (reading.general(next, 'to') ?? reading.general(next, 'and') ?? reading.general(next, 'until'));
  if (past === undefined) return undefined;
  const second = reading.general(past, 'day-article') ?? past;
  if (reading.tokens.kind[second] !== DIGIT) return undefined;
  const whole = dayMonth(reading, second);
  if (whole?.day === undefined) return undefined;
  const also = { day: whole.day, token: second, next: whole.next };
  return { ...whole, day, token, next, also };
}

function yearAlone(reading: Reading, token: number): DateShape | undefined {
  if (
    !isYear(reading.word(token)) ||
    reading.joined(token) ||
    (reading.joined(token + 1) &&
      !/^[,.;:)!?"']$/.test(reading.word(token + 1)) &&
      ordinalEnding(reading, token + 1) === undefined)
  )
    return undefined;
  const year = Number(reading.word(token));
  return dayNumber(year, 1, 1) === undefined ? undefined : { year, form: 'native', token, next: token + 1 };
}
