/**
 * The text as the engine reads it: typography levelled, invisible characters gone. Nearly all levelling keeps the
 * length, so that an offset is the same in both texts; where it cannot (soft hyphens, ligatures, combining marks),
 * `toSource` leads back.
 */
export interface CleanText {
  /** Levelled, in the source's letter case. */
  readonly text: string;
  /** `text` in lower case, and with variant characters as one where the language has such; same length. */
  readonly folded: string;
  /** Offset in the source of an offset in `text`. */
  toSource(offset: number): number;
  /** Offset in `text` of an offset in the source; of a removed character, that of what follows it. */
  fromSource(offset: number): number;
}

/** Characters whose levelling changes the length: invisible ones, ligatures, combining marks after a base. */
const CHANGING =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\p{Variation_Selector}|[\ufb00-\ufb06]|[^\p{Mn}]\p{Mn}+/u;
const CHANGING_ALL = new RegExp(CHANGING.source, 'gu');

/** What levelling a text takes: nothing, one character for another, or perhaps changes of its length. */
const NOTHING = 0;
const LEVELS = 1;
const CHANGES = 2;

/** By code unit, filled as characters are first met: 1 more than what it needs. */
const needs = new Uint8Array(0x10000);

/** The most that any character of a text needs. Most texts need little, and a look at each character costs less than a search. */
function needsOf(source: string): number {
  let most = NOTHING;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    if (code < 0x80) continue;
    let need = needs[code]! - 1;
    if (need < 0) {
      need = needOf(code);
      needs[code] = need + 1;
    }
    if (need > most) most = need;
  }
  return most;
}

const ELLIPSIS = 0x2026;

/** Latin letters with accents in one character. */
function isPlainLetter(code: number): boolean {
  return code >= 0xc0 && code < 0x250;
}

function needOf(code: number): number {
  // The commonest, told without patterns: those take longer to compile than a text to read.
  if (code === ELLIPSIS || isPlainLetter(code)) return NOTHING;
  if ((code >= 0x2013 && code <= 0x2015) || (code >= 0x2018 && code <= 0x201f)) return LEVELS;
  const char = String.fromCharCode(code);
  const paired = code >= 0xd800 && code <= 0xdfff;
  if (paired || /\p{Mn}/u.test(char) || CHANGING.test(char)) return CHANGES;
  return char.replace(LEVELLED, level) === char ? NOTHING : LEVELS;
}

/** Levelled one to one: quotation marks, dashes, spaces, full-width forms. Line ends are kept. */
const LEVELLED =
  /[\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9\u00b4\u201c-\u201f\u2033\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u2000-\u200a\u202f\u205f\u3000\uff01-\uff5e]/g;

function level(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (
    code === 0x00a0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
    return ' ';
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-';
  if ((code >= 0x201c && code <= 0x201f) || code === 0x2033 || code === 0x00ab || code === 0x00bb) return '"';
  return "'";
}

/** Quotation marks of French with the space inside them; German ones, »so«, have none and open the other way round. */
const SPACED_QUOTES =
  /(?<![^\s(*_[])\u00ab[ \u00a0\u2009\u202f]|[ \u00a0\u2009\u202f]\u00bb(?![\p{L}\p{N}])/gu;

/** The space goes to the other side of the mark, where other languages have it: the length stays. */
function closeUp(quote: string): string {
  return quote.startsWith('\u00ab') ? ' "' : '" ';
}

function levelled(text: string): string {
  return text.replace(SPACED_QUOTES, closeUp).replace(LEVELLED, level);
}

function expand(match: string): string {
  const code = match.charCodeAt(0);
  if (match.length > 1 || (code >= 0xfb00 && code <= 0xfb06))
    return match.normalize(match.length > 1 ? 'NFC' : 'NFKC');
  return '';
}

/** Lower case of the same length: the few characters that grow (as the dotted capital I does) stay as they are. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const small = char.toLowerCase();
    out += small.length === 1 ? small : char;
  }
  return out;
}

const identity = (offset: number): number => offset;

const same = (folded: string): string => folded;

/**
 * Levels a text. Lone surrogates and control characters pass through; never throws.
 * @param variants levels `folded` further, a language's own spellings; it must keep the length.
 */
export function cleanText(source: string, variants: (folded: string) => string = same): CleanText {
  const needs = needsOf(source);
  if (needs !== CHANGES || !CHANGING.test(source)) {
    const text = needs === NOTHING ? source : levelled(source);
    return { text, folded: variants(fold(text)), toSource: identity, fromSource: identity };
  }
  let out = '';
  let at = 0;
  /** Where source and clean offsets part: [clean offset, source offset] after each changed place. */
  const cleanAt: number[] = [0];
  const sourceAt: number[] = [0];
  for (const match of source.matchAll(CHANGING_ALL)) {
    const replacement = expand(match[0]);
    out += source.slice(at, match.index) + replacement;
    at = match.index + match[0].length;
    cleanAt.push(out.length);
    sourceAt.push(at);
  }
  out += source.slice(at);
  const text = levelled(out);
  const convert = (offset: number, from: readonly number[], to: readonly number[]): number => {
    let low = 0;
    let high = from.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (from[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    // Within a replaced stretch the lengths differ: never run past the place where the next one begins.
    return Math.min(offset - from[low]! + to[low]!, to[low + 1] ?? Number.POSITIVE_INFINITY);
  };
  return {
    text,
    folded: variants(fold(text)),
    toSource: (offset) => convert(offset, cleanAt, sourceAt),
    fromSource: (offset) => convert(offset, sourceAt, cleanAt),
  };
}
