import type { Value } from '../values/mention.ts';
import type { ClaimText } from './claim-text.ts';

/** Words at most of a label up to the time that it names: "In early July: the ban". */
const LABEL_WORDS = 5;
const COLON = /^[:：]$/;

interface Place {
  readonly token: number;
  readonly nextToken: number;
}

interface Valued extends Place {
  readonly value: Value;
}

/**
 * "Friday five: spies, apostrophes": behind a colon stands nothing that the number counts, unless it is what a row of
 * figures opens with: "147: domains on the list".
 */
export function opensBetween(
  { reading, sentences }: ClaimText,
  sentence: number,
  mention: Valued,
  anchor: Place,
): boolean {
  const { reach } = reading.tokens;
  if (reach[mention.token]! - (reach[sentences[sentence]!.token - 1] ?? 0) <= 1) return false;
  for (let i = mention.nextToken; i < anchor.token; i++) if (COLON.test(reading.word(i))) return true;
  return false;
}

/** "Three things came up this week: a letter, a ban": a span before a colon is none of what is listed behind it. */
export function closesBefore(
  { reading, sentences }: ClaimText,
  sentence: number,
  mention: Valued,
  anchor: Place,
): boolean {
  if (mention.value.kind !== 'date' || mention.value.unit === 'day') return false;
  if (!COLON.test(reading.word(mention.nextToken)) || anchor.token < mention.nextToken) return false;
  const { reach } = reading.tokens;
  return reach[mention.token]! - (reach[sentences[sentence]!.token - 1] ?? 0) > LABEL_WORDS;
}
