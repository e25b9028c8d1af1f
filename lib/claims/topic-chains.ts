import { CHAIN_PRONOUNS } from '../lang/pronouns.ts';
import { IDEOGRAPH } from '../text/characters.ts';
import type { ClaimText } from './claim-text.ts';

/** What such a name counts as far away at most, in words. */
const CHAINED = 8;
/** Tokens at most before the name that a sentence opens with. */
const OPENING = 1;
/** Characters at most between the beginning of a clause and its verb, where it has no subject of its own: 如今接替. */
const ADVERB = 4;
const CLAUSE = /^[，,；;]$/;

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/**
 * How far away, in words, a cue counts from the name that its sentence opens with where the clauses behind leave their
 * subject out or take it up by a pronoun, as in Chinese: "X由…开发，…推出，如今接替…"; undefined where none does.
 */
export function chainedTo(text: ClaimText, sentence: number, name: Place, cue: Place): number | undefined {
  const { reading, sentences } = text;
  const pronoun = CHAIN_PRONOUNS[reading.language.lang.split('-')[0]!];
  if (!pronoun || cue.token < name.nextToken) return undefined;
  if (name.token - sentences[sentence]!.token > OPENING) return undefined;
  return leavesSubjectOut(text, cue) || pronoun.test(before(text, cue)) ? CHAINED : undefined;
}

function before({ reading }: ClaimText, { token }: Place): string {
  const end = reading.start(token);
  return reading.text.slice(Math.max(0, end - ADVERB), end);
}

/** Nothing but a short word stands between the comma and the cue. */
function leavesSubjectOut({ reading }: ClaimText, { token }: Place): boolean {
  for (let i = token - 1; i >= token - ADVERB - 1; i--) {
    if (CLAUSE.test(reading.word(i))) return true;
    if (reading.tokens.kind[i] !== IDEOGRAPH) return false;
  }
  return false;
}
