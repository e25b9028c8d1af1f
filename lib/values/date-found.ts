import type { GeneralTerm } from '../lang/language.ts';
import type { DateValue } from './mention.ts';
import type { Reading } from './reading.ts';

type Shape = Omit<DateValue, 'kind' | 'year' | 'form'>;

export interface Found {
  readonly shape: Shape;
  readonly next: number;
  /** First token, where it lies before the one that was asked for. */
  readonly token?: number;
}

export const day = (number: number, more: Partial<Shape> = {}): Shape => ({
  from: number,
  to: number,
  unit: 'day',
  told: 'relative',
  ...more,
});

export const MODIFIERS: readonly (readonly [GeneralTerm, number])[] = [
  ['last', -1],
  ['next', 1],
  ['this', 0],
];

export function modifierAt(reading: Reading, token: number): { direction: number; next: number } | undefined {
  for (const [term, direction] of MODIFIERS) {
    const next = reading.general(token, term);
    if (next !== undefined) return { direction, next };
  }
  return undefined;
}

/** "dernier" in "vendredi dernier" */
export function modifierBehind(reading: Reading, token: number): ReturnType<typeof modifierAt> {
  return reading.language.modifierFollows ? modifierAt(reading, token) : undefined;
}
