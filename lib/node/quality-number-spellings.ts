import type { DurationPart, QuantityPart } from '../facts/value-part.ts';
import type { GeneralTerm, Language } from '../lang/language.ts';
import { fullWidth, right, type Spelling, saysNearby, slips, type Told, wrong } from './quality-spellings.ts';

/** Words that make a number a bound or an estimate: then a near one is not surely wrong. */
const HEDGES: readonly GeneralTerm[] = ['nearly', 'about', 'over', 'at-least', 'up-to', 'under', 'or-more'];

/** A recorded number in other spellings, and wrong ones. */
export function otherQuantities(told: Told, part: QuantityPart): Spelling[] {
  const { quote, language } = told;
  const recorded = part.sides ? part.sides.map(({ is }) => is) : [part.is ?? Number.NaN];
  const digits = digitsIn(quote);
  if (!digits) return otherWords(told, recorded);
  const hedged = part.bound !== undefined || saysNearby(told, HEDGES);
  const isWrong = (value: number): boolean =>
    recorded.every((is) => {
      // The scale stands in the words outside the digits and stays.
      const ratio = value / digits.value;
      if (digits.whole && isCutOff(value, digits.value)) return false;
      const near = hedged ? ratio > 0.4 && ratio < 2 : ratio === 1;
      return !near && value * (is / digits.value) !== is;
    });
  const wrongs = digits
    .slips()
    .filter(({ value }) => isWrong(value) && value > 0)
    .map(({ how, text }) => wrong(how, text));
  return [...spelt(digits, recorded, language), ...wrongs];
}

/**
 * 140 for 147, 28 million for 28.8 million: cut off instead of rounded, which is defensible, so that a mark is neither
 * asked for nor refused.
 */
function isCutOff(said: number, is: number): boolean {
  const unit = 10 ** (/0*$/.exec(String(said))?.[0].length ?? 0);
  return said < is && is < said + unit;
}

/** A span of time with another number of the same units. */
export function otherDurations(told: Told, part: DurationPart): Spelling[] {
  const { quote } = told;
  const [low, high] = part.days;
  const digits = digitsIn(quote);
  // By how much a number may be off and still mean the recorded days.
  const isWrong = (ratio: number): boolean => ratio < (0.5 * low) / high || ratio > (2 * high) / low;
  if (!digits) return otherWords(told, undefined, isWrong);
  return digits
    .slips()
    .filter(({ value }) => value > 0 && isWrong(value / digits.value))
    .map(({ how, text }) => wrong(how, text));
}

interface Digits {
  readonly value: number;
  readonly whole: boolean;
  readonly separator: string;
  readonly text: string;
  /** The quote with another text in the place of the digits. */
  readonly put: (text: string) => string;
  readonly slips: () => { how: string; value: number; text: string }[];
}

/** The number that is written in digits; nothing where there are several. */
function digitsIn(quote: string): Digits | undefined {
  const all = [...quote.matchAll(/\d+(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+[.,]\d+|\d+/g)];
  const [found] = all;
  if (!found || all.length > 1) return undefined;
  const text = found[0];
  const separator = /^\d{1,3}([.,\u00a0\u202f ])\d{3}(?:\1\d{3})*$/.exec(text)?.[1] ?? '';
  const fraction = separator ? '' : (/[.,](\d+)$/.exec(text)?.[1] ?? '');
  const bare = text.replace(/\D/g, '');
  const put = (other: string): string =>
    quote.slice(0, found.index) + other + quote.slice(found.index + text.length);
  const write = (digits: string): string => {
    if (fraction)
      return `${digits.slice(0, -fraction.length)}${text[text.length - fraction.length - 1]}${digits.slice(-fraction.length)}`;
    return separator ? grouped(digits, separator) : digits;
  };
  return {
    value: Number(bare),
    whole: fraction === '',
    separator,
    text,
    put,
    slips: () =>
      slips(bare)
        .filter(({ digits }) => digits.length > fraction.length)
        .map(({ how, digits }) => ({ how, value: Number(digits), text: put(write(digits)) })),
  };
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
}

/** Other ways to write digits that stand for the whole recorded number. */
function spelt(digits: Digits, recorded: readonly number[], language: Language): Spelling[] {
  const { value, whole, text, put } = digits;
  const wide = language.lang.startsWith('zh') || language.lang === 'ja';
  const out = wide ? [right('full width', put(fullWidth(text)))] : [];
  if (!whole || !recorded.includes(value) || value < 1000) return out;
  const { grouping } = language.style;
  return [
    ...out,
    right('no grouping', put(String(value))),
    right('grouped', put(grouped(String(value), grouping))),
    ...(wide ? [] : [right('grouped by a no-break space', put(grouped(String(value), '\u00a0')))]),
  ];
}

/** A number that is written as one word, and other numbers that are. */
function otherWords(
  { quote, language }: Told,
  recorded: readonly number[] | undefined,
  isWrong: (ratio: number) => boolean = (ratio) => ratio !== 1,
): Spelling[] {
  const words = Object.entries(language.numbers).filter(
    ([word, value]) => /^\p{L}{3,}$/u.test(word) && Number.isInteger(value) && value >= 2 && value <= 20,
  );
  for (const [word, value] of words) {
    if (recorded && !recorded.includes(value)) continue;
    const found = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').exec(quote);
    if (!found) continue;
    const put = (other: string): string =>
      quote.slice(0, found.index) + other + quote.slice(found.index + found[0].length);
    const others = words.filter(([, other]) => isWrong(other / value) && !recorded?.includes(other));
    return [
      ...(recorded ? [right('in digits', put(String(value)))] : []),
      ...others.slice(0, 4).map(([other]) => wrong('another number', put(other))),
      ...(isWrong(5) ? [wrong('another number', put(String(value * 5)))] : []),
    ];
  }
  return [];
}
