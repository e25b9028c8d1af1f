import { HANGUL } from '../text/characters.ts';
import type { DateShape } from './date-shape.ts';
import { afterOrdinal, isDay, monthAt, phraseEnds, weekdayBefore, yearAt } from './date-words.ts';
import { makesOrdinal, startsSmall } from './ordinal-stop.ts';
import type { Reading } from './reading.ts';

const STARTS_AND_ENDS = ['from', 'since', 'until', 'by', 'before', 'after'] as const;

/** the 10th · am 10. · le 10 · с 10-го · 10 числа: the month is understood. */
export function dayAlone(reading: Reading, token: number): DateShape | undefined {
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

/** the tenth · the thirtieth of June · (the) second Friday of July is read elsewhere */
export function ordinalWord(reading: Reading, token: number): DateShape | undefined {
  const found = reading.meaningAt(token, 'ordinal');
  if (!found) return undefined;
  let next = found.hit.nextToken;
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
  next = found.hit.nextToken;
  return { day: found.value, form: 'native', token, next };
}
