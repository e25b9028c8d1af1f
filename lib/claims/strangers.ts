import type { Fact } from '../facts/fact-set.ts';
import type { CompiledPart, CompiledSet, CompiledTelling, LanguageIndex } from '../facts/language-index.ts';
import type { Mention } from '../values/mention.ts';
import { isAlien, namesAlienVersion } from './alien-versions.ts';
import { inAnotherTime, opensWithPastYear } from './another-time.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { inForeignBlock } from './foreign-blocks.ts';
import { opensWithQuotedName } from './quoted-name.ts';
import { speaksOf } from './topic-words.ts';
import { namesUnknown } from './unknown-names.ts';
import { isOfUnknown } from './unknown-subject.ts';

/** Tokens at most before a name that a sentence opens with: a mark, an article. */
const OPENING = 2;

/** Tokens from the name of an owner to that of what is owned: "Globex's „Raven“". */
const OWNER = 7;
/** Tokens at most from the beginning of a sentence to what is said of its subject. */
const SUBJECT = 8;

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/**
 * Whether a sentence that names nobody whom the incident is known by is about others or another time: "In 2019 it took
 * 34 days", "The Belgian office put out its alert on 16 July", "A separate licence has been in force since 13 January".
 * What merely speaks for a fact there is not enough to call a value wrong.
 */
export function ofStrangers(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  { part, set, fact }: Pick<CompiledPart, 'part' | 'set' | 'fact'>,
  mention: Mention,
): boolean {
  const compiled = compiledOf(index, set);
  const { topic } = compiled;
  const owned = part.kind === 'name' && sentence === text.sentencesOf(text.sentences[sentence]!.block)[0];
  const asked = part.kind === 'name' ? part.among : compared(fact);
  if (inForeignBlock(text, index, sentence, compiled, asked, owned)) return true;
  // Of a name or a code point it is asked what it is, not whose.
  if (part.kind === 'name')
    return isApart(text, sentence, topic) && namesRival(text, index, sentence, { set, fact }, mention, OWNER);
  if (part.kind === 'code') return false;
  if (part.kind !== 'date' && part.kind !== 'interval' && opensWithPastYear(text, sentence, set)) return true;
  if (!isApart(text, sentence, topic)) return false;
  return (
    // Of a day it may be just the year that is wrong.
    inAnotherTime(text, sentence, topic, set, isBareYear(mention) ? undefined : mention) ||
    text.newSubjects.openSentence(sentence, topic) ||
    opensWithQuotedName(text, sentence) ||
    text.newSubjects.openClause(sentence, topic, mention) ||
    isElsewhere(text, index, sentence) ||
    namesUnknown(text, sentence) ||
    namesRival(text, index, sentence, { set, fact }, mention) ||
    isAlien(part, mention) ||
    (part.kind === 'date' && namesAlienVersion(text, index, sentence)) ||
    goesOn(text, sentence, topic)
  );
}

/** The same of words that tell a fact wrongly. */
export function toldOfStrangers(
  text: ClaimText,
  index: LanguageIndex,
  { set, fact }: CompiledTelling,
  hit: PlacedHit,
): boolean {
  const compiled = compiledOf(index, set);
  const { topic } = compiled;
  const { sentence } = hit;
  if (opensWithPastYear(text, sentence, set)) return true;
  if (inForeignBlock(text, index, sentence, compiled, compared(fact))) return true;
  if (!isApart(text, sentence, topic)) return false;
  return (
    inAnotherTime(text, sentence, topic, set, hit) ||
    text.newSubjects.openSentence(sentence, topic) ||
    opensWithQuotedName(text, sentence) ||
    text.newSubjects.openClause(sentence, topic, hit) ||
    isGeneral(text, hit) ||
    isElsewhere(text, index, sentence, OPENING) ||
    namesRival(text, index, sentence, { set, fact }, hit) ||
    goesOn(text, sentence, topic)
  );
}

/** "A ban at once without notice leads to …": any such thing, as what a sentence opens with. */
function isGeneral(text: ClaimText, { sentence, token }: PlacedHit): boolean {
  const { reading } = text;
  const behind = reading.general(text.sentences[sentence]!.token, 'indefinite') === token;
  return behind && reading.general(token, 'teller') === undefined;
}

function isBareYear({ value }: Mention): boolean {
  return value.kind === 'date' && value.unit === 'year';
}

/** Kinds of names that any part of a fact asks for. */
function compared({ values = [] }: Fact): readonly string[] {
  return values.flatMap((value) => (value.kind === 'name' ? value.among : []));
}

function compiledOf(index: LanguageIndex, own: unknown): CompiledSet {
  return index.sets.find(({ set }) => set === own)!;
}

/** Prose that names nothing by which the incident is known. */
function isApart(text: ClaimText, sentence: number, topic: ReadonlySet<number>): boolean {
  const { kind } = text.blockOf(sentence);
  return (kind === 'paragraph' || kind === 'item') && !speaksOf(text, sentence, topic);
}

/** The sentence before is about somebody with a name that nothing is known by: "Hooli has told its staff. The order …" */
function goesOn(text: ClaimText, sentence: number, topic: ReadonlySet<number>): boolean {
  const before = text.sentences[sentence - 1];
  if (before?.block !== text.sentences[sentence]!.block || speaksOf(text, sentence - 1, topic)) return false;
  const end = Math.min(before.token + SUBJECT, before.nextToken - 2);
  return isOfUnknown(text, sentence - 1, { token: end, nextToken: end + 1 });
}

/** A country that is no part of a name known to the fact sets, among the first so many tokens of a sentence. */
function isElsewhere(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  among = Number.POSITIVE_INFINITY,
): boolean {
  const { token: first } = text.sentences[sentence]!;
  return text
    .wordsIn(sentence, 'elsewhere')
    .some(
      (place) =>
        place.token - first <= among &&
        !text
          .hitsIn(sentence)
          .some(
            (hit) =>
              index.entities.has(hit.term) && hit.token <= place.token && place.nextToken <= hit.nextToken,
          ),
    );
}

/** One of the sort that rivals are of, before the value, and not what the fact itself compares. */
function namesRival(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  { set, fact }: Pick<CompiledPart, 'set' | 'fact'>,
  { token }: Place,
  apart = 0,
): boolean {
  const own = compared(fact);
  const sorts = Object.values(set.rivals ?? {})
    .flat()
    .filter((sort) => sort.startsWith('$') && !own.includes(sort.slice(1)));
  return text
    .hitsIn(sentence)
    .some(
      (hit) => hit.token + apart < token && sorts.includes(`$${index.entities.get(hit.term)?.entity.kind}`),
    );
}
