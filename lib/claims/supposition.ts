import { WHETHER_WORDS } from '../lang/asked-behind.ts';
import { PUNCTUATION } from '../text/characters.ts';
import { type Span, within } from '../text/span.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** Two commas and a joint: as far as a verb of guessing reaches over clauses. */
const GUESSED = 2.5;

const NONE: readonly PlacedHit[] = [];

/**
 * Whether words are told as a condition (`supposed`), or as what would be under one, may be, or is guessed (`unreal`).
 * @param hits those of the sentence that are no part of the words.
 */
export function supposition(
  text: ClaimText,
  sentence: number,
  hits: readonly PlacedHit[],
  words: Span,
): 'supposed' | 'unreal' | undefined {
  for (const condition of conditionsIn(text, sentence, hits)) {
    const opening = condition.token - text.sentences[sentence]!.token <= 2;
    if (opening && hits.some((hit) => text.reading.generalTermOf(hit) === 'would')) return 'unreal';
    if (isConditionOf(text, condition, words)) return opensDoubt(text, condition) ? 'unreal' : 'supposed';
  }
  if (ofAnySuch(text, sentence, hits, words)) return 'unreal';
  return leftOpen(text, sentence, hits, words) || guessed(text, sentence, hits, words) ? 'unreal' : undefined;
}

/**
 * "A ban on all foreign tools would hit our own suppliers": any such thing that a sentence opens with, and what it would
 * do; "Bei einer Beteiligung von 30 Prozent wäre das anders": what would be, given any such thing.
 */
function ofAnySuch(text: ClaimText, sentence: number, hits: readonly PlacedHit[], words: Span): boolean {
  const { reading } = text;
  const { token } = text.sentences[sentence]!;
  const noun = reading.general(token, 'given') ?? reading.general(token, 'indefinite');
  if (noun === undefined || reading.general(noun, 'teller') !== undefined) return false;
  const would = hits.find((hit) => reading.generalTermOf(hit) === 'would');
  if (would === undefined || would.start < words.end) return false;
  return !hits.some((hit) => reading.generalTermOf(hit) === 'teller' && hit.start < words.start);
}

/** "Ob er im Februar schrieb, weiß niemand": what is asked, where "wenn" would only make it a condition. */
function opensDoubt({ reading }: ClaimText, { token }: PlacedHit): boolean {
  return WHETHER_WORDS[reading.language.lang]?.test(reading.word(token)) === true;
}

function conditionsIn(text: ClaimText, sentence: number, hits: readonly PlacedHit[]): readonly PlacedHit[] {
  if (!text.says(sentence, 'if') && !text.says(sentence, 'if-first')) return NONE;
  const { reading } = text;
  const first = text.sentences[sentence]!.token;
  const marked = reading.tokens.kind[first] === PUNCTUATION;
  const looked = hits.filter((hit) => reading.generalTermOf(hit) === 'not-conditional');
  return hits.filter((hit) => {
    const term = reading.generalTermOf(hit);
    if (looked.some((other) => within(hit, other))) return false;
    return (
      term === 'if' || (term === 'if-first' && (hit.token === first || (hit.token === first + 1 && marked)))
    );
  });
}

function isConditionOf(text: ClaimText, condition: PlacedHit, words: Span): boolean {
  const { tokens, language } = text.reading;
  // Where the condition's word stands at its end, what goes before it in its clause is supposed.
  if (language.negationFollows)
    return (
      words.start < condition.start &&
      text.breaksBetween(tokens.at(words.end - 1), condition.token) < 1 &&
      !asksWhich(text, tokens.at(words.end - 1), condition)
    );
  return (
    condition.start < words.start && text.breaksBetween(condition.nextToken - 1, tokens.at(words.start)) < 1
  );
}

/** "도메인 147개가 어떤 기준으로 뽑혔는지는": not whether it is so is open, but what the word between asks for. */
function asksWhich(text: ClaimText, from: number, { token }: PlacedHit): boolean {
  for (let i = from + 1; i < token; i++) if (text.reading.general(i, 'which') !== undefined) return true;
  return false;
}

/** "may", "perhaps" in the clause of the words. */
function leftOpen(text: ClaimText, sentence: number, hits: readonly PlacedHit[], words: Span): boolean {
  if (!text.says(sentence, 'may')) return false;
  const { reading } = text;
  return hits.some((hit) => {
    if (reading.generalTermOf(hit) !== 'may') return false;
    const char = reading.text.charAt(hit.start);
    // "May" the month has a capital letter in mid-sentence.
    if (char !== char.toLowerCase() && hit.token > text.sentences[sentence]!.token) return false;
    const at = reading.tokens.at(words.start);
    if (reading.language.negationFollows && at < hit.token && asksWhich(text, at, hit)) return false;
    // A comma or "that" of the phrase's own parts nothing: "возможно, …", "możliwe, że …".
    return (
      (at < hit.token ? text.breaksBetween(at, hit.token) : text.breaksBetween(hit.nextToken - 1, at)) < 1
    );
  });
}

/** "On 5 July, some guessed", "he hoped that it would be on 5 July". */
function guessed(text: ClaimText, sentence: number, hits: readonly PlacedHit[], words: Span): boolean {
  if (!text.says(sentence, 'guess')) return false;
  const { reading } = text;
  const at = reading.tokens.at(words.start);
  return hits.some((hit) => {
    if (reading.generalTermOf(hit) !== 'guess') return false;
    const breaks =
      at < hit.token ? text.breaksBetween(at, hit.token) : text.breaksBetween(hit.nextToken - 1, at);
    const turned = hits.some(
      (other) =>
        reading.generalTermOf(other) === 'but' &&
        Math.min(at, hit.token) < other.token &&
        other.token < Math.max(at, hit.token),
    );
    return breaks < GUESSED && !turned;
  });
}
