import { COPULAS } from '../lang/pronouns.ts';
import type { ClaimText } from './claim-text.ts';

const SEMICOLON = /^[;；]$/;
/** Tokens at most between the semicolon and what the clause says: "it is the". */
const OPENING = 6;

/** "… was called Opal; it is Jade": nothing but a pronoun and "is" stands between a semicolon and a place. */
export function opensAnswer({ reading }: ClaimText, token: number): boolean {
  const copula = COPULAS[reading.language.lang];
  for (let i = token - 1; copula && i >= token - OPENING; i--)
    if (SEMICOLON.test(reading.word(i)))
      return copula.test(reading.text.slice(reading.start(i + 1), reading.start(token)));
  return false;
}
