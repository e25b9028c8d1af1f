import { DIGIT, HANGUL, IDEOGRAPH } from '../text/characters.ts';
import type { Hit } from '../text/lexicon.ts';
import { dayNumber } from './calendar.ts';
import { easternDateAt } from './date-eastern.ts';
import { isHanDigit } from './han-number.ts';
import type { DateValue } from './mention.ts';
import { ordinalEnding } from './number-ending.ts';
import { makesOrdinal, startsSmall } from './ordinal-stop.ts';
import type { Reading } from './reading.ts';

/** A date as it was written, before its year and month are settled from the context. */
export interface DateShape {
  readonly year?: number;
  /** The year that words such as "last year" give it. */
  readonly near?: number;
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

const isDay = (value: number): boolean => value >= 1 && value <= 31;
const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

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

/** 2026-07-10 · 2026/07/10 · 10.07.2026 · 07/10/2026 · 7/10 · 10.7. · Friday (10.07) */
function numeric(reading: Reading, token: number): DateShape | undefined {
  if (reading.joined(token) && /^[\w./:$-]$/.test(reading.word(token - 1)) && reading.word(token - 1) !== '-')
    return undefined;
  const mark = reading.word(token + 1);
  if (!/^[-/.]$/.test(mark) || !reading.joined(token + 1) || !reading.joined(token + 2)) return undefined;
  if (reading.tokens.kind[token + 2] !== DIGIT) return undefined;
  const [a, b] = [reading.word(token), reading.word(token + 2)];
  const third = reading.word(token + 3) === mark && reading.joined(token + 3) && reading.joined(token + 4);
  const c = third && reading.tokens.kind[token + 4] === DIGIT ? reading.word(token + 4) : undefined;
  if (c === undefined) return shortNumeric(reading, token, mark, Number(a), Number(b));
  const next = token + 5;
  if (reading.joined(next) && /^[-/.\w]$/.test(reading.word(next)) && reading.joined(next + 1))
    return undefined;
  if (isYear(a) && isMonth(Number(b)) && isDay(Number(c)))
    return {
      year: Number(a),
      month: Number(b),
      day: Number(c),
      form: mark === '-' ? 'iso' : 'slash',
      token,
      next,
    };
  if (isYear(c)) return ordered(reading, token, next, Number(a), Number(b), Number(c));
  if (c.length === 2 && (mark === '/' || (mark === '.' && (a.startsWith('0') || b.startsWith('0')))))
    return ordered(reading, token, next, Number(a), Number(b), 2000 + Number(c));
  return undefined;
}

function shortNumeric(
  reading: Reading,
  token: number,
  mark: string,
  a: number,
  b: number,
): DateShape | undefined {
  const next = token + 3;
  if (mark === '/') {
    // Round the clock.
    if (a === 24 && b === 7) return undefined;
    if (reading.joined(next) && /^[\w/]$/.test(reading.word(next).charAt(0))) return undefined;
    return ordered(reading, token, next, a, b);
  }
  if (mark !== '.' || !reading.language.dayFirst || !isDay(a) || !isMonth(b)) return undefined;
  if (reading.word(next) === '.' && reading.joined(next))
    return { month: b, day: a, form: 'dmy', token, next: next + 1 };
  // Without a full stop behind it is a time or a decimal, unless a weekday tells otherwise.
  const named = reading.word(token + 2).length === 2 && weekdayBefore(reading, token) !== undefined;
  return named ? { month: b, day: a, form: 'slash', token, next } : undefined;
}

function ordered(
  reading: Reading,
  token: number,
  next: number,
  a: number,
  b: number,
  year?: number,
): DateShape | undefined {
  const dayFirst = isDay(a) && isMonth(b) ? { day: a, month: b } : undefined;
  const monthFirst = isMonth(a) && isDay(b) ? { day: b, month: a } : undefined;
  const chosen = reading.language.dayFirst ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  if (!chosen) return undefined;
  const other = chosen === dayFirst ? monthFirst : dayFirst;
  return {
    ...chosen,
    ...(year !== undefined && { year }),
    ...(other && a !== b && { swapped: other }),
    form: 'slash',
    token,
    next,
  };
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

/** Past "th", "er", "º", ".º", "-го" after a day's number; past a full stop only where the month follows it. */
function afterOrdinal(reading: Reading, token: number): number {
  const word = reading.word(token);
  if (word === '.' && reading.joined(token + 1) && /^[ºª]$/.test(reading.word(token + 1))) return token + 2;
  if (reading.joined(token) && /^(st|nd|rd|th|er|ᵉʳ|ro|º|°|ª)$/i.test(word)) return token + 1;
  if (word === '.' && reading.joined(token) && reading.meaningAt(token + 1, 'month')) return token + 1;
  return ordinalEnding(reading, token) ?? token;
}

function monthAt(
  reading: Reading,
  token: number,
  withDay: boolean,
): { value: number; next: number } | undefined {
  const found = reading.meaningAt(token, 'month');
  if (!found) return undefined;
  const { capitalMonths, doubtfulMonths } = reading.language;
  const capital = reading.text.charAt(found.hit.start) !== reading.folded.charAt(found.hit.start);
  if (capitalMonths && !capital && !withDay) return undefined;
  if (doubtfulMonths.includes(found.value) && capital !== capitalMonths && !withDay) return undefined;
  const next = reading.tokens.at(found.hit.end);
  const stop =
    reading.word(next) === '.' &&
    reading.joined(next) &&
    reading.tokens.kind[next + 1] === DIGIT &&
    isShortened(reading, found.value, found.hit);
  return { value: found.value, next: stop ? next + 1 : next };
}

/** "Jul" but not "July": then a full stop behind belongs to it. */
function isShortened(reading: Reading, month: number, { start, end }: Hit): boolean {
  const name = reading.language.style.months[month - 1]?.toLowerCase() ?? '';
  return name.length > end - start && name.startsWith(reading.folded.slice(start, end));
}

function yearAt(reading: Reading, token: number): { value: number; next: number } | undefined {
  let at = reading.word(token) === ',' ? token + 1 : token;
  at = reading.general(at, 'of-month') ?? at;
  if (
    !isYear(reading.word(at)) ||
    (reading.word(at + 1) === '.' && reading.joined(at + 1) && decimalsAt(reading, at + 2))
  )
    return undefined;
  return { value: Number(reading.word(at)), next: at + 1 };
}

function decimalsAt(reading: Reading, token: number): boolean {
  return reading.joined(token) && reading.tokens.kind[token] === DIGIT;
}

/** July 10 · July 10th, 2026 · July 2026 · July · June tenth */
function monthFirst(reading: Reading, token: number): DateShape | undefined {
  const bare = monthAt(reading, token, true);
  if (!bare) return undefined;
  const start = bare.next;
  const dayWord = reading.word(start);
  const digits = reading.tokens.kind[start] === DIGIT && dayWord.length <= 2 && isDay(Number(dayWord));
  const decimal =
    digits &&
    /^[.,:]$/.test(reading.word(start + 1)) &&
    reading.joined(start + 1) &&
    reading.joined(start + 2) &&
    reading.tokens.kind[start + 2] === DIGIT;
  const ordinal = digits ? undefined : reading.meaningAt(start, 'ordinal');
  const next = ordinal ? reading.tokens.at(ordinal.hit.end) : afterOrdinal(reading, start + 1);
  const year = yearAt(reading, next);
  // Where the day comes first, a number behind a month rather counts something: "im Juli 10 Firmen".
  const inOrder = !reading.language.dayFirst || year !== undefined || phraseEnds(reading, next);
  if (((digits && !decimal) || ordinal) && inOrder) {
    const day = ordinal ? ordinal.value : Number(dayWord);
    const also = year ? undefined : secondDay(reading, next);
    return {
      month: bare.value,
      day,
      ...(year && { year: year.value }),
      ...(also && { also }),
      form: 'mdy',
      token,
      next: year?.next ?? next,
    };
  }
  return monthAlone(reading, token, bare);
}

/** July · July 2026 · in May; not "may", nor "Julio" as a name. */
function monthAlone(reading: Reading, token: number, bare: { next: number }): DateShape | undefined {
  const { capitalMonths, doubtfulMonths } = reading.language;
  const year = yearAt(reading, bare.next);
  const month = monthAt(reading, token, year !== undefined && !capitalMonths);
  if (!month) return undefined;
  if (!year && capitalMonths && doubtfulMonths.includes(month.value) && !datePlace(reading, token))
    return undefined;
  return {
    month: month.value,
    monthForm: monthForm(reading, token, month.value),
    ...(year && { year: year.value }),
    form: 'native',
    token,
    next: year?.next ?? month.next,
  };
}

function monthForm(reading: Reading, token: number, month: number): number {
  const word = reading.folded.slice(reading.start(token), reading.end(token));
  return (reading.language.months[month - 1] ?? []).findIndex((form) => form.toLowerCase() === word);
}

/** "July 9 and 10", "July 9–10" */
function secondDay(reading: Reading, token: number): DateShape['also'] {
  const past = reading.word(token) === '-' ? token + 1 : reading.general(token, 'and');
  if (past === undefined || reading.tokens.kind[past] !== DIGIT) return undefined;
  const day = Number(reading.word(past));
  const next = afterOrdinal(reading, past + 1);
  if (reading.word(past).length > 2 || !isDay(day) || monthAt(reading, next, true)) return undefined;
  if (/^[.,]$/.test(reading.word(next)) && reading.joined(next) && reading.joined(next + 1)) return undefined;
  return { day, token: past, next };
}

/** A preposition, a part of the month or another month stands before: "in March", "late May". */
function datePlace(reading: Reading, token: number): boolean {
  return (
    reading.generalBefore(
      token,
      [
        'on',
        'from',
        'since',
        'until',
        'by',
        'before',
        'after',
        'early',
        'mid',
        'late',
        'last',
        'next',
        'this',
        'to',
        'and',
        'end',
        'beginning',
      ],
      3,
    ) !== undefined
  );
}

const STARTS_AND_ENDS = ['from', 'since', 'until', 'by', 'before', 'after'] as const;

/** the 10th · am 10. · le 10 · с 10-го · 10 числа: the month is understood. */
function dayAlone(reading: Reading, token: number): DateShape | undefined {
  const word = reading.word(token);
  const day = Number(word);
  if (word.length > 2 || !isDay(day) || (reading.joined(token) && !/^["'(]$/.test(reading.word(token - 1))))
    return undefined;
  const weekday = weekdayBefore(reading, token);
  const named = reading.generalBefore(token, ['day-word'], 3) !== undefined;
  const article = reading.generalBefore(token, ['day-article'], 2) !== undefined;
  const next = afterOrdinal(reading, token + 1);
  if (reading.general(next, 'day-word') !== undefined) return { day, form: 'native', token, next };
  // "с 10-го": a preposition does in a language without articles.
  const end =
    next > token + 1 && phraseEnds(reading, next) && reading.generalBefore(token, STARTS_AND_ENDS, 3);
  if (!article && !named && !end && weekday === undefined) return undefined;
  if (makesOrdinal(reading, token + 1))
    return startsSmall(reading, token + 2) ? { day, form: 'native', token, next: token + 2 } : undefined;
  if (reading.tokens.kind[next] === HANGUL) return undefined;
  const certain = named || next > token + 1 || phraseEnds(reading, next) || ofMonth(reading, next);
  if (!certain && weekday === undefined) return undefined;
  return {
    day,
    ...(weekday !== undefined && { weekday }),
    ...(!certain && { ifWeekday: true }),
    form: 'native',
    token,
    next,
  };
}

/** "il 10 del mese", "o 10 deste mês" */
function ofMonth(reading: Reading, token: number): boolean {
  const linked = reading.general(token, 'of-month');
  if (linked === undefined) return false;
  return reading.general(reading.general(linked, 'this') ?? linked, 'month') !== undefined;
}

/** "vendredi 10", "Freitag, 10.", "piątek (10.07)", "sexta-feira (10)": which weekday it is, 1 (Monday) to 7. */
function weekdayBefore(reading: Reading, token: number): number | undefined {
  const past = /^[,(]$/.test(reading.word(token - 1)) ? token - 1 : token;
  for (let i = past - 1; i >= Math.max(0, past - 3); i--) {
    const found = reading.meaningAt(i, 'weekday');
    if (found && reading.tokens.at(found.hit.end) === past) return found.value;
  }
  return undefined;
}

/** A mark or the text's end stands behind. */
export function phraseEnds(reading: Reading, token: number): boolean {
  if (token >= reading.tokens.length) return true;
  const decimal =
    reading.joined(token) && reading.joined(token + 1) && reading.tokens.kind[token + 1] === DIGIT;
  return /^[,.;:!?)–-]$/.test(reading.word(token)) && !decimal;
}

/** the tenth · the thirtieth of June · (the) second Friday of July is read elsewhere */
function ordinalWord(reading: Reading, token: number): DateShape | undefined {
  const found = reading.meaningAt(token, 'ordinal');
  if (!found) return undefined;
  let next = reading.tokens.at(found.hit.end);
  const linked = reading.general(next, 'of-month') ?? next;
  const month = monthAt(reading, linked, true);
  if (month) {
    const year = yearAt(reading, month.next);
    return {
      month: month.value,
      day: found.value,
      ...(year && { year: year.value }),
      form: 'dmy',
      token,
      next: year?.next ?? month.next,
    };
  }
  const named = reading.generalBefore(token, ['day-word'], 3) !== undefined;
  const article = reading.generalBefore(token, ['day-article'], 2) !== undefined;
  if (!named && (!article || found.value < 4 || !phraseEnds(reading, next))) return undefined;
  next = reading.tokens.at(found.hit.end);
  return { day: found.value, form: 'native', token, next };
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
