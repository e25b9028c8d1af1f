import { DIGIT } from './characters.ts';
import type { Tokens } from './tokens.ts';

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
  '.': 3,
  '。': 3,
  '?': 3,
  '？': 3,
  '!': 3,
  '！': 3,
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
  text: string,
  tokens: Tokens,
  breakers: ReadonlySet<number>,
  joints: ReadonlySet<number>,
): Float32Array {
  const breaks = new Float32Array(tokens.length + 1);
  let sum = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (joints.has(i)) sum += IN_LIST;
    else sum += (breakers.has(i) ? WORD : 0) + markWeight(text, tokens, i);
    breaks[i] = sum;
  }
  breaks[tokens.length] = sum;
  return breaks;
}

/** What a mark parts: 0 for one that parts no clauses, as inside a number or behind an abbreviation. */
export function markWeight(text: string, tokens: Tokens, token: number): number {
  const start = tokens.start[token]!;
  const char = text.charAt(start);
  if (char === '-') return text.charAt(start - 1) === ' ' && text.charAt(start + 1) === ' ' ? 1.5 : 0;
  const weight = WEIGHTS[char];
  return weight === undefined || insideNumber(tokens, token) || abbreviates(text, char, start) ? 0 : weight;
}

/** A full stop with a small letter or a number behind it ends no sentence: "25 tys. kont", "ok. 147", "bzw. das". */
function abbreviates(text: string, char: string, at: number): boolean {
  return char === '.' && /^ +[\p{Ll}\d]/u.test(text.slice(at + 1, at + 8));
}

function insideNumber(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i - 1] === DIGIT &&
    tokens.kind[i + 1] === DIGIT &&
    tokens.end[i - 1] === tokens.start[i] &&
    tokens.end[i] === tokens.start[i + 1]
  );
}
