import type { CompiledNear } from '../facts/language-index.ts';
import type { Value } from '../values/mention.ts';
import { numberAt } from '../values/number.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { leadsOn } from './leading-date.ts';
import { isOwn } from './negation.ts';

/** Words that stand behind a value speak for it a little less than words before it. */
const BEHIND = 1;
/** How much farther a noun is that an "and" joins to the number behind it. */
const JOINED = 2.5;
/** What parts as much as a semicolon. */
const SEMICOLON = 2;

interface Tokens {
  readonly value: Value;
  readonly token: number;
  readonly nextToken: number;
  readonly range?: 'first' | 'last';
}

/**
 * Whether a word that a part must not be about stands as near to a value as what speaks for the part.
 * @param against such words in the sentence.
 * @param found what speaks for the part, and how far away that stands, in words.
 */
export function takenAway(
  text: ClaimText,
  sentence: number,
  against: readonly PlacedHit[],
  mention: Tokens,
  found: { readonly cost: number; readonly near: CompiledNear },
  anchor: PlacedHit,
): boolean {
  if (against.length === 0) return false;
  const { cost, near } = found;
  const own = anchor.sentence === sentence;
  const together = own && breaksTo(text, anchor, mention) < 1;
  const written = own && isWrittenOnto(text, anchor, mention);
  return against.some((hit) => {
    // "Arrived with" is a part of "the fix arrived with", and says nothing of its own.
    if (hit.start === anchor.start || isOwn(hit, anchor)) return false;
    // The month of a range's end, "from February 22 to June 5", is a part of the value.
    if (mention.range && mention.token <= hit.token && hit.nextToken <= mention.nextToken) return false;
    // 금지 뒤에는 6월 20일자 서한이 있다: nothing comes between a value and what is written onto it.
    if (written && hit.token < mention.token) return false;
    // What stands before a date that leads to its verb takes nothing from it.
    if (anchor.token >= mention.nextToken && leadsOn(text, hit, mention)) return false;
    if (wordsApart(text, hit, mention) > cost) return false;
    const behind = hit.token >= mention.nextToken;
    const breaks = breaksTo(text, hit, mention);
    // "From 10 July, according to reports": what a preposition ties to its cue, no later clause takes away.
    if (near.relations !== undefined && behind && breaks >= 1) return false;
    // "The letter … is dated 10 June; the ban came later": nor what stands in one clause with it, beyond a semicolon.
    return !(together && breaks >= SEMICOLON);
  });
}

/** In languages that write what a value is of behind it: 6月20日付の書簡. */
function isWrittenOnto({ reading }: ClaimText, anchor: PlacedHit, { token, nextToken }: Tokens): boolean {
  return reading.language.negationFollows && token < anchor.token && anchor.token <= nextToken;
}

/** How far a cue stands from a value of its sentence, in words. */
export function wordsApart(text: ClaimText, hit: PlacedHit, mention: Tokens): number {
  return apartFrom(text, hit, mention) + (hit.token >= mention.nextToken ? BEHIND : 0);
}

/** The same, where it makes no difference which of them stands first. */
export function apartFrom(text: ClaimText, hit: PlacedHit, mention: Tokens): number {
  return toWords(text, hit, mention) + (countsNext(text, hit, mention) ? JOINED : 0);
}

/** "The campaign began on 22 April and ended": words with the value in their gap are as far as the nearer of their ends. */
function toWords(text: ClaimText, hit: PlacedHit, mention: Tokens): number {
  if (hit.token >= mention.token || mention.nextToken >= hit.nextToken) return text.distance(mention, hit);
  const last = { token: hit.nextToken - 1, nextToken: hit.nextToken };
  return Math.min(
    text.distance({ token: hit.token, nextToken: hit.token + 1 }, mention),
    text.distance(mention, last),
  );
}

/**
 * "도메인과 11개 키워드", 147个域名和十一个关键词: what an "and" joins to a number is not what that counts, nor is what
 * another number stands before: "147 Domains, dreizehn Stichwörter".
 */
function countsNext({ reading }: ClaimText, hit: PlacedHit, { token, value }: Tokens): boolean {
  if (value.kind !== 'quantity' || hit.token > token) return false;
  if (numberAt(reading, hit.token - 1)?.nextToken === hit.token) return true;
  const and = reading.generalBefore(token, ['and'], 2);
  return and !== undefined && and.token >= hit.token;
}

/** Clause boundaries between a hit and a value. */
export function breaksTo(text: ClaimText, hit: PlacedHit, mention: Tokens): number {
  const [left, right] = hit.token < mention.token ? [hit, mention] : [mention, hit];
  return text.breaksBetween(left.nextToken - 1, right.token);
}
