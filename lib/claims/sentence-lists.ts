import { IDEOGRAPH } from '../text/characters.ts';
import type { MarkWeights } from '../text/clauses.ts';
import { COMMA, EITHER, findLists, JOINT, type List, STOP } from '../text/lists.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Reading } from '../values/reading.ts';

/** The lists in the sentences of a text. */
export function listsOf(reading: Reading, marks: MarkWeights, sentences: readonly Sentence[]): List[] {
  return findLists(
    reading.tokens,
    rolesOf(reading, marks),
    sentences.map(({ nextToken }) => nextToken),
  );
}

/** What each token is to a list: words of clauses end one, also "and" where it is a part of a longer such word. */
function rolesOf(reading: Reading, marks: MarkWeights): Uint8Array {
  const { tokens } = reading;
  const roles = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) if (marks.of(i) > 0) roles[i] = markRole(reading, i);
  for (const stop of [true, false]) {
    for (const hit of reading.hits) {
      const role = ROLES[reading.generalTermOf(hit) ?? ''];
      if (role === undefined || (role === STOP) !== stop) continue;
      roles.fill(role, hit.token, hit.nextToken);
    }
  }
  return roles;
}

const ROLES: Readonly<Record<string, number>> = {
  clause: STOP,
  but: STOP,
  if: STOP,
  and: JOINT,
  'as-well-as': JOINT,
  or: EITHER,
};

/** A full-width comma parts clauses: where it is used, members of a list have a mark of their own (、). */
function markRole({ tokens, text }: Reading, token: number): number {
  const char = text.charAt(tokens.start[token]!);
  if (char === '、') return COMMA;
  return char === ',' && tokens.kind[token - 1] !== IDEOGRAPH ? COMMA : STOP;
}

/** All tokens of the commas and words that join members of lists. */
export function jointTokens(lists: readonly List[]): Set<number> {
  const found = new Set<number>();
  for (const { joints } of lists)
    for (const { token, nextToken } of joints) for (let i = token; i < nextToken; i++) found.add(i);
  return found;
}
