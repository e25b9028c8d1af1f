import type { CompiledNear, CompiledPart, LanguageIndex, Reference } from '../facts/language-index.ts';
import type { Value } from '../values/mention.ts';
import type { ClaimText, Neighbour, PlacedHit } from './claim-text.ts';

/** That a value is about a part of a fact, and how far away what says so stands, in words. */
export interface Evidence {
  readonly part: CompiledPart;
  readonly cost: number;
  readonly anchor: PlacedHit;
}

/** Farther than this no cue counts. */
const FARTHEST = 32;
/** Words that stand behind a value speak for it a little less than words before it. */
const BEHIND = 1;

interface Placed {
  readonly token: number;
  readonly nextToken: number;
  readonly value: Value;
}

/** Gathers for a value all parts of facts of a kind that something near it speaks for, cheapest first. */
export function evidenceFor(
  text: ClaimText,
  index: LanguageIndex,
  sentence: number,
  mention: Placed,
  kinds: readonly string[],
): Evidence[] {
  const neighbours = text.neighbours(sentence);
  const best = new Map<CompiledPart, Evidence>();
  const consider = (hits: readonly PlacedHit[], penalty: number): void => {
    for (const anchor of hits) {
      const parts = index.partsByAnchor.get(anchor.term);
      if (!parts) continue;
      const own = anchor.sentence === sentence;
      const distance = own
        ? text.distance(mention, anchor) + (anchor.token >= mention.nextToken ? BEHIND : 0)
        : 0;
      if (own && distance > FARTHEST) continue;
      for (const part of parts) {
        if (!kinds.includes(part.part.kind)) continue;
        const cost = distance + penalty;
        const known = best.get(part);
        if (known && known.cost <= cost) continue;
        if (speaks(text, sentence, neighbours, part, anchor, mention, cost))
          best.set(part, { part, cost, anchor });
      }
    }
  };
  consider(text.hitsIn(sentence), 0);
  for (const neighbour of neighbours) consider(text.hitsIn(neighbour.sentence), neighbour.penalty);
  return [...best.values()].sort((a, b) => a.cost - b.cost);
}

function speaks(
  text: ClaimText,
  sentence: number,
  neighbours: readonly Neighbour[],
  part: CompiledPart,
  anchor: PlacedHit,
  mention: Placed,
  cost: number,
): boolean {
  const holds = part.near.some(
    (near) =>
      near.anchor.includes(anchor.term) &&
      related(near, mention.value) &&
      allIn(text, near, anchor, sentence),
  );
  if (!holds) return false;
  if (!contextHolds(text, sentence, neighbours, part.context)) return false;
  return !takenAway(text, sentence, part.not, mention, cost, anchor);
}

function related(near: CompiledNear, value: Value): boolean {
  return near.relations === undefined || (value.kind === 'date' && near.relations.has(value.relation ?? ''));
}

/** The further references of an entry stand in the anchor's sentence or in the value's own. */
function allIn(text: ClaimText, near: CompiledNear, anchor: PlacedHit, sentence: number): boolean {
  return near.also.every(
    (reference) =>
      has(text, anchor.sentence, reference) ||
      (anchor.sentence !== sentence && has(text, sentence, reference)),
  );
}

export function has(text: ClaimText, sentence: number, reference: Reference): boolean {
  return text.hitsIn(sentence).some((hit) => reference.includes(hit.term));
}

/** Every entry is met in the sentence or in one that it leans on. */
export function contextHolds(
  text: ClaimText,
  sentence: number,
  neighbours: readonly Neighbour[],
  context: readonly Reference[],
): boolean {
  return context.every(
    (reference) =>
      has(text, sentence, reference) || neighbours.some((other) => has(text, other.sentence, reference)),
  );
}

function takenAway(
  text: ClaimText,
  sentence: number,
  not: ReadonlySet<number>,
  mention: Placed,
  cost: number,
  anchor: PlacedHit,
): boolean {
  if (not.size === 0) return false;
  return text
    .hitsIn(sentence)
    .some((hit) => not.has(hit.term) && hit.start !== anchor.start && text.distance(mention, hit) <= cost);
}
