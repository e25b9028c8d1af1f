import type { CompiledSet, LanguageIndex } from '../facts/language-index.ts';
import { DIGIT, IDEOGRAPH, LETTER } from '../text/characters.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { speaksOf } from './topic-words.ts';

/** Words at most before the name that a block opens with: a label, a date, "according to the Post, …". */
const OPENING = 6;
/** What two commas part: "On Monday, it is said, Globex …". */
const COMMAS = 2.5;
/** Tokens at most before a name that nothing is known by: a mark, a number. */
const MARKS = 3;

/**
 * Whether a block speaks of others up to a sentence: it opens with the name of a rival of those whom the incident is known
 * by, with another country, or in ideographs with a foreign name that nothing is known by, or is headed by a rival, and
 * names nothing of the incident up to there: "Globex has mended its editor. The hole was found by the firm's own audit."
 * @param compared kinds of names that are asked for: what is one of them is told of, and nobody's rival.
 * @param owned whether the rival may be the owner of what is compared: "Use Globex's Raven".
 */
export function inForeignBlock(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  { topic, others }: CompiledSet,
  compared: readonly string[],
  owned = false,
): boolean {
  const { block } = text.sentences[sentence]!;
  const { kind } = text.blocks[block]!;
  if (kind !== 'paragraph' && kind !== 'item') return false;
  const first = text.sentencesOf(block)[0]!;
  for (let s = first; s <= sentence; s++) if (speaksOf(text, s, topic)) return false;
  const isRival = ({ term }: PlacedHit): boolean =>
    others.has(term) && !compared.includes(index.entities.get(term)?.entity.kind ?? '');
  return (
    (!owned && (opensWith(text, index, first, isRival) || opensWithForeignName(text, first))) ||
    headedByRival(text, block, topic, isRival)
  );
}

/** The heading names a rival and nothing of the incident. */
function headedByRival(
  text: ClaimText,
  block: number,
  topic: ReadonlySet<number>,
  isRival: (hit: PlacedHit) => boolean,
): boolean {
  const heading = text.headingOf(block);
  if (heading === undefined) return false;
  const hits = text.hitsIn(heading);
  return hits.some(isRival) && !hits.some(({ term }) => topic.has(term));
}

function opensWith(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  isRival: (hit: PlacedHit) => boolean,
): boolean {
  const hits = text.hitsIn(sentence);
  const { token: first } = text.sentences[sentence]!;
  const { reach } = text.reading.tokens;
  return hits.some((hit) => {
    if (!isRival(hit) && text.reading.generalTermOf(hit) !== 'elsewhere') return false;
    if (reach[hit.token]! - (reach[first - 1] ?? 0) > OPENING || isPartOfList(text, hit)) return false;
    if (hit.token > first && text.breaksBetween(first, hit.token) > COMMAS) return false;
    return !hits.some(
      (other) => isLonger(other, hit) && (other.start < hit.start || index.entities.has(other.term)),
    );
  });
}

/** "globex.com" is an address, "globex" a keyword, and "Globex, and many more" no subject. */
function isPartOfList({ reading }: ClaimText, { start, end }: PlacedHit): boolean {
  return (
    /^(?:\.\p{L}|[,，])/u.test(reading.text.slice(end, end + 2)) || /^\p{Ll}/u.test(reading.text.slice(start))
  );
}

/** A paper that has the firm's name in its own, or a word. */
function isLonger(other: PlacedHit, { start, end }: PlacedHit): boolean {
  return other.start <= start && end <= other.end && other.end - other.start > end - start;
}

/** A name in Latin letters, which only names have where all else is written in ideographs. */
function opensWithForeignName(text: ClaimText, sentence: number): boolean {
  const { reading, sentences } = text;
  const { token, nextToken } = sentences[sentence]!;
  const { kind } = reading.tokens;
  let name = token;
  while (name < token + MARKS && kind[name] !== LETTER && kind[name] !== IDEOGRAPH && kind[name] !== DIGIT)
    name++;
  if (kind[name] !== LETTER || !/^\p{Lu}\p{L}*\p{Ll}/u.test(reading.word(name))) return false;
  if (text.hitsIn(sentence).some((hit) => hit.token <= name && name < hit.nextToken)) return false;
  for (let i = name; i < Math.min(nextToken, name + 12); i++) if (kind[i] === IDEOGRAPH) return true;
  return false;
}
