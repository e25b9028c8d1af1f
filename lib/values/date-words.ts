import { DIGIT } from '../text/characters.ts';
import type { Hit } from '../text/lexicon.ts';
import { ordinalEnding } from './number-ending.ts';
import type { Reading } from './reading.ts';

export const isDay = (value: number): boolean => value >= 1 && value <= 31;

export const isMonth = (value: number): boolean => value >= 1 && value <= 12;

export const isYear = (word: string): boolean => /^(19|20)\d\d$/.test(word);

/** Past "th", "er", "º", ".º", "-го" after a day's number; past a full stop only where the month follows it. */
export function afterOrdinal(reading: Reading, token: number): number {
  const word = reading.word(token);
  if (word === '.' && reading.joined(token + 1) && /^[ºª]$/.test(reading.word(token + 1))) return token + 2;
  if (reading.joined(token) && /^(st|nd|rd|th|er|ᵉʳ|ro|º|°|ª)$/i.test(word)) return token + 1;
  if (word === '.' && reading.joined(token) && reading.meaningAt(token + 1, 'month')) return token + 1;
  return ordinalEnding(reading, token) ?? token;
}

export function monthAt(
  reading: Reading,
  token: number,
  withDay: boolean,
): { value: number; next: number } | undefined {
  const found = reading.meaningAt(token, 'month');
  if (!found) return undefined;
  const { capitalMonths, doubtfulMonths } = reading.language;
  const capital = reading.text.charAt(found.hit.start) !== reading.folded.charAt(found.hit.start);
  if (capitalMonths && !capital && !withDay) return undefined;
  const doubtful = doubtfulMonths.includes(found.value) && capital !== capitalMonths && !withDay;
  if (doubtful && !(capital && isLabel(reading, found.hit))) return undefined;
  const next = found.hit.nextToken;
  const stop =
    reading.word(next) === '.' &&
    reading.joined(next) &&
    reading.tokens.kind[next + 1] === DIGIT &&
    isShortened(reading, found.value, found.hit);
  return { value: found.value, next: stop ? next + 1 : next };
}

/** "**Mars** : …" at the beginning of a line: what a colon stands behind there dates what follows. */
function isLabel({ text, tokens }: Reading, { start, end, nextToken }: Hit): boolean {
  if (nextToken >= tokens.length || !/^[\s*_]*[:：]/.test(text.slice(end, end + 6))) return false;
  return /(?:^|\n)[\s*_#>–—-]*$/.test(text.slice(Math.max(0, start - 8), start));
}

/** "Jul" but not "July": then a full stop behind belongs to it. */
function isShortened(reading: Reading, month: number, { start, end }: Hit): boolean {
  const name = reading.language.style.months[month - 1]?.toLowerCase() ?? '';
  return name.length > end - start && name.startsWith(reading.folded.slice(start, end));
}

export function yearAt(reading: Reading, token: number): { value: number; next: number } | undefined {
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

/** "vendredi 10", "Freitag, 10.", "piątek (10.07)", "sexta-feira (10)": which weekday it is, 1 (Monday) to 7. */
export function weekdayBefore(reading: Reading, token: number): number | undefined {
  const past = /^[,(]$/.test(reading.word(token - 1)) ? token - 1 : token;
  for (let i = past - 1; i >= Math.max(0, past - 3); i--) {
    const found = reading.meaningAt(i, 'weekday');
    if (found && found.hit.nextToken === past) return found.value;
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
