import { compoundNumber } from './number-compound.ts';
import type { Reading } from './reading.ts';

/** A number in words: its value, half the unit of what was said last, and the token behind it. */
export interface NumberWords {
  readonly value: number;
  readonly margin: number;
  readonly next: number;
  /** A word before the scale says that it is more: "двадцать с лишним тысяч". */
  readonly more: boolean;
}

/** "one hundred and forty-seven", "twenty-eight point eight million", "siebenundvierzig", "deux cent mille". */
export function numberWordsAt(reading: Reading, token: number): NumberWords | undefined {
  let total = 0;
  let current = 0;
  let any = false;
  let unit = 1;
  let more = false;
  let next = token;
  for (;;) {
    const number = wordAt(reading, next);
    const odd = any ? reading.general(next, 'and-more') : undefined;
    const scale = scaleAt(reading, odd ?? next, any, number?.value);
    if (scale && (scale.value >= 1000 || !number || !fits(any, current, number.value))) {
      // "two hundred thousand", "dos mil ochocientos millones": a greater scale takes all that went before.
      if (scale.value >= 1000) {
        total =
          total > 0 && scale.value > unit
            ? (total + current) * scale.value
            : total + (current || 1) * scale.value;
        current = 0;
      } else current = Math.max(1, current) * scale.value;
      if (total > 0) unit = scale.value;
      more ||= odd !== undefined;
      next = scale.next;
    } else if (number && fits(any, current, number.value)) {
      if (number.value >= 1000) {
        // "un million et demi": the scale is part of the word.
        total += number.value;
        unit = number.value;
      } else current += number.value;
      next = number.next;
    } else {
      const part = any ? (decimalsAt(reading, next) ?? andAt(reading, next, current, unit)) : undefined;
      if (!part) break;
      if (part.value < 1) {
        if (current === 0) total += part.value * unit;
        else current += part.value;
      }
      next = part.next;
    }
    any = true;
  }
  if (!any) return undefined;
  // Binary fractions add a tail: 28.8 × 10⁶ is 28,800,000.
  const value = Number((total + current).toPrecision(12));
  return { value, margin: total > 0 ? unit / 20 : value >= 20 && value % 10 === 0 ? 0.5 : 0, next, more };
}

interface Word {
  readonly value: number;
  readonly next: number;
}

/** A number word, single or compound. */
function wordAt(reading: Reading, token: number): Word | undefined {
  const found = reading.meaningAt(token, 'number');
  if (found) return { value: found.value, next: found.hit.nextToken };
  if (!reading.language.numberParts) return undefined;
  const word = reading.folded.slice(reading.start(token), reading.end(token));
  const value = compoundNumber(word, reading.language);
  return value === undefined ? undefined : { value, next: token + 1 };
}

function fits(any: boolean, current: number, value: number): boolean {
  if (!any || current === 0) return true;
  return (value < 10 && current % 10 === 0) || (value < 100 && current % 100 === 0);
}

/** A scale behind a number, or one that opens it: "a hundred", "mille", 千. */
function scaleAt(
  reading: Reading,
  token: number,
  any: boolean,
  number: number | undefined,
): Word | undefined {
  const found = reading.meaningAt(token, 'scale');
  if (!found) return undefined;
  const { start, end } = found.hit;
  const code = reading.folded.charCodeAt(start);
  if (end - start <= 2 && code < 0x2e80) return undefined;
  const opens =
    code > 0x3000 || number === found.value || reading.folded.startsWith('a ', reading.start(token - 1));
  return any || opens ? { value: found.value, next: reading.tokens.at(end) } : undefined;
}

/** "point eight" */
function decimalsAt(reading: Reading, token: number): Word | undefined {
  const past = reading.general(token, 'point');
  const digit = past === undefined ? undefined : wordAt(reading, past);
  return digit && digit.value < 10 ? { value: digit.value / 10, next: digit.next } : undefined;
}

/** "and" within a number: before a fraction it is part of the value, before the tens it only leads on. */
function andAt(reading: Reading, token: number, current: number, unit: number): Word | undefined {
  const half = reading.general(token, 'and-half');
  if (half !== undefined) return { value: 0.5, next: half };
  const past = reading.general(token, 'and');
  const more = past === undefined ? undefined : wordAt(reading, past);
  if (past === undefined || !more) return undefined;
  if (more.value > 0 && more.value < 1) return more;
  // "mil e quinhentos": what is left of a thousand may be led on as well.
  const left = current === 0 && unit === 1000 ? 1000 : current > 0 && current % 100 === 0 ? 100 : 0;
  return more.value < left ? { value: 1, next: past } : undefined;
}
