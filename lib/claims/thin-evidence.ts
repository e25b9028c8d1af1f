import type { CompiledNear, CompiledPart, LanguageIndex } from '../facts/language-index.ts';
import { recordedDates } from '../facts/recorded-keys.ts';
import { PRONOUNS } from '../lang/pronouns.ts';
import { DIGIT, LETTER } from '../text/characters.ts';
import { within } from '../text/span.ts';
import { isoDay, isoDays } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import { opensAnswer } from './answering-clause.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { has } from './references.ts';

/** Tokens at most between a date that belongs to a noun and the cue that is a part of that noun. */
const NOUN_TOKENS = 3;
/** Words at most of a noun phrase before its noun: "a second threat report". */
const PHRASE_WORDS = 4;
const SEMICOLON = /^[;；]$/;
/** Words between such a bound and the cue that asks for it. */
const BESIDE = 3;
/** Relations that bound a span of time: the day of a single event is not told with them. */
const BOUNDS: ReadonlySet<string> = new Set(['since', 'until']);
/** Years before the first of the incident's period that may still be a slip for it. */
const YEARS_BEFORE = 1;
/** What stands right before a noun phrase. */
const DETERMINERS = ['day-article', 'this', 'indefinite', 'possessive'] as const;
/** General words that are nouns. */
const NOUNS = ['teller', 'version'] as const;
/** Before a version that merely ends a range. */
const LIMITS = ['before', 'until', 'up-to', 'under', 'to'] as const;

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

/** What ties a value to a part of a fact. */
interface Tie {
  readonly anchor: PlacedHit;
  readonly near: CompiledNear;
  readonly part: CompiledPart;
}

/**
 * Whether what ties a value to a fact is too little to call the value wrong: a cue of another main clause, of another thing
 * of the kind, or of a noun that the value does not belong to.
 */
export function isThin(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  mention: Mention,
  tie: Tie,
): boolean {
  const { anchor, near } = tie;
  if (anchor.sentence === sentence) {
    if (tie.part.part.kind === 'interval' && isNameOf(anchor, mention)) return true;
    if (beyondSemicolon(text, anchor, mention)) return true;
    // "Doe published a second analysis": whose it is, is what the fact asks for.
    const named = index.entities.has(anchor.term);
    if (!named && near.also.some((terms) => onlyOthers(text, sentence, terms, tie))) return true;
  }
  if (!countsAnother(text, sentence, mention) && isAnother(text, anchor, tie)) return true;
  // Whose the thing is, is just what a name may be wrong about.
  if (mention.value.kind !== 'name' && isOfAnother(text, index, tie)) return true;
  return mention.value.kind === 'date' && dateIsOthers(text, sentence, mention, tie);
}

/** "The September report": the month is a word of the cue itself, and no span of what the report tells. */
function isNameOf({ start, end, gaps = [] }: PlacedHit, mention: Mention): boolean {
  return within(mention, { start, end }) && !gaps.some((gap) => within(mention, gap));
}

function dateIsOthers(
  text: ClaimText,
  sentence: number,
  mention: Mention,
  { anchor, near, part }: Tie,
): boolean {
  const { value } = mention;
  if (value.kind !== 'date') return false;
  if (isLongBefore(value, part)) return true;
  if (ownedByNoun(text, mention) && !isOfNoun(anchor, mention)) return true;
  const own = anchor.sentence === sentence;
  if (own && limits(text, anchor) && !bracketedBehind(text, anchor, mention)) return true;
  // "Licences granted since 1 January": only what stands beside it may tell of a beginning.
  const day = part.part.kind === 'date' && near.relations === undefined;
  const bounds = day && value.relation !== undefined && BOUNDS.has(value.relation);
  return bounds && anchor.token < mention.token && (!own || wordsTo(text, anchor, mention) > BESIDE);
}

/** "On 1 May 2023 another firm …", of an incident of 2026; but with day and month as recorded only the year is a slip. */
function isLongBefore(value: DateValue, { part, set }: CompiledPart): boolean {
  const first = Number(set.period.from.slice(0, 4));
  if (!value.year || value.unit === 'year') return false;
  if (value.to >= isoDays(String(first - YEARS_BEFORE))!.from) return false;
  const written = isoDay(value.from).slice(5, value.unit === 'day' ? 10 : 7);
  return !recordedDates(part).some((iso) => iso.slice(5).startsWith(written));
}

/** Words between a cue and the preposition that opens a date: "banned since Thursday, July 10". */
function wordsTo(text: ClaimText, anchor: PlacedHit, { token, nextToken, value }: Mention): number {
  const opening =
    value.kind === 'date' && value.related ? text.reading.tokens.at(value.related.start) : token;
  return text.distance(anchor, { token: opening, nextToken });
}

function beyondSemicolon(text: ClaimText, a: Place, b: Place): boolean {
  const [left, right] = a.token < b.token ? [a, b] : [b, a];
  for (let i = left.nextToken; i < right.token; i++)
    if (SEMICOLON.test(text.reading.word(i))) return !opensAnswer(text, right.token);
  return false;
}

/** The sentence has such words, but as those of a further thing, or of a main clause that says nothing of the cue's. */
function onlyOthers(text: ClaimText, sentence: number, terms: readonly number[], tie: Tie): boolean {
  if (!has(text, sentence, terms)) return false;
  const { anchor } = tie;
  return text
    .hitsIn(sentence)
    .filter((hit) => terms.includes(hit.term))
    .every(
      (hit) =>
        isAnother(text, hit, tie) || (beyondSemicolon(text, anchor, hit) && !takesUp(text, hit, anchor)),
    );
}

/** The clause behind the semicolon speaks of what the one before did: "the campaign began in May; it ended in June". */
function takesUp(text: ClaimText, before: Place, anchor: Place): boolean {
  if (before.token > anchor.token) return false;
  const { reading } = text;
  let first = anchor.token;
  while (!SEMICOLON.test(reading.word(first - 1))) first--;
  return PRONOUNS[reading.language.lang]?.test(reading.word(first)) ?? true;
}

/** "A second report", "another letter", "the trial of a rival": not the one that the fact is about. */
function isAnother(text: ClaimText, { sentence, token, nextToken }: PlacedHit, { part }: Tie): boolean {
  const { reach } = text.reading.tokens;
  return text.wordsIn(sentence, 'another-one').some((hit) => {
    if (isAskedFor(text, part, hit)) return false;
    if (hit.token > token) return hit.token <= nextToken;
    if (hit.nextToken > token) return true;
    const words = reach[token]! - reach[hit.nextToken - 1]!;
    return words <= PHRASE_WORDS && text.breaksBetween(hit.nextToken - 1, token) === 0;
  });
}

/** "One list of 147 domains and another of nine keywords": a further list, of the very keywords. */
function countsAnother(text: ClaimText, sentence: number, { token, value }: Mention): boolean {
  if (value.kind !== 'quantity') return false;
  const of = text.reading.generalBefore(token, ['of'], 1)?.token;
  return of !== undefined && text.wordsIn(sentence, 'another-one').some(({ nextToken }) => nextToken === of);
}

/** The fact is about just such a further thing: "second issue" is a cue of its own. */
function isAskedFor(text: ClaimText, { near }: CompiledPart, other: PlacedHit): boolean {
  return text
    .hitsIn(other.sentence)
    .some(
      (hit) =>
        hit.token < other.nextToken &&
        (hit.token >= other.token || hit.nextToken >= other.nextToken) &&
        near.some(({ anchor, also }) => [anchor, ...also].some((terms) => terms.includes(hit.term))),
    );
}

/** "Globex's trial": the cue is that of a rival of those whom the facts are about. */
function isOfAnother(text: ClaimText, index: LanguageIndex, { anchor, part }: Tie): boolean {
  const before = text.reading.generalBefore(anchor.token, ['possessive'], 2)?.token;
  const { token: first } = text.sentences[anchor.sentence]!;
  const sorts = new Set(Object.values(part.set.rivals ?? {}).flat());
  return text
    .hitsIn(anchor.sentence)
    .some(
      ({ term, token, nextToken }) =>
        (nextToken === before || (token === first && opensWithOwner(text, nextToken, anchor))) &&
        sorts.has(`$${index.entities.get(term)?.entity.kind}`) &&
        !isReferred(part, term),
    );
}

/** "Globex's trial with marks goes back to": the clause is about what is the other's. */
function opensWithOwner(text: ClaimText, behind: number, { token }: Place): boolean {
  const owned = text.reading.general(behind, 'possessive') !== undefined;
  return owned && token >= behind && text.breaksBetween(behind - 1, token) < 1;
}

function isReferred({ near, context }: CompiledPart, term: number): boolean {
  const asked = near.flatMap(({ anchor, also }) => [anchor, ...also]);
  return [...asked, ...context].some((reference) => reference.includes(term));
}

/** A date right before a noun, as a part of its name: "the June letter", "its July 9 alert". */
function ownedByNoun(text: ClaimText, { token, nextToken, value }: Mention): boolean {
  const { reading } = text;
  const { capitalMonths, capitalNouns, common } = reading.language;
  if (!capitalMonths || capitalNouns || reading.tokens.kind[nextToken] !== LETTER) return false;
  if (value.kind !== 'date' || !(value.unit === 'month' || value.form === 'mdy')) return false;
  if (reading.generalBefore(token, DETERMINERS, 2) === undefined) return false;
  if (common.includes(reading.word(nextToken).toLowerCase())) return false;
  return NOUNS.some((term) => reading.general(nextToken, term)) || !reading.knows(nextToken);
}

function isOfNoun(anchor: PlacedHit, { token, nextToken }: Mention): boolean {
  return anchor.token > token && anchor.token < nextToken + NOUN_TOKENS;
}

/** "Versions before 2.1", "2.0 to 2.1": nothing is said of that version itself. */
function limits(text: ClaimText, { token }: Place): boolean {
  const { reading } = text;
  if (reading.tokens.kind[token] !== DIGIT) return false;
  const first = reading.generalBefore(token, ['version'], 1)?.token ?? token;
  const limit = reading.generalBefore(first, LIMITS, 2);
  if (limit?.term !== 'to') return limit !== undefined;
  // Portuguese "a" is an article as well: only behind a number it leads from one version to the next.
  const article = ARTICLES_LIKE_TO[reading.language.lang]?.test(reading.word(limit.token)) === true;
  return !article || reading.tokens.kind[limit.token - 1] === DIGIT;
}

/** "Versions up to 2.1 (9 July)": the day in brackets right behind a version is that version's, wherever it stands. */
function bracketedBehind({ reading }: ClaimText, { nextToken }: Place, { token, value }: Mention): boolean {
  const from = value.kind === 'date' && value.related ? reading.tokens.at(value.related.start) : token;
  return OPENING.test(reading.word(nextToken)) && Math.min(from, token) === nextToken + 1;
}

const OPENING = /^[(（]$/;

/** What may be an article although it is a word for "to". */
const ARTICLES_LIKE_TO: Readonly<Record<string, RegExp>> = { pt: /^a$/i };
