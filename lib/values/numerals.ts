import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT, HANGUL, IDEOGRAPH } from '../text/characters.ts';
import { countsDays } from './duration.ts';
import { hanNumberAt, hanScaleOf, isHanDigit, isHanNumeral } from './han-number.ts';
import { hangulNumberAt } from './hangul-number.ts';
import type { NumberReading } from './number.ts';
import type { Reading } from './reading.ts';

/** What may stand right behind a number that is not written in digits. */
const UNITS: readonly GeneralTerm[] = [
  'day',
  'week',
  'month',
  'and-half-months',
  'year',
  'hour',
  'percent',
  'tenths',
];
const HEDGES: readonly GeneralTerm[] = ['and-more', 'or-more', 'or-so', 'or-less', 'short-of', 'close-by'];

/**
 * Reads a number in Han characters or Hangul.
 *   found:     一百四十七个 · 百四十七件 · 两千八百八十万次 · 三周 · 다섯 명 · 이만 오천 개 · a phrase of the language's `numbers`
 *   not found: 统一 · 一直 · 第一财经 · 이 도구 · 일을: without a counter or unit such characters are parts of words
 */
export function numeralsAt(reading: Reading, token: number): NumberReading | undefined {
  const phrase = reading.meaningAt(token, 'number');
  if (phrase) return { value: phrase.value, margin: 0, nextToken: phrase.hit.nextToken, words: true };
  return reading.tokens.kind[token] === HANGUL ? hangulAt(reading, token) : hanAt(reading, token);
}

function hanAt(reading: Reading, token: number): NumberReading | undefined {
  const before = reading.text.charAt(reading.start(token) - 1);
  if (!isHanDigit(reading.word(token)) || isHanNumeral(before) || /[\d点點]/.test(before)) return undefined;
  const number = hanNumberAt(reading.text, reading.start(token));
  if (!number) return undefined;
  // A single 一 before a counter is an article.
  const article = number.value === 1 && number.end - reading.start(token) === 1;
  const share = reading.generalBefore(token, ['hundredths'], 3) !== undefined;
  const days =
    reading.general(reading.tokens.at(number.end), 'day-mark') !== undefined && countsDays(reading, token);
  return read(reading, number, number.sure || share || days, article);
}

function hangulAt(reading: Reading, token: number): NumberReading | undefined {
  const kind = reading.tokens.kind[token - 1];
  if (reading.joined(token) && (kind === HANGUL || kind === DIGIT || kind === IDEOGRAPH)) return undefined;
  const number = hangulNumberAt(reading.text, reading.start(token));
  return number && read(reading, number, false, false);
}

function read(
  reading: Reading,
  number: { readonly value: number; readonly end: number; readonly unit: number },
  sure: boolean,
  article: boolean,
): NumberReading | undefined {
  const next = reading.tokens.at(number.end);
  const some = reading.general(next, 'and-some');
  // 两千八百多万: the scale stands behind the word for "and some".
  const scale = some === undefined ? undefined : hanScaleOf(reading.word(some));
  if (scale !== undefined)
    return {
      value: number.value * scale,
      margin: (number.unit * scale) / 2,
      nextToken: some! + 1,
      words: true,
      more: true,
      some: true,
    };
  const behind = some ?? next;
  const counted = article
    ? is(reading, next, UNITS)
    : isCounted(reading, behind) || is(reading, next, HEDGES);
  if (!sure && !counted) return undefined;
  const more = some !== undefined && counted;
  return {
    value: number.value,
    margin: number.unit / 2,
    nextToken: more ? some : next,
    words: true,
    ...(more && { more, some: true as const }),
  };
}

/** Whether a counter or a unit stands at a token. */
export function isCounted(reading: Reading, token: number): boolean {
  return reading.word(token) === '%' || is(reading, token, UNITS) || is(reading, token, ['counter']);
}

function is(reading: Reading, token: number, terms: readonly GeneralTerm[]): boolean {
  return terms.some((term) => reading.general(token, term) !== undefined);
}
