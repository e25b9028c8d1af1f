import { DIGIT, IDEOGRAPH } from '../text/characters.ts';
import { hanNumberAt, isHanDigit } from './han-number.ts';
import { numberWordsAt } from './number-words.ts';
import type { Reading } from './reading.ts';

/** A number as it stands in the text. */
export interface NumberReading {
  readonly value: number;
  /** Half the unit of its last written digit. */
  readonly margin: number;
  readonly nextToken: number;
  readonly words: boolean;
}

/** Reads a number, in digits or words, that starts at a token; `undefined` where none does. */
export function numberAt(reading: Reading, token: number): NumberReading | undefined {
  const kind = reading.tokens.kind[token];
  if (kind === DIGIT) return digitsAt(reading, token);
  return kind === IDEOGRAPH ? hanAt(reading, token) : wordsAt(reading, token);
}

function wordsAt(reading: Reading, token: number): NumberReading | undefined {
  const found = numberWordsAt(reading, token);
  return found && { value: found.value, margin: found.margin, nextToken: found.next, words: true };
}

function hanAt(reading: Reading, token: number): NumberReading | undefined {
  if (!isHanDigit(reading.word(token))) return undefined;
  const number = hanNumberAt(reading.text, reading.start(token));
  if (!number) return undefined;
  return {
    value: number.value,
    margin: number.unit / 2,
    nextToken: reading.tokens.at(number.end),
    words: true,
  };
}

interface Part {
  readonly value: number;
  /** The unit of its last digit. */
  readonly unit: number;
  readonly next: number;
}

function digitsAt(reading: Reading, token: number): NumberReading | undefined {
  let part = groupsAt(reading, token);
  let total = 0;
  let value = part.value;
  let unit = part.unit;
  let next = part.next;
  // "28.8 million", "2880万", "2만 5천", "1億2000万": each number with its scale, scales falling.
  let lastScale = Number.POSITIVE_INFINITY;
  for (;;) {
    const scale = scaleAt(reading, next);
    if (!scale || scale.value >= lastScale) break;
    total += value * scale.value;
    unit *= scale.value;
    value = 0;
    lastScale = scale.value;
    next = scale.next;
    const half = reading.general(next, 'and-half');
    if (half !== undefined) {
      total += lastScale / 2;
      unit = lastScale / 10;
      next = half;
      break;
    }
    // "28 milioni e 800 mila": what is whole may go on with a smaller scale.
    const past = reading.general(next, 'and') ?? next;
    if (reading.tokens.kind[past] !== DIGIT || (part.unit < 1 && !reading.joined(past))) break;
    const following = groupsAt(reading, past);
    const smaller = scaleAt(reading, following.next);
    if (following.value >= lastScale || (!reading.joined(past) && !(smaller && smaller.value < lastScale)))
      break;
    part = following;
    value = part.value;
    unit = part.unit;
    next = part.next;
  }
  return { value: round(total + value), margin: unit / 2, nextToken: next, words: false };
}

/** Digits with grouping and decimals: 25,000 · 25.000 · 25 000 · 28.8 · 28,8. */
function groupsAt(reading: Reading, token: number): Part {
  const groups = [reading.word(token)];
  const separators: string[] = [];
  let next = token + 1;
  while (next + 1 < reading.tokens.length) {
    const mark = reading.word(next);
    if (/^[.,']$/.test(mark) && reading.joined(next) && reading.joined(next + 1)) {
      if (reading.tokens.kind[next + 1] !== DIGIT) break;
      separators.push(mark);
      groups.push(reading.word(next + 1));
      next += 2;
    } else if (spaceGroup(reading, next, groups, separators)) {
      separators.push(' ');
      groups.push(reading.word(next));
      next += 1;
    } else break;
  }
  return { ...numberOf(groups, separators, reading.language.decimal), next };
}

/** A group of three digits after a single space: "25 000"; English does not write so. */
function spaceGroup(
  reading: Reading,
  token: number,
  groups: readonly string[],
  separators: readonly string[],
): boolean {
  if (reading.language.lang === 'en' || reading.tokens.kind[token] !== DIGIT) return false;
  if (reading.word(token).length !== 3 || reading.start(token) - reading.end(token - 1) !== 1) return false;
  if (groups[0]!.length > 3 || separators.some((mark) => mark !== ' ')) return false;
  return reading.text.charAt(reading.end(token - 1)) === ' ' && groups[0] !== '0';
}

function numberOf(
  groups: readonly string[],
  separators: readonly string[],
  decimal: string,
): Omit<Part, 'next'> {
  if (separators.length === 0) return { value: Number(groups[0]), unit: trailingUnit(groups[0]!) };
  const last = separators[separators.length - 1]!;
  const threes = groups.slice(1).every((group) => group.length === 3) && groups[0]!.length <= 3;
  const alike = separators.every((mark) => mark === separators[0]);
  const grouping = threes && alike && (separators.length > 1 || last !== decimal) && groups[0] !== '0';
  if (grouping || last === ' ')
    return { value: Number(groups.join('')), unit: trailingUnit(groups.join('')) };
  const fraction = groups[groups.length - 1]!;
  const whole = groups.slice(0, -1).join('');
  return { value: Number(`${whole}.${fraction}`), unit: 10 ** -fraction.length };
}

/** 25,000 is taken to be exact to a thousand, 147 to one. */
function trailingUnit(digits: string): number {
  const zeros = /0*$/.exec(digits)![0].length;
  return 10 ** Math.min(zeros, Math.max(0, digits.length - 2));
}

function scaleAt(reading: Reading, token: number): { value: number; next: number } | undefined {
  const found = reading.meaningAt(token, 'scale');
  if (!found) return undefined;
  const next = reading.tokens.at(found.hit.end);
  // A single letter multiplies only when written onto the number: 25k, 28.8M.
  if (
    found.hit.end - found.hit.start === 1 &&
    !reading.joined(token) &&
    reading.folded.charCodeAt(found.hit.start) < 128
  )
    return undefined;
  return { value: found.value, next };
}

/** Removes what binary fractions add: 28.8 × 10⁶ is 28,800,000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
