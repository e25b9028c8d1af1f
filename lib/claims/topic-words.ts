import type { ClaimText } from './claim-text.ts';

/** Whether a sentence has a word by which the incident is known. */
export function speaksOf(text: ClaimText, sentence: number, topic: ReadonlySet<number>): boolean {
  return text.hitsIn(sentence).some(({ term }) => topic.has(term));
}
