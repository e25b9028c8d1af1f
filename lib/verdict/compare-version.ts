import type { VersionPart } from '../facts/value-part.ts';
import type { Mention, VersionValue } from '../values/mention.ts';
import { amongSides, type Judgement, refuted, supported, UNRELATED } from './judgement.ts';

/** Compares a version with the recorded one: 4.2.x agrees with 4.2.17, and so does the tail .17. */
export function compareVersion(part: VersionPart, mention: Mention<VersionValue>): Judgement {
  if (!endFits(part, mention.range)) return UNRELATED;
  const one = (is: string): Judgement =>
    compareParts(is.split('.').map(Number), mention.value, part.onward === true);
  return part.sides ? amongSides(part.sides.map(({ is }) => one(is))) : one(part.is ?? '');
}

function endFits({ end }: VersionPart, range: 'first' | 'last' | undefined): boolean {
  if (end === 'closing') return range !== 'first';
  return end === undefined ? range !== 'last' : range === end;
}

function compareParts(recorded: readonly number[], value: VersionValue, onward: boolean): Judgement {
  const { parts, open, tail } = value;
  if (tail) return recorded[recorded.length - 1] === parts[0] ? supported('tail') : refuted('differs');
  const alike = parts.every((number, i) => number === recorded[i]);
  if (open) return alike ? supported('coarser') : refuted('differs');
  if (alike && parts.length === recorded.length) return supported('equal');
  return onward && later(parts, recorded) ? supported('later') : refuted('differs');
}

function later(parts: readonly number[], recorded: readonly number[]): boolean {
  const first = parts.findIndex((number, i) => number !== recorded[i]);
  return first >= 0 && parts[first]! > (recorded[first] ?? -1);
}
