import type { CompiledNear, CompiledPart, LanguageIndex } from '../facts/language-index.ts';
import type { Approach, Approaches } from './approaches.ts';
import { closesBefore, opensBetween } from './beyond-colon.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { distanceOf, type Placed } from './cue-distance.ts';
import { leadsOn } from './leading-date.ts';
import { takenByRival } from './rival-subject.ts';
import { breaksTo, takenAway } from './taken-away.ts';
import { isCountedTo } from './time-to.ts';
import { isBareOpening, opensAtOther } from './version-openings.ts';

/** That a value is about a part of a fact, and how far away what says so stands, in words. */
export interface Evidence {
  readonly part: CompiledPart;
  readonly cost: number;
  readonly anchor: PlacedHit;
  /** Enough to agree with the record, not to differ from it. */
  readonly weak: boolean;
  /** The entry of the part that is met. */
  readonly near: CompiledNear;
}

/** Farther than this no cue counts. */
const FARTHEST = 32;
/** Words between a unit of time that stands alone and the cue that asks for it. */
const BESIDE = 3;
/** Words between "one" and what it counts, and that it stands behind. */
const COUNTED = 2;
/** How much farther a cue is that stands before a date which leads on. */
const LED = 6;

/**
 * Gathers for a value all parts of facts that something near it speaks for, cheapest first.
 * @param concerned whether a value of its kind may be about the part at all.
 */
export function evidenceFor(
  approaches: Approaches,
  sentence: number,
  mention: Placed,
  concerned: (part: CompiledPart) => boolean,
): Evidence[] {
  const { text, index } = approaches;
  const best = new Map<CompiledPart, Best>();
  for (const approach of approaches.of(sentence, mention.value.kind)) {
    const { part, from } = approach;
    const distance = distanceOf(text, sentence, approach, mention);
    if (distance > FARTHEST || !concerned(part)) continue;
    let known = best.get(part);
    if (known && isSettled(known, approach, mention, distance + from.penalty)) continue;
    const found = evidence(text, index, sentence, approach, mention, distance);
    if (!found) continue;
    const apart =
      from.byPronoun === true &&
      (!goesOnTo(text, sentence, mention) || namesRival(text, from.sentence, part));
    const weak = (found.weak && !tellsDayOf(approach, mention)) || from.loose || apart;
    const slot = weak ? 'weak' : 'strong';
    if (!known) {
      known = {};
      best.set(part, known);
    }
    if ((known[slot]?.cost ?? Number.POSITIVE_INFINITY) > found.cost) known[slot] = { ...found, weak };
  }
  const all: Evidence[] = [];
  for (const { strong, weak } of best.values()) {
    if (strong) all.push(strong);
    if (weak) all.push(weak);
  }
  return all.sort((a, b) => a.cost - b.cost || byPart(a, b));
}

/** "Date" in a table that is headed by what the part is about. */
function tellsDayOf({ from }: Approach, { value }: Placed): boolean {
  return from.ofDay === true && value.kind === 'date';
}

/** The cheapest evidence for a part by words that could make the value differ, and by others. */
interface Best {
  strong?: Evidence;
  weak?: Evidence;
}

/** What is known of a part is as cheap as anything that this approach, which costs that much at least, could add. */
function isSettled(known: Best, { entries, from }: Approach, mention: Placed, least: number): boolean {
  const strong = !from.loose && (from.ofDay === true || entries.some(({ near }) => !near.weak));
  if (strong && !(known.strong && known.strong.cost <= least)) return false;
  const weak = from.loose || from.byPronoun || isAlone(mention) || entries.some(({ near }) => near.weak);
  return !weak || (known.weak !== undefined && known.weak.cost <= least);
}

/**
 * At equal cost a name's part whose context holds counts first, then the plainer entry, then the id: the order of the facts
 * must not decide.
 */
function byPart({ part: a, near }: Evidence, { part: b, near: other }: Evidence): number {
  const named = a.part.kind === 'name' && b.part.kind === 'name';
  const asked = named ? Number(b.context.length > 0) - Number(a.context.length > 0) : 0;
  const plainer = near.also.length - other.also.length;
  return asked || plainer || byId(a.fact.id, b.fact.id) || byId(a.part.id, b.part.id);
}

function byId(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Right behind the pronoun and verb that the sentence opens with: "It appeared on LinkedIn". */
function goesOnTo(text: ClaimText, sentence: number, mention: Placed): boolean {
  const { token } = text.sentences[sentence]!;
  const next = text.reading.general(token, 'goes-on');
  return next !== undefined && text.distance({ token, nextToken: next }, mention) <= BESIDE;
}

function namesRival(text: ClaimText, sentence: number, { rivals }: CompiledPart): boolean {
  return rivals !== undefined && text.hitsIn(sentence).some(({ term }) => rivals.others.has(term));
}

function evidence(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  { hit: anchor, part, from, entries, against }: Approach,
  mention: Placed,
  distance: number,
): Evidence | undefined {
  const own = anchor.sentence === sentence;
  if (!askedFor(mention, anchor, own, distance)) return undefined;
  if (mention.value.kind === 'quantity' && own && opensBetween(text, sentence, mention, anchor))
    return undefined;
  if (own && closesBefore(text, sentence, mention, anchor)) return undefined;
  if (own && isCountedTo(text, anchor, mention)) return undefined;
  if (mention.value.kind === 'version') {
    if (distance > BESIDE && isBareOpening(text, anchor)) return undefined;
    if (own && opensAtOther(text, anchor, mention)) return undefined;
  }
  let found: { cost: number; weak: boolean; near: CompiledNear } | undefined;
  /** The cheapest that only ever agrees: what leans on another sentence is farther away than the cue itself. */
  let slight: typeof found;
  const led = own && leadsOn(text, anchor, mention) ? LED : 0;
  for (const { near, extra, measured } of entries) {
    if (!related(near, mention)) continue;
    // What "two days earlier" is told of stands beside it.
    if (extra > 0 && mention.value.kind === 'duration' && mention.value.told === 'context') continue;
    let cost = distance + from.penalty + extra + (near.relations === undefined ? led : 0);
    for (const places of measured) cost += Math.max(0, nearest(text, places, mention) - distance);
    if (!found || (found.weak && !near.weak) || (found.weak === near.weak && cost < found.cost))
      found = { cost, weak: near.weak, near };
    if (near.weak && !(slight && slight.cost <= cost)) slight = { cost, weak: true, near };
  }
  if (!found) return undefined;
  if (takenAway(text, sentence, against, mention, found, anchor)) {
    if (!slight || slight.cost >= found.cost) return undefined;
    if (takenAway(text, sentence, against, mention, slight, anchor)) return undefined;
    found = slight;
  }
  if (part.rivals) {
    const pivot = own ? anchor : mention;
    const besides = (hit: PlacedHit): boolean => isOwn(index, part, hit, mention);
    const named = mention.value.kind === 'name' ? mention : undefined;
    if (takenByRival(text, sentence, part.rivals, pivot, besides, named)) return undefined;
    // "After Acme banned it, Globex bans another from 20 July": the value stands in the other's clause.
    const apart = own && partsClauses(text, anchor, mention);
    if (apart && takenByRival(text, sentence, part.rivals, mention, besides, named)) return undefined;
  }
  // "The campaign cost a year": only what stands right behind a unit asks for it.
  const weak = found.weak || (isAlone(mention) && anchor.token < mention.token);
  return { part, anchor, ...found, weak };
}

function isAlone({ value }: Placed): boolean {
  return value.kind === 'duration' && value.told === 'alone';
}

function partsClauses(text: ClaimText, anchor: PlacedHit, mention: Placed): boolean {
  return breaksTo(text, anchor, mention) >= 1;
}

/** The part itself compares the name or asks for it. */
function isOwn(index: LanguageIndex, part: CompiledPart, hit: PlacedHit, mention: Placed): boolean {
  if (hit.token < mention.nextToken && mention.token < hit.nextToken) return true;
  const kind = index.entities.get(hit.term)?.entity.kind;
  if (part.part.kind === 'name' && kind !== undefined && part.part.among.includes(kind)) return true;
  return part.near.some(
    ({ anchor, also }) => anchor.includes(hit.term) || also.some((one) => one.includes(hit.term)),
  );
}

/** A span of time that is a part of a longer expression counts only for a cue that is a part of it too. */
function askedFor({ value, nextToken }: Placed, anchor: PlacedHit, own: boolean, distance: number): boolean {
  // "One", "une", 一 count something only where what they count stands right behind them.
  if (value.kind === 'quantity' && value.words && value.value === 1)
    return own && anchor.token >= nextToken && distance <= COUNTED;
  if (value.kind !== 'duration' || value.told === undefined) return true;
  if (value.told === 'alone') return own && distance <= BESIDE;
  return own && anchor.token <= nextToken && nextToken < anchor.nextToken;
}

function related(near: CompiledNear, { value, range }: Placed): boolean {
  if (near.relations === undefined) return true;
  if (value.kind !== 'date') return false;
  return near.relations.has(value.relation ?? '') || (range !== undefined && near.relations.has('range'));
}

function nearest(text: ClaimText, places: readonly PlacedHit[], mention: Placed): number {
  let best = Number.POSITIVE_INFINITY;
  for (const hit of places) best = Math.min(best, text.distance(mention, hit));
  return best;
}
