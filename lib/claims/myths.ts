import type { Span } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';

/** A block that opens with a quotation and an arrow to the answer, after a number at most: "3/ "It is so" → no". */
const MYTH =
  /^[\s*_#>]*(?:(?:\d{1,2}\s*[/.):、]|[①-⑳])\s*)?["「『]([^"」』\n]+)["」』][\s*_]*(?:👉|→|➡|⟶|=>|->)/u;
/** So many blocks of that form are a list of what is said and what is to be said to it. */
const MYTHS = 2;

/** What the blocks of a list of myths and answers quote, each with its number. */
export function mythsOf({ blocks, reading }: ClaimText): Span[] {
  const found: Span[] = [];
  for (const { start, end } of blocks) {
    const length = MYTH.exec(reading.text.slice(start, end))?.[0].length;
    if (length !== undefined) found.push({ start, end: start + length });
  }
  return found.length >= MYTHS ? found : [];
}
