import type { Mention } from '../values/mention.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import type { Mentions } from './mentions.ts';
import { apartFrom, breaksTo } from './taken-away.ts';

/** Words at most between a cue and the date that it has in its own clause. */
const BESIDE = 3;

/** "It began on 22 April, and ended on 5 June": the cue of a later clause has a date behind it there. */
export function hasDateThere(
  text: ClaimText,
  sentence: number,
  date: Mention,
  cue: PlacedHit,
  all: Mentions,
): boolean {
  if (cue.sentence !== sentence || cue.token < date.nextToken || breaksTo(text, cue, date) < 1) return false;
  return all
    .in(sentence)
    .some(
      (other) =>
        other.token >= cue.nextToken &&
        breaksTo(text, cue, other) < 1 &&
        apartFrom(text, cue, other) <= BESIDE,
    );
}
