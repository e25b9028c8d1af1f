import type { Span } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';

/** A block that opens with a quotation and an arrow to the answer, after a number at most: "3/ "It is so" → no". */
const MYTH =
  /^[\s*_#>]*(?:(?:\d{1,2}\s*[/.):、]|[①-⑳])\s*)?["「『]([^"」』\n]+)["」』][\s*_]*(?:👉|→|➡|⟶|=>|->)/u;
/** So many blocks of that form are a list of what is said and what is to be said to it. */
const MYTHS = 2;
/** A numbered or bold quotation that is answered without an arrow: "3/ "It is so." Nope.", "**"It is so."** It is not." */
const ANSWERED =
  /^[\s*_#>]*(?:(?:\d{1,2}\s*[/.):、]|[①-⑳])\s*|\*\*)["「『]([^"」』\n]+[^"」』\n,，])["」』][\s*_.]*(?=[^\s*_.])/u;
/** So many of that form are such a list too. */
const ANSWERED_MYTHS = 3;

/** What the blocks of a list of myths and answers quote, each with its number. */
export function mythsOf(text: ClaimText): Span[] {
  const found = quotedFirst(text, MYTH);
  if (found.length >= MYTHS) return found;
  const answered = quotedFirst(text, ANSWERED);
  return answered.length >= ANSWERED_MYTHS ? answered : [];
}

function quotedFirst({ blocks, reading }: ClaimText, form: RegExp): Span[] {
  const found: Span[] = [];
  for (const { start, end } of blocks) {
    const length = form.exec(reading.text.slice(start, end))?.[0].length;
    if (length !== undefined) found.push({ start, end: start + length });
  }
  return found;
}
