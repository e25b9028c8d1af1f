import { DIGIT } from '../text/characters.ts';
import type { DateShape } from './date-shape.ts';
import { isDay, isMonth, isYear, weekdayBefore } from './date-words.ts';
import type { Reading } from './reading.ts';

/** 2026-07-10 · 2026/07/10 · 10.07.2026 · 07/10/2026 · 7/10 · 10.7. · Friday (10.07) */
export function numeric(reading: Reading, token: number): DateShape | undefined {
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
    if ((a === 24 && b === 7) || reading.threadNumbers.has(reading.start(token))) return undefined;
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
