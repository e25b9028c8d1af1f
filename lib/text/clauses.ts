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

/**
 * How many clause boundaries lie before each token, weighted: what stands behind a semicolon is farther away than what
 * stands behind a comma. `breakers` are tokens at which a word such as "and" or "while" opens a clause.
 */
export function clauseBreaks(text: string, tokens: Tokens, breakers: ReadonlySet<number>): Float32Array {
  const breaks = new Float32Array(tokens.length + 1);
  let sum = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (breakers.has(i)) sum += 0.7;
    const start = tokens.start[i]!;
    const char = text.charAt(start);
    const weight = WEIGHTS[char];
    if (weight !== undefined && !insideNumber(tokens, i) && !abbreviates(text, char, start)) sum += weight;
    else if (char === '-' && text.charAt(start - 1) === ' ' && text.charAt(start + 1) === ' ') sum += 1.5;
    breaks[i] = sum;
  }
  breaks[tokens.length] = sum;
  return breaks;
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
