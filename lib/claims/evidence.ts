import type { ValuePart } from '../facts/fact-set.ts';
import type { CompiledNear, CompiledPart, LanguageIndex, Reference } from '../facts/language-index.ts';
import type { Value } from '../values/mention.ts';
import type { Anchors } from './anchors.ts';
import type { ClaimText, Neighbour, PlacedHit } from './claim-text.ts';
import { leadsOn } from './leading-date.ts';
import { contextHolds, has } from './references.ts';
import { takenByRival } from './rival-subject.ts';
import { BEHIND, breaksTo, takenAway } from './taken-away.ts';

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
/** As near as this, in words, a further reference speaks for a value of its own. */
const CLOSE = 8;
/** Words between a unit of time that stands alone and the cue that asks for it. */
const BESIDE = 3;
/** Words between "one" and what it counts, and that it stands behind. */
const COUNTED = 2;
/** A further reference that stands only in a neighbouring sentence. */
const ELSEWHERE = 4;
/** How much farther a cue is that stands before a date which leads on. */
const LED = 6;

interface Placed {
  readonly token: number;
  readonly nextToken: number;
  readonly value: Value;
  readonly range?: 'first' | 'last';
}

/**
 * Gathers for a value all parts of facts of some kinds that something near it speaks for, cheapest first.
 * @param concerned whether the passage is about what the part belongs to.
 */
export function evidenceFor(
  anchors: Anchors,
  sentence: number,
  mention: Placed,
  kinds: readonly ValuePart['kind'][],
  concerned: (part: CompiledPart) => boolean,
): Evidence[] {
  const { text, index } = anchors;
  const neighbours = text.neighbours(sentence);
  const best = new Map<CompiledPart, { strong?: Evidence; weak?: Evidence }>();
  const consider = ({ sentence: other, penalty, loose, byPronoun = false }: Neighbour): void => {
    for (const kind of kinds) {
      for (const { hit, part } of anchors.of(other, kind)) {
        if (!concerned(part)) continue;
        const found = evidence(text, index, sentence, neighbours, part, hit, mention, penalty);
        if (!found) continue;
        const known = best.get(part) ?? {};
        const apart = byPronoun && (!goesOnTo(text, sentence, mention) || namesRival(text, other, part));
        const slot = found.weak || loose || apart ? 'weak' : 'strong';
        if ((known[slot]?.cost ?? Number.POSITIVE_INFINITY) > found.cost)
          best.set(part, { ...known, [slot]: { ...found, weak: slot === 'weak' } });
      }
    }
  };
  consider({ sentence, penalty: 0, loose: false });
  for (const neighbour of neighbours) consider(neighbour);
  return [...best.values()]
    .flatMap(({ strong, weak }) => [strong, weak])
    .filter((one) => one !== undefined)
    .sort((a, b) => a.cost - b.cost);
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
  neighbours: readonly Neighbour[],
  part: CompiledPart,
  anchor: PlacedHit,
  mention: Placed,
  penalty: number,
): Evidence | undefined {
  const own = anchor.sentence === sentence;
  const distance = own
    ? text.distance(mention, anchor) + (anchor.token >= mention.nextToken ? BEHIND : 0)
    : 0;
  if (distance > FARTHEST || !askedFor(mention, anchor, own, distance)) return undefined;
  let found: { cost: number; weak: boolean; near: CompiledNear } | undefined;
  /** The cheapest that only ever agrees: what leans on another sentence is farther away than the cue itself. */
  let slight: typeof found;
  for (const near of part.near) {
    if (!near.anchor.includes(anchor.term) || !related(near, mention)) continue;
    const extra = furtherCost(text, near, anchor, sentence, neighbours, mention, distance);
    if (extra === undefined) continue;
    const led = own && near.relations === undefined && leadsOn(text, anchor, mention) ? LED : 0;
    const cost = distance + penalty + extra + led;
    if (!found || (found.weak && !near.weak) || (found.weak === near.weak && cost < found.cost))
      found = { cost, weak: near.weak, near };
    if (near.weak && !(slight && slight.cost <= cost)) slight = { cost, weak: true, near };
  }
  if (part.unless.length > 0 && has(text, sentence, part.unless)) return undefined;
  if (!found || !contextHolds(text, sentence, neighbours, part.context)) return undefined;
  if (takenAway(text, sentence, part.not, mention, found, anchor)) {
    if (!slight || slight.cost >= found.cost) return undefined;
    if (takenAway(text, sentence, part.not, mention, slight, anchor)) return undefined;
    found = slight;
  }
  const pivot = own ? anchor : mention;
  const besides = (hit: PlacedHit): boolean => isOwn(index, part, hit, mention);
  const named = mention.value.kind === 'name' ? mention : undefined;
  if (takenByRival(text, sentence, part.rivals, pivot, besides, named)) return undefined;
  // "After Acme banned it, Globex bans another from 20 July": the value stands in the other's clause.
  const apart = own && partsClauses(text, anchor, mention);
  if (apart && takenByRival(text, sentence, part.rivals, mention, besides, named)) return undefined;
  // "The campaign cost a year": only what stands right behind a unit asks for it.
  const alone = mention.value.kind === 'duration' && mention.value.told === 'alone';
  return { part, anchor, ...found, weak: found.weak || (alone && anchor.token < mention.token) };
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

/** What it costs that the further references of an entry stand where they do; undefined where one is missing. */
function furtherCost(
  text: ClaimText,
  near: CompiledNear,
  anchor: PlacedHit,
  sentence: number,
  neighbours: readonly Neighbour[],
  mention: Placed,
  distance: number,
): number | undefined {
  let cost = 0;
  for (const [i, reference] of near.also.entries()) {
    if (has(text, sentence, reference)) {
      // Of two values that share a cue, the nearer one is meant.
      if (near.measured[i]) cost += Math.max(0, nearest(text, sentence, reference, mention) - distance);
      continue;
    }
    if (has(text, anchor.sentence, reference)) continue;
    if (!neighbours.some((other) => has(text, other.sentence, reference))) return undefined;
    cost += ELSEWHERE;
  }
  return cost;
}

function nearest(text: ClaimText, sentence: number, reference: Reference, mention: Placed): number {
  const distances = text
    .hitsIn(sentence)
    .filter((hit) => reference.includes(hit.term))
    .map((hit) => text.distance(mention, hit));
  return Math.min(...distances);
}

/** How many further references of an entry stand close to the value, no more than a comma away. */
export function closeReferences(
  text: ClaimText,
  near: CompiledNear,
  sentence: number,
  mention: Placed,
): number {
  const close = text.hitsIn(sentence).filter((hit) => {
    const [left, right] = hit.token < mention.token ? [hit, mention] : [mention, hit];
    return text.distance(left, right) <= CLOSE && text.breaksBetween(left.nextToken - 1, right.token) < 2;
  });
  return near.also.filter((reference) => close.some(({ term }) => reference.includes(term))).length;
}
