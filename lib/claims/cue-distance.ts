import type { CompiledPart } from '../facts/language-index.ts';
import type { Value } from '../values/mention.ts';
import type { Approach } from './approaches.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { besideLabel } from './table-rows.ts';
import { wordsApart } from './taken-away.ts';
import { chainedTo } from './topic-chains.ts';

/** A value where it stands in the text, or the whole range that it is one end of. */
export interface Placed {
  readonly token: number;
  readonly nextToken: number;
  readonly value: Value;
  readonly range?: 'first' | 'last';
}

/** Farther than this from its cue a member of a list counts by where the list begins, in words. */
const LIST_NEAR = 6;

/**
 * Words between a value and a cue of its sentence, in a long list by where the list begins; 0 for a cue that another
 * sentence lends, which has a price of its own.
 */
export function distanceOf(
  text: ClaimText,
  sentence: number,
  { hit, part }: Approach,
  mention: Placed,
): number {
  if (hit.sentence !== sentence) return 0;
  const apart = wordsApart(text, hit, mention);
  const chained = mention.value.kind === 'name' ? chainedTo(text, sentence, mention, hit) : undefined;
  const distance = Math.min(apart, chained ?? apart, besideLabel(text, sentence, hit, mention));
  return distance > LIST_NEAR && isListed(part) ? Math.min(distance, toList(text, hit, mention)) : distance;
}

function isListed({ part }: CompiledPart): boolean {
  return (part.kind === 'name' || part.kind === 'code') && part.list === true;
}

/** "Eleven keywords in the host name: ruby, opal, jade, onyx": the last is as near to its cue as the first. */
function toList(text: ClaimText, hit: PlacedHit, { token }: Placed): number {
  const list = text.listAt(token);
  if (!list || hit.nextToken > list.token) return Number.POSITIVE_INFINITY;
  return text.distance(hit, { token: list.token, nextToken: list.token + 1 });
}
