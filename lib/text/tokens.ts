import { classOf, DIGIT, HANGUL, IDEOGRAPH, LETTER, NEWLINE, SPACE } from './characters.ts';

/**
 * The text cut into words, numbers, ideographs and marks, as parallel arrays (a text of a megabyte has a quarter of a
 * million tokens; an object for each would cost more than the whole check).
 */
export interface Tokens {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** LETTER: a word; DIGIT: a run of digits; IDEOGRAPH, HANGUL: one character, one syllable; PUNCTUATION: one mark. */
  readonly kind: Uint8Array;
  /**
   * How far the token is into the text, in words. Two ideographs count as one word, marks as none, the syllables of a
   * Hangul word as one together, so that distances mean the same in every script.
   */
  readonly reach: Float32Array;
  /** Index of the first token that ends after `offset`. */
  at(offset: number): number;
}

class TokenArrays implements Tokens {
  length = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  reach: Float32Array;

  constructor(room: number) {
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.reach = new Float32Array(room);
  }

  add(start: number, end: number, kind: number, reach: number): void {
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.reach[i] = reach;
  }

  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Cuts a levelled text into tokens; one pass. */
export function tokenize(text: string): Tokens {
  const tokens = new TokenArrays(text.length);
  const { length } = text;
  let reach = 0;
  let before = NEWLINE;
  let kind = length > 0 ? classOf(text.charCodeAt(0)) : NEWLINE;
  for (let i = 0; i < length; ) {
    const start = i;
    let next = kindAt(text, ++i);
    if (kind === LETTER || kind === DIGIT) {
      while (next === kind) next = kindAt(text, ++i);
      reach += 1;
    } else if (kind === HANGUL) {
      // Endings are written onto words and counters onto numbers: where a word's part ends is known only when it is read.
      if (before !== HANGUL) reach += 1;
    } else if (kind === IDEOGRAPH) reach += 0.5;
    if (kind !== SPACE && kind !== NEWLINE) tokens.add(start, i, kind, reach);
    before = kind;
    kind = next;
  }
  return tokens;
}

/** Class of the character at a place; a line end behind the last. */
function kindAt(text: string, at: number): number {
  return at < text.length ? classOf(text.charCodeAt(at)) : NEWLINE;
}
