import { type Span, within } from '../text/span.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

/** Words at most of the end of a clause that is left behind an insertion. */
const REST_WORDS = 3;

/**
 * Whether a clause that an insertion has broken off ends in a bare denial: "The immediate ban, of which channels wrote,
 * does not exist", «Немедленного» запрета, о котором писали каналы, нет.
 */
export function closesWithDenial(text: ClaimText, sentence: number, words: Span): boolean {
  if (!text.says(sentence, 'not')) return false;
  const { reading } = text;
  const { token: first, nextToken } = text.sentences[sentence]!;
  const { reach } = reading.tokens;
  let comma = nextToken - 1;
  while (comma > first && !isComma(reading.word(comma))) {
    if (reach[nextToken - 1]! - reach[comma]! > REST_WORDS) return false;
    comma--;
  }
  const last = reading.tokens.at(words.end - 1);
  if (comma <= last || text.breaksBetween(first, last) >= 1) return false;
  // The insertion itself lies between.
  if (text.breaksBetween(last, comma - 1) < 1) return false;
  const rest = text.hitsIn(sentence).filter((hit) => hit.token > comma);
  if (rest.some((hit) => reading.isOfSet(hit) && !isDenial(text, hit, rest))) return false;
  const harmless = rest.some((hit) => reading.generalTermOf(hit) === 'not-negating');
  return (
    !harmless &&
    rest.some((hit) => {
      if (reading.generalTermOf(hit) !== 'not') return false;
      // "…, not earlier": what opens the rest denies what stands behind it.
      const alone = reach[nextToken - 1]! - reach[hit.nextToken - 1]! === 0;
      return hit.token > comma + 1 || alone;
    })
  );
}

/** Words at most of a clause that does nothing but deny the one before it. */
const DENIAL_WORDS = 3;

/** "Others wrote that the bank had found it; it had not": a bare denial behind a semicolon or dash at the sentence's end. */
export function closesWithNot(text: ClaimText, sentence: number, words: Span): boolean {
  const { reading } = text;
  const { token: first, nextToken, end } = text.sentences[sentence]!;
  const { reach } = reading.tokens;
  const closing = text.wordsIn(sentence, 'not').some((hit) => end - hit.end <= 1 && hit.end <= end);
  if (!closing) return false;
  let mark = nextToken - 1;
  while (mark > first && !/^[;；–—-]$/.test(reading.word(mark))) mark--;
  if (mark <= first || reading.tokens.at(words.end - 1) >= mark) return false;
  if (reach[nextToken - 1]! - reach[mark]! > DENIAL_WORDS) return false;
  const rest = text.hitsIn(sentence).filter((hit) => hit.token > mark);
  return !rest.some(
    (hit) => (reading.isOfSet(hit) && !isDenial(text, hit, rest)) || reading.generalTermOf(hit) === 'another',
  );
}

/** A cue that is nothing but the denial itself, with a verb at most: a set may know "нет" as "is gone", or "had not". */
function isDenial({ reading }: ClaimText, cue: PlacedHit, rest: readonly PlacedHit[]): boolean {
  return rest.some(
    (hit) =>
      reading.generalTermOf(hit) === 'not' &&
      (within(cue, hit) || (cue.end === hit.end && cue.token === hit.token - 1)),
  );
}

function isComma(word: string): boolean {
  return /^[,，、–—]$/.test(word);
}
