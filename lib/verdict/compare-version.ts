import type { VersionPart } from '../facts/fact-set.ts';
import type { Mention, VersionValue } from '../values/mention.ts';
import { amongSides, type Judgement, refuted, supported, UNRELATED } from './judgement.ts';

/** Compares a version with the recorded one: 2.1.x agrees with 2.1.91, and so does the tail .91. */
export function compareVersion(part: VersionPart, mention: Mention<VersionValue>): Judgement {
  const { end } = part;
  if (
    end === 'first' || end === 'last' ? mention.range !== end : end === undefined && mention.range === 'last'
  )
    return UNRELATED;
  const one = (is: string): Judgement => compareParts(is.split('.').map(Number), mention.value);
  return part.sides ? amongSides(part.sides.map(({ is }) => one(is))) : one(part.is ?? '');
}

function compareParts(recorded: readonly number[], value: VersionValue): Judgement {
  const { parts, open, tail } = value;
  if (tail) return recorded[recorded.length - 1] === parts[0] ? supported('tail') : refuted('differs');
  const alike = parts.every((number, i) => number === recorded[i]);
  if (open) return alike ? supported('coarser') : refuted('differs');
  return alike && parts.length === recorded.length ? supported('equal') : refuted('differs');
}
