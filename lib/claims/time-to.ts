import type { Value } from '../values/mention.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';

interface Placed {
  readonly nextToken: number;
  readonly value: Value;
}

const UNITS = ['day', 'week', 'month'] as const;
const RELATIONS = ['before', 'after'] as const;

/** "On Wednesday, three days before the ban took effect": the day is not that of what it is counted to. */
export function isCountedTo({ reading }: ClaimText, anchor: PlacedHit, date: Placed): boolean {
  if (date.value.kind !== 'date') return false;
  for (let i = date.nextToken; i < anchor.token; i++) {
    const next = UNITS.map((unit) => reading.general(i, unit)).find((end) => end !== undefined);
    if (next === undefined || next >= anchor.token) continue;
    if (RELATIONS.some((relation) => reading.general(next, relation) !== undefined)) return true;
  }
  return false;
}
