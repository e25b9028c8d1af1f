import { FINITE_VERBS, NO_NAMES, TELLING_VERBS } from '../lang/telling-verbs.ts';
import { LETTER } from '../text/characters.ts';
import type { ClaimText } from './claim-text.ts';

/** As much as a word such as "that" parts at least. */
const PARTS = 0.5;
/** What the commas round an insertion part, a joint besides. */
const INSERTION = 2.5;
/** Words behind a name among which a verb of telling stands. */
const VERB_WORDS = 2;
/** Prepositions before the name of an employer. */
const AT: Readonly<Record<string, RegExp>> = { en: /^(?:at|by|of)$/i };

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/**
 * Whether a clause is about somebody with a name that nothing is known by, and who tells nothing: "Globex bans it from
 * August", "Globex's staff have until August", "At Globex it is banned". Only in languages whose verbs of telling are
 * known; what opens a sentence has a capital letter in any case and must be told from other words by what stands behind.
 */
export function isOfUnknown(text: ClaimText, sentence: number, pivot: Place): boolean {
  const { language, tokens } = text.reading;
  const tells = TELLING_VERBS[language.lang];
  const { kind } = text.blockOf(sentence);
  if (!tells || (kind !== 'paragraph' && kind !== 'item')) return false;
  const { token: first } = text.sentences[sentence]!;
  for (let i = first; i < pivot.token; i++) {
    if (tokens.kind[i] !== LETTER || !isUnknown(text, sentence, i)) continue;
    let next = i + 1;
    while (next < pivot.token && isUnknown(text, sentence, next)) next++;
    if (isSubject(text, first, { token: i, nextToken: next }, pivot, tells)) return true;
    i = next - 1;
  }
  return false;
}

function isUnknown(text: ClaimText, sentence: number, token: number): boolean {
  if (!/^\p{Lu}\p{L}*\p{Ll}$/u.test(text.reading.word(token))) return false;
  return !text.hitsIn(sentence).some((hit) => hit.token <= token && token < hit.nextToken);
}

function isSubject(text: ClaimText, first: number, name: Place, pivot: Place, tells: RegExp): boolean {
  const { reading } = text;
  const { token, nextToken } = name;
  const opens = opensSentence(text, first, token);
  const breaks = text.breaksBetween(nextToken - 1, pivot.token);
  if (breaks >= 1 && !(opens && breaks <= INSERTION && reading.word(nextToken) !== ':')) return false;
  for (let i = nextToken; i < nextToken + VERB_WORDS; i++) if (tells.test(reading.word(i))) return false;
  if (reading.general(nextToken, 'possessive') !== undefined) return true;
  if (AT[reading.language.lang]?.test(reading.word(token - 1))) return true;
  if (opens) return nextToken - token > 1 || isNamed(text, name);
  return token > first && text.breaksBetween(token - 2, token - 1) >= PARTS;
}

/** A single word that a sentence opens with: neither a plural nor an adverb, and a verb stands behind it. */
function isNamed(text: ClaimText, { token, nextToken }: Place): boolean {
  const { reading } = text;
  // "Hooli, which banned it": what more is said of somebody with a name.
  const told = reading.word(nextToken) === ',' && /^(?:which|who|whose)$/.test(reading.word(nextToken + 1));
  // "Hooli 2.9 has": a product that nothing is known by.
  const version =
    /^\d+$/.test(reading.word(nextToken)) && /^\.\d/.test(reading.text.slice(reading.tokens.end[nextToken]));
  const verb =
    told || version || (FINITE_VERBS[reading.language.lang]?.test(reading.word(nextToken)) ?? false);
  const word = reading.word(token);
  return verb && !/(?:s|ly|ing)$/.test(word) && !NO_NAMES[reading.language.lang]?.test(word);
}

/** Nothing but marks stands before. */
function opensSentence(text: ClaimText, first: number, token: number): boolean {
  for (let i = first; i < token; i++) if (text.reading.tokens.kind[i] === LETTER) return false;
  return true;
}
