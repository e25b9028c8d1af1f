import { DIGIT, LETTER } from './characters.ts';
import type { Tokens } from './tokens.ts';

/** What may stand between a full stop and the end of its sentence. */
export const CLOSERS = new Set(['"', "'", ')', ']', '」', '』', '）', '】', '*', '_']);

/** Marks of footnotes right behind a sentence: "[1]", "[12][a]"; what follows stands apart. */
const FOOTNOTES = /(?:\[(?:\d{1,3}|\p{Ll})\])+(?=\s|$)/uy;

/** Whether a full stop ends its sentence, by what stands before and behind it. */
export function fullStopEnds(
  text: string,
  tokens: Tokens,
  token: number,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): boolean {
  const next = token + 1;
  if (next >= tokens.length) return true;
  const joined = tokens.start[next] === tokens.end[token];
  const nextChar = text.charAt(tokens.start[next]!);
  if (joined && !CLOSERS.has(nextChar)) return footnotesEnd(text, tokens.end[token]!) > tokens.end[token]!;
  const before = token - 1;
  if (before < 0) return false;
  const word = text.slice(tokens.start[before], tokens.end[before]);
  const following = text.slice(tokens.start[next], tokens.end[next]).toLowerCase();
  if (tokens.kind[before] === LETTER) {
    const short = word.toLowerCase();
    const numbered = tokens.kind[next] === DIGIT && abbreviations.has(`${short} #`);
    if ((abbreviations.has(short) || numbered) && text.charAt(tokens.end[token]!) !== '\n') return false;
    if (isDotted(text, tokens, before))
      return text.charAt(tokens.end[token]!) === '\n' || (isCapital(nextChar) && openers.has(following));
    // "0x5B." ends in a letter, but not in an initial.
    const initial = tokens.kind[before - 1] !== DIGIT || tokens.end[before - 1] !== tokens.start[before];
    if (
      initial &&
      word.length === 1 &&
      word !== 'I' &&
      !isPlatform(text, tokens, before) &&
      word === word.toUpperCase() &&
      word !== word.toLowerCase()
    )
      return false;
  }
  if (nextChar !== nextChar.toUpperCase() && nextChar === nextChar.toLowerCase()) {
    // A lower-case word goes on: "10. juli", "ca. zehn". A line end parts all the same.
    return text.slice(tokens.end[token], tokens.start[next]).includes('\n');
  }
  // "10. Juli", "2. Kapitel": a short number with a full stop is an ordinal where a word follows.
  const ordinal = tokens.kind[before] === DIGIT && word.length <= 2 && tokens.kind[next] === LETTER;
  return !(ordinal && abbreviations.has('#') && !openers.has(following));
}

/** A post whose writer begins sentences in lower case: "8/ since when: 2.1.9. gone in 2.1.16". */
export function writesSmall(block: string): boolean {
  return SMALL_BEGINNING.test(block) && !CAPITAL_SENTENCE.test(block);
}

const SMALL_BEGINNING = /^[\d/.):•*_\s-]{0,8}["']?\p{Ll}/u;
const CAPITAL_SENTENCE = /\p{L}[.!?] \p{Lu}\p{Ll}/u;

/** Behind a word that is no abbreviation or a bracket, before a lower-case word. */
export function smallStopEnds(
  text: string,
  tokens: Tokens,
  token: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = token - 1;
  const next = token + 1;
  if (before < 0 || tokens.kind[next] !== LETTER || tokens.start[next] === tokens.end[token]) return false;
  const word = text.slice(tokens.start[before], tokens.end[before]);
  if (CLOSERS.has(word)) return true;
  if (tokens.kind[before] !== LETTER || word.length < 2 || isDotted(text, tokens, before)) return false;
  return !abbreviations.has(word.toLowerCase());
}

/** "She wrote it on X. Then …": the network, no initial, behind a word in small letters. */
function isPlatform(text: string, tokens: Tokens, token: number): boolean {
  if (token === 0 || text.slice(tokens.start[token], tokens.end[token]) !== 'X') return false;
  const before = text.slice(tokens.start[token - 1], tokens.end[token - 1]);
  return tokens.kind[token - 1] === LETTER && before === before.toLowerCase();
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** The last part of an abbreviation with stops inside: "e.g.", "m.in.", "z.B.". */
function isDotted(text: string, tokens: Tokens, token: number): boolean {
  const inner = token - 1;
  return (
    tokens.end[token]! - tokens.start[token]! <= 3 &&
    text.charAt(tokens.start[inner] ?? 0) === '.' &&
    tokens.end[inner] === tokens.start[token] &&
    tokens.kind[inner - 1] === LETTER &&
    tokens.end[inner - 1] === tokens.start[inner] &&
    tokens.end[inner - 1]! - tokens.start[inner - 1]! <= 3
  );
}

/** Where the footnotes that begin at an offset end; the offset itself where none do. */
export function footnotesEnd(text: string, start: number): number {
  FOOTNOTES.lastIndex = start;
  return FOOTNOTES.test(text) ? FOOTNOTES.lastIndex : start;
}
