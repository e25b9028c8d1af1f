import type { VersionPart } from '../facts/fact-set.ts';
import type { Mention, VersionValue } from '../values/mention.ts';
import { amongSides, type Judgement, refuted, SILENT, supported } from './judgement.ts';

/** Compares a version with the recorded one: 2.1.x agrees with 2.1.91, and so does the tail .91. */
export function compareVersion(part: VersionPart, mention: Mention<VersionValue>): Judgement {
  if (part.end !== undefined ? mention.range !== part.end : mention.range === 'last') return SILENT;
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
