import { DIGIT, LETTER } from '../text/characters.ts';
import type { DateShape } from './date-shape.ts';
import { afterOrdinal, isDay, monthAt, phraseEnds, yearAt } from './date-words.ts';
import type { Reading } from './reading.ts';

/** July 10 · July 10th, 2026 · July 2026 · July · June tenth */
export function monthFirst(reading: Reading, token: number): DateShape | undefined {
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
  const next = ordinal ? ordinal.hit.nextToken : afterOrdinal(reading, start + 1);
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
  const doubtful = !year && capitalMonths && doubtfulMonths.includes(month.value);
  if (doubtful && !datePlace(reading, token) && !opensSpan(reading, month.next)) return undefined;
  if (!year && isFirstName(reading, token, month)) return undefined;
  return {
    month: month.value,
    monthForm: monthForm(reading, token, month.value),
    ...(year && { year: year.value }),
    form: 'native',
    token,
    next: year?.next ?? month.next,
  };
}

/**
 * "June asked", "Jan from Delft", "said April Smith", "Mae and June, two developers": such a month alone, without a
 * preposition, that opens a clause which goes on in words, or has another name beside it.
 */
function isFirstName(reading: Reading, token: number, month: { value: number; next: number }): boolean {
  if (!reading.language.nameMonths?.includes(month.value)) return false;
  if (reading.general(token - 1, 'and') === token && isName(reading, token - 2)) return true;
  if (datePlace(reading, token, 1)) return false;
  const { kind } = reading.tokens;
  if (kind[month.next] !== LETTER || reading.joined(month.next) || opensLine(reading, month.next))
    return false;
  if (JOINTS.some((term) => reading.general(month.next, term) !== undefined)) return false;
  if (opensLine(reading, token) || (kind[token - 1] !== LETTER && kind[token - 1] !== DIGIT)) return true;
  const determined = reading.generalBefore(token, DETERMINERS, 2) !== undefined;
  return !determined && isName(reading, month.next);
}

/** Between two months: "April and May". */
const JOINTS = ['and', 'to', 'or', 'until'] as const;
const DETERMINERS = ['day-article', 'indefinite', 'this', 'possessive'] as const;

/** "March to July": another month behind the joint shows that the doubtful one is a month as well. */
function opensSpan(reading: Reading, next: number): boolean {
  return JOINTS.some((term) => {
    const behind = reading.general(next, term);
    return behind !== undefined && monthAt(reading, behind, false) !== undefined;
  });
}

/** A word with a capital letter that nothing is known by. */
function isName(reading: Reading, token: number): boolean {
  return /^\p{Lu}\p{Ll}/u.test(reading.word(token)) && !reading.isKnown(token);
}

function opensLine(reading: Reading, token: number): boolean {
  return token === 0 || reading.text.slice(reading.end(token - 1), reading.start(token)).includes('\n');
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
function datePlace(reading: Reading, token: number, words = 3): boolean {
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
      words,
    ) !== undefined
  );
}
