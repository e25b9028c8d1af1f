import { DIGIT, LETTER, PUNCTUATION } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** What ends a sentence. */
const STOP = 3;
const WEIGHTS: Readonly<Record<string, number>> = {
  ',': 1,
  '，': 1,
  '、': 0.5,
  '(': 1,
  ')': 1,
  '（': 1,
  '）': 1,
  ';': 2,
  '；': 2,
  ':': 1,
  '：': 1,
  '|': 1,
  '→': 1,
  '.': STOP,
  '。': STOP,
  '?': STOP,
  '？': STOP,
  '!': STOP,
  '！': STOP,
};

/** What a comma or "and" between the members of a list weighs; all weights are sixteenths, whose sums are exact. */
const IN_LIST = 2 / 16;
const WORD = 11 / 16;

/**
 * How many clause boundaries lie before each token, weighted: what stands behind a semicolon is farther away than what
 * stands behind a comma.
 * @param breakers tokens at which a word such as "and" or "while" opens a clause.
 * @param joints tokens that join the members of a list, and so open none.
 */
export function clauseBreaks(
  marks: MarkWeights,
  tokens: Tokens,
  breakers: ReadonlySet<number>,
  joints: ReadonlySet<number>,
): Float32Array {
  const breaks = new Float32Array(tokens.length + 1);
  let sum = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (joints.has(i)) sum += IN_LIST;
    else sum += (breakers.has(i) ? WORD : 0) + marks.of(i);
    breaks[i] = sum;
  }
  breaks[tokens.length] = sum;
  return breaks;
}

const OPENS = /^[(（]$/;
const CLOSES = /^[)）]$/;
/** Tokens at most of a name in brackets, with the bracket. */
const LONGEST_NAME = 7;

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** How much each mark of a text parts. */
export class MarkWeights {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly ends: ReadonlySet<number>;

  /** @param ends the full stops that end something; all others belong to a word or number: "m.in.", "3. Juli". */
  constructor(text: string, tokens: Tokens, ends: ReadonlySet<number>) {
    this.text = text;
    this.tokens = tokens;
    this.ends = ends;
  }

  /** 0 for a token that parts no clauses. */
  of(token: number): number {
    const { text, tokens } = this;
    if (tokens.kind[token] !== PUNCTUATION) return 0;
    const start = tokens.start[token]!;
    const char = text.charAt(start);
    if (char === '-') return isDash(text, start) ? 1.5 : 0;
    const weight = WEIGHTS[char];
    if (weight === undefined || insideNumber(tokens, token) || this.holdsName(token, char)) return 0;
    return weight === STOP && !this.ends.has(token) ? 0 : weight;
  }

  /** A bracket round nothing but another form of a name, an abbreviation or a number: "Jan Kowalski (Jan K.)", "(CVE-1-2)". */
  private holdsName(token: number, char: string): boolean {
    const step = OPENS.test(char) ? 1 : CLOSES.test(char) ? -1 : 0;
    if (step === 0) return false;
    let names = 0;
    for (let i = token + step; Math.abs(i - token) <= LONGEST_NAME; i += step) {
      const word = this.text.slice(this.tokens.start[i] ?? 0, this.tokens.end[i] ?? 0);
      if ((step > 0 ? CLOSES : OPENS).test(word)) return names > 0;
      if (this.tokens.kind[i] === LETTER && isCapital(word)) names++;
      else if (this.tokens.kind[i] !== DIGIT && !/^[.'&-]$/.test(word)) return false;
    }
    return false;
  }
}

/** A hyphen between spaces, or the first of two that no space parts from the word before: the dash of Chinese. */
function isDash(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + 1);
  if (before === ' ') return after === ' ';
  return after === '-' && before !== '-' && before !== '' && !/\s/.test(before);
}

function insideNumber(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i - 1] === DIGIT &&
    tokens.kind[i + 1] === DIGIT &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.end[i] === tokens.start[i + 1]
  );
}
