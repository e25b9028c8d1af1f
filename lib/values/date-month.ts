import { DIGIT } from '../text/characters.ts';
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
