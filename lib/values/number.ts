import { DIGIT, HANGUL, IDEOGRAPH } from '../text/characters.ts';
import { afterCardinalEnding } from './number-ending.ts';
import { numberWordsAt } from './number-words.ts';
import { isCounted, numeralsAt } from './numerals.ts';
import type { Reading } from './reading.ts';

/** A number as it stands in the text. */
export interface NumberReading {
  readonly value: number;
  /** Half the unit of its last written digit. */
  readonly margin: number;
  readonly nextToken: number;
  readonly words: boolean;
  /** A word for "and more" stands within it: 2880多万. */
  readonly more?: boolean;
  /** Of such words "and some", which stays below the next step of the last figure. */
  readonly some?: true;
}

/** Reads a number, in digits or words, that starts at a token; `undefined` where none does. */
export function numberAt(reading: Reading, token: number): NumberReading | undefined {
  if (reading.idle(token)) return undefined;
  if (reading.tokens.kind[token] !== DIGIT) return readNumber(reading, token);
  const known = reading.numbers.get(token);
  if (known !== undefined) return known;
  const found = digitsAt(reading, token);
  reading.numbers.set(token, found);
  return found;
}

function readNumber(reading: Reading, token: number): NumberReading | undefined {
  switch (reading.tokens.kind[token]) {
    case IDEOGRAPH:
    case HANGUL:
      return numeralsAt(reading, token);
    default:
      return wordsAt(reading, token);
  }
}

function wordsAt(reading: Reading, token: number): NumberReading | undefined {
  const found = numberWordsAt(reading, token);
  if (!found) return undefined;
  const { value, margin, next, more } = found;
  return { value, margin, nextToken: next, words: true, ...(more && { more }) };
}

interface Part {
  readonly value: number;
  /** The unit of its last digit. */
  readonly unit: number;
  readonly next: number;
}

function digitsAt(reading: Reading, token: number): NumberReading {
  let { value, unit, next } = groupsAt(reading, token);
  // "28.8 million", "2880万", "2만 5천", "2천880만", "1億2000万": small scales make a section, a large one closes it.
  let total = 0;
  let section = 0;
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  let more = false;
  let beyond = false;
  // "28 с половиной миллионов", "28 and a half million"
  const halfMore = reading.general(next, 'and-half');
  if (halfMore !== undefined && unit >= 1) [value, unit, next] = [value + 0.5, 0.1, halfMore];
  for (;;) {
    const andMore = reading.general(next, 'and-more');
    const inner = reading.general(next, 'and-some') ?? andMore;
    const scale = scaleAt(reading, inner ?? next);
    if (!scale || scale.value >= large || (scale.value < MYRIAD && scale.value >= small && value > 0)) break;
    more ||= inner !== undefined;
    beyond ||= andMore !== undefined;
    if (scale.value >= MYRIAD) {
      total += (section + value) * scale.value;
      section = 0;
      small = Number.POSITIVE_INFINITY;
      large = scale.value;
    } else {
      // "2 hundred thousand": a scale right behind another multiplies what that has made.
      section = value === 0 ? section * scale.value : section + value * scale.value;
      small = scale.value;
    }
    unit *= scale.value;
    value = 0;
    next = scale.next;
    if (scaleAt(reading, next)) continue;
    const half = reading.general(next, 'and-half');
    if (half !== undefined) {
      total += scale.value / 2;
      unit = scale.value / 10;
      next = half;
      break;
    }
    // "28 milioni e 800 mila": a whole number may go on with a smaller scale.
    const past = reading.general(next, 'and') ?? next;
    if (reading.tokens.kind[past] !== DIGIT) break;
    const following = groupsAt(reading, past);
    const smaller = (scaleAt(reading, following.next)?.value ?? scale.value) < scale.value;
    const counted = scale.value === MYRIAD && isCounted(reading, following.next);
    const goesOn = reading.joined(past) || (smaller && unit >= scale.value) || counted;
    if (following.value >= scale.value || !goesOn) break;
    ({ value, unit, next } = following);
  }
  const some = pastSome(reading, next);
  more ||= some !== undefined;
  return {
    value: round(total + section + value),
    margin: unit / 2,
    nextToken: some ?? next,
    words: false,
    ...(more && { more }),
    ...(more && !beyond && { some: true }),
  };
}

/** Past a word for "and some more" that a counter follows: 25000多个, 2만5000여 개. */
function pastSome(reading: Reading, token: number): number | undefined {
  const past = reading.general(token, 'and-some');
  return past !== undefined && isCounted(reading, past) ? past : undefined;
}

/** From here on a scale closes a section of East Asian numbers. */
const MYRIAD = 1e4;

/** Digits with grouping and decimals: 25,000 · 25.000 · 25 000 · 28.8 · 28,8. */
function groupsAt(reading: Reading, token: number): Part {
  const groups = [reading.word(token)];
  const separators: string[] = [];
  let next = token + 1;
  while (next < reading.tokens.length) {
    const mark = reading.word(next);
    if (/^[.,']$/.test(mark) && reading.joined(next) && reading.joined(next + 1)) {
      if (reading.tokens.kind[next + 1] !== DIGIT) break;
      separators.push(mark);
      groups.push(reading.word(next + 1));
      next += 2;
    } else if (middleDot(reading, next, groups)) {
      separators.push(reading.language.decimal);
      groups.push(reading.word(next + 1));
      next += 2;
    } else if (spaceGroup(reading, next, groups, separators)) {
      separators.push(' ');
      groups.push(reading.word(next));
      next += 1;
    } else break;
  }
  next = afterCardinalEnding(reading, next);
  return { ...numberOf(groups, separators, reading.language.decimal), next };
}

/** 2・5万, 28・8%: a middle dot is a decimal point where a scale or a per cent sign follows. */
function middleDot(reading: Reading, token: number, groups: readonly string[]): boolean {
  if (!/^[・·]$/.test(reading.word(token)) || groups.length > 1 || reading.tokens.kind[token + 1] !== DIGIT)
    return false;
  return (
    reading.joined(token) &&
    reading.joined(token + 1) &&
    (scaleAt(reading, token + 2) !== undefined || reading.word(token + 2) === '%')
  );
}

/** A group of three digits after a single space: "25 000"; in English seldom, and not behind a month: "July 10 500 left". */
function spaceGroup(
  reading: Reading,
  token: number,
  groups: readonly string[],
  separators: readonly string[],
): boolean {
  if (reading.tokens.kind[token] !== DIGIT) return false;
  if (reading.language.lang === 'en' && reading.meaningAt(token - 2, 'month') !== undefined) return false;
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
  // Decimals that are all zeros are groups in the other style: "25,000 cuentas".
  const parts = separators.length > 1 || last !== decimal || groups[1] === '000';
  const grouping = threes && alike && parts && groups[0] !== '0';
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
  // "die 28,8-Millionen-Marke"
  const hyphen = reading.word(token) === '-' && reading.joined(token) && reading.joined(token + 1);
  const found = reading.meaningAt(hyphen ? token + 1 : token, 'scale');
  if (!found || (hyphen && found.hit.end - found.hit.start < 4)) return undefined;
  const next = found.hit.nextToken;
  // A single letter multiplies only when written onto the number: 25k, 28.8M; a capital M, no "M. Dupont", also behind a space.
  if (
    found.hit.end - found.hit.start === 1 &&
    !reading.joined(token) &&
    (reading.word(token) !== 'M' || /^[.’']$/.test(reading.word(token + 1))) &&
    reading.folded.charCodeAt(found.hit.start) < 0x2e80
  )
    return undefined;
  return { value: found.value, next };
}

/** Removes what binary fractions add: 28.8 × 10⁶ is 28,800,000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
