import type { CompiledPart, LanguageIndex } from '../facts/language-index.ts';
import { LETTER } from '../text/characters.ts';
import type { Mention } from '../values/mention.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import type { Mentions } from './mentions.ts';

/** Tokens at most between a cue and the bracket that opens before it. */
const BRACKETED = 40;

/** A version right behind a thing's name is that thing's: "Raven 2.1.9", where the fact is about something else. */
export function ofNamedBefore(
  text: ClaimText,
  index: LanguageIndex,
  mention: Mention,
  part: CompiledPart,
): boolean {
  if (mention.value.kind !== 'version') return false;
  const { reading } = text;
  const sentence = text.sentenceOf(mention);
  const before = reading.general(mention.token - 1, 'version') === mention.token ? 1 : 0;
  const last = mention.token - before;
  const owners = text
    .hitsIn(sentence)
    .filter((hit) => hit.nextToken === last && index.entities.get(hit.term)?.entity.kind === 'product');
  if (owners.length > 0)
    return !owners.some(({ term }) => isAskedFor(part, term) || isTopic(index, part, term));
  return before === 0 && isUnknownName(text, sentence, last - 1);
}

/** A word with a capital letter in the middle of a sentence of prose, behind a small word, that means nothing known. */
function isUnknownName(text: ClaimText, sentence: number, token: number): boolean {
  const { reading } = text;
  const { kind } = text.blockOf(sentence);
  if (reading.language.capitalNouns || (kind !== 'paragraph' && kind !== 'item')) return false;
  if (token <= text.sentences[sentence]!.token) return false;
  const { kind: kinds } = reading.tokens;
  if (kinds[token] !== LETTER || kinds[token - 1] !== LETTER) return false;
  if (!isCapital(reading.word(token)) || isCapital(reading.word(token - 1))) return false;
  return !text.hitsIn(sentence).some((hit) => hit.token <= token && token < hit.nextToken);
}

/** More than one letter, and only the first a capital one: "Raven", no "CLI". */
function isCapital(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function isTopic(index: LanguageIndex, part: CompiledPart, term: number): boolean {
  return index.sets.some(({ set, topic }) => set === part.set && topic.has(term));
}

function isAskedFor({ near, context }: CompiledPart, term: number): boolean {
  const asked = near.flatMap(({ anchor, also }) => [anchor, ...also]);
  return [...asked, ...context].some((reference) => reference.includes(term));
}

/**
 * The cue stands in brackets behind another value of the kind, and is said of that: "1.2 (the one released in May) and
 * 1.3".
 */
export function bracketedWithAnother(
  text: ClaimText,
  mention: Mention,
  anchor: PlacedHit,
  all: Mentions,
): boolean {
  const open = bracketBefore(text, anchor);
  if (open === undefined || mention.token <= anchor.token) return false;
  if (!closesBetween(text, anchor.nextToken, mention.token)) return false;
  return all.endingBefore(open).some((other) => other !== mention && other.value.kind === mention.value.kind);
}

/** The bracket that a cue stands in. */
function bracketBefore(text: ClaimText, { token, sentence }: PlacedHit): number | undefined {
  const first = Math.max(text.sentences[sentence]!.token, token - BRACKETED);
  for (let i = token - 1; i >= first; i--) {
    const word = text.reading.word(i);
    if (/^[)）]$/.test(word)) return undefined;
    if (/^[(（]$/.test(word)) return i;
  }
  return undefined;
}

function closesBetween(text: ClaimText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[)）]$/.test(text.reading.word(i))) return true;
  return false;
}
