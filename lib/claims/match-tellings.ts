import type { CompiledTelling, LanguageIndex } from '../facts/language-index.ts';
import { NONE_WORDS } from '../lang/none-words.ts';
import { isoDays } from '../values/calendar.ts';
import type { Verdict } from '../verdict/finding.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import type { Neighbour } from './leanings.ts';
import { deniedBehind } from './negation.ts';
import { contextHolds, has, isOfElse, lends } from './references.ts';
import { takenByRival } from './rival-subject.ts';
import type { Stances } from './stance.ts';
import { toldOfStrangers } from './strangers.ts';
import type { Topic } from './topic.ts';

/** Words that tell a fact one way or another. */
export interface TellingMatch {
  readonly telling: CompiledTelling;
  readonly hit: PlacedHit;
  readonly verdict: Verdict;
  readonly rule: string;
}

/** Farther than this, in words, what a telling must stand near does not count. */
const REACH = 22;
/** Nearer than this, in words, what speaks against a telling always counts. */
const CLOSE = 8;

/** Finds the tellings of facts: their words, near what they must stand near, put forward by the article. */
export function matchTellings(
  text: ClaimText,
  index: LanguageIndex,
  topics: ReadonlyMap<unknown, Topic>,
  stances: Stances,
  published: number | undefined,
): TellingMatch[] {
  const matches: TellingMatch[] = [];
  for (let s = 0; s < text.sentences.length; s++) {
    const first = matches.length;
    for (const hit of text.hitsIn(s)) {
      for (const telling of index.tellingsByWords.get(hit.term) ?? []) {
        if (!topics.get(telling.set)?.has(s)) continue;
        const match = judge(text, index, telling, hit, stances, published);
        if (match) keepLongest(matches, first, match);
      }
    }
  }
  return matches;
}

/**
 * Told twice in one sentence it is one claim: the longer words stand for it.
 * @param first where the sentence's matches begin.
 */
function keepLongest(matches: TellingMatch[], first: number, match: TellingMatch): void {
  let same = first;
  while (same < matches.length && !tellsAgain(matches[same]!, match)) same++;
  const known = matches[same];
  if (!known || match.verdict !== 'refuted') matches.push(match);
  else if (match.hit.end - match.hit.start > known.hit.end - known.hit.start) matches[same] = match;
}

function tellsAgain(known: TellingMatch, { telling }: TellingMatch): boolean {
  return known.telling.telling === telling.telling && known.verdict === 'refuted';
}

function judge(
  text: ClaimText,
  index: LanguageIndex,
  compiled: CompiledTelling,
  hit: PlacedHit,
  stances: Stances,
  published: number | undefined,
): TellingMatch | undefined {
  const { telling } = compiled;
  if (!inForce(compiled, published) || !placed(text, compiled, hit)) return undefined;
  const stance = stances.of(hit.sentence, hit, hit.gaps);
  if (stance === 'asserted' && telling.verdict === 'refuted' && deniedBehind(text, hit.sentence, hit))
    return undefined;
  if (telling.verdict === 'refuted' && toldOfStrangers(text, index, compiled, hit)) return undefined;
  const agrees = telling.verdict === 'supported' && (stance === 'rejected' || stance === 'supposed');
  if (stance === 'asserted' || agrees)
    return { telling: compiled, hit, verdict: telling.verdict, rule: `telling/${telling.id}` };
  if (stance === 'denied' && telling.negated)
    return { telling: compiled, hit, verdict: telling.negated, rule: `telling/${telling.id}/negated` };
  return undefined;
}

/** Without a day of publication only tellings that hold on every day count. */
function inForce({ telling }: CompiledTelling, published: number | undefined): boolean {
  if (telling.from === undefined && telling.until === undefined) return true;
  if (published === undefined) return false;
  const from = telling.from === undefined ? undefined : isoDays(telling.from)?.from;
  const until = telling.until === undefined ? undefined : isoDays(telling.until)?.to;
  return (from === undefined || published >= from) && (until === undefined || published <= until);
}

function placed(text: ClaimText, compiled: CompiledTelling, hit: PlacedHit): boolean {
  const { sentence } = hit;
  if (isOfElse(text, sentence, compiled)) return false;
  const neighbours = text.neighbours(sentence);
  if (!contextHolds(text, sentence, neighbours, compiled.context)) return false;
  const distance = nearest(text, compiled, hit, neighbours);
  if (distance === undefined) return false;
  const asked = (other: PlacedHit): boolean =>
    compiled.near.some(({ anchor, also }) => [anchor, ...also].some((one) => one.includes(other.term)));
  // What nobody can decide may well be about others.
  const decided = compiled.telling.verdict !== 'unverified';
  if (decided && takenByRival(text, sentence, compiled.rivals, hit, asked)) return false;
  if (compiled.not.size === 0) return true;
  const reach = Math.max(distance, CLOSE);
  return !text
    .hitsIn(sentence)
    .some(
      (other) => compiled.not.has(other.term) && !isSame(other, hit) && text.distance(hit, other) < reach,
    );
}

function isSame(a: PlacedHit, b: PlacedHit): boolean {
  return a.start === b.start && a.term === b.term;
}

/** How far away the nearest thing stands that the telling must stand near; undefined where none does. */
function nearest(
  text: ClaimText,
  compiled: CompiledTelling,
  hit: PlacedHit,
  neighbours: readonly Neighbour[],
): number | undefined {
  if (compiled.near.length === 0) return 0;
  const refuted = compiled.telling.verdict === 'refuted';
  let best: number | undefined;
  for (const near of compiled.near) {
    const further = near.also.every(
      (reference) =>
        has(text, hit.sentence, reference) ||
        neighbours.some((other) => lends(text, other.sentence, reference, compiled.unless)),
    );
    if (!further) continue;
    const here = has(text, hit.sentence, near.anchor) ? text.hitsIn(hit.sentence) : [];
    for (const other of here) {
      if (!near.anchor.includes(other.term) || isSame(other, hit)) continue;
      if (refuted && hasNone(text, other)) continue;
      const distance = text.distance(hit, other);
      if (distance <= REACH) best = Math.min(best ?? distance, distance);
    }
    const asked = neighbours.some(
      ({ sentence, loose, byPronoun, sameSubject, runsOn }) =>
        (!loose || sameSubject || runsOn) &&
        !byPronoun &&
        lends(text, sentence, near.anchor, compiled.unless),
    );
    if (asked) best ??= CLOSE;
  }
  return best;
}

/** "In den Antworten gibt es kein Wasserzeichen": the words tell where there is none of what they stand near. */
function hasNone({ reading, sentences }: ClaimText, { sentence, token }: PlacedHit): boolean {
  const before = token - 1;
  if (before < sentences[sentence]!.token) return false;
  return NONE_WORDS[reading.language.lang.split('-')[0]!]?.test(reading.word(before)) === true;
}
