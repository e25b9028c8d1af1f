import type { Reference } from '../facts/language-index.ts';
import type { ClaimText } from './claim-text.ts';
import type { Neighbour } from './leanings.ts';

/** Whether a sentence holds one of the terms. */
export function has(text: ClaimText, sentence: number, reference: Reference): boolean {
  return text.has(sentence, reference);
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
      has(text, sentence, reference) ||
      neighbours.some((other) => has(text, other.sentence, reference)) ||
      text.headline.some((other) => has(text, other, reference)),
  );
}
