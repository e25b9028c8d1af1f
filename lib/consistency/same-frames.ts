import { DIGIT, LETTER, PUNCTUATION } from '../text/characters.ts';
import type { Mention, QuantityValue } from '../values/mention.ts';
import { ATTRIBUTION } from './attribution-words.ts';
import { type DraftReading, isAsserted } from './draft-reading.ts';
import { mayBeOne } from './unlike.ts';

type Quantity = Mention<QuantityValue>;

/** Words at least before the number: who and what he does. */
const FEWEST_WORDS = 2;

/**
 * Pairs of exact numbers that differ and are told in the same words: the same named subject and verb before the number,
 * the same thing counted behind it, and nothing else in either sentence that could tell them apart.
 */
export function sameFrames(draft: DraftReading): [Quantity, Quantity][] {
  const first = new Map<string, Quantity>();
  const pairs: [Quantity, Quantity][] = [];
  for (const quantity of draft.values.quantities) {
    const frame = frameOf(draft, quantity);
    if (frame === undefined) continue;
    const known = first.get(frame);
    if (!known) first.set(frame, quantity);
    else if (known.value.value !== quantity.value.value && !mayBeOne(known.value, quantity.value))
      pairs.push([known, quantity]);
  }
  return pairs;
}

/** The words around a number, if they name who it is about and what is counted. */
function frameOf(draft: DraftReading, quantity: Quantity): string | undefined {
  const { text, values } = draft;
  const { value } = quantity;
  if (value.bound !== 'exact' || value.some || value.ordinal || value.value < 2) return undefined;
  const sentence = text.sentenceOf(quantity);
  if (sentence < 0) return undefined;
  const { start, end, token, row } = text.sentences[sentence]!;
  const { reading } = text;
  const { tokens } = reading;
  const words = (tokens.reach[quantity.token - 1] ?? 0) - (tokens.reach[token - 1] ?? 0);
  // The items of a list are told in the same words because they tell of different things.
  if (row || text.blockOf(sentence).kind === 'item') return undefined;
  if (words < FEWEST_WORDS || !namesSubject(draft, token, quantity.token)) return undefined;
  if (ATTRIBUTION.test(reading.text.slice(start, end))) return undefined;
  const others = [values.dates, values.durations, values.quantities, values.versions].flat();
  if (others.some((other) => other !== quantity && other.start < end && other.end > start)) return undefined;
  const counted = countedEnd(draft, quantity.nextToken, end);
  if (counted === undefined || !isAsserted(draft, quantity)) return undefined;
  const before = reading.folded.slice(start, quantity.start);
  return `${before}#${value.percent ? '%' : ''}${reading.folded.slice(quantity.end, counted)}`.replace(
    /[\s*_]+/g,
    ' ',
  );
}

/** Where the word for what is counted ends: the only one between the number and the end of its clause. */
function countedEnd({ text: { reading } }: DraftReading, from: number, end: number): number | undefined {
  const { tokens } = reading;
  let token = from;
  while (token < tokens.length && tokens.start[token]! < end && tokens.kind[token] !== PUNCTUATION) token++;
  const length = tokens.reach[token - 1]! - tokens.reach[from - 1]!;
  return token > from && length <= 2 && tokens.kind[from] !== DIGIT ? tokens.end[token - 1] : undefined;
}

/** A name of a fact set, or a word with a capital that is none of a sentence's beginning. */
function namesSubject({ text: { reading } }: DraftReading, from: number, to: number): boolean {
  const { tokens } = reading;
  if (reading.hits.some((hit) => hit.token >= from && hit.nextToken <= to && reading.isOfSet(hit)))
    return true;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== LETTER || reading.word(i).length < 2 || !hasCapital(reading.word(i))) continue;
    if (reading.language.common.includes(reading.word(i).toLowerCase())) continue;
    if (i > from ? !reading.language.capitalNouns : standsAmidst(reading.text, reading.word(i))) return true;
  }
  return false;
}

const hasCapital = (word: string): boolean => word !== word.toLowerCase();

/** Whether a word with its capital stands behind a word in small letters anywhere: the capital is its own. */
function standsAmidst(text: string, word: string): boolean {
  for (let at = text.indexOf(word, 1); at > 0; at = text.indexOf(word, at + 1))
    if (/\p{Ll}[ ,]$/u.test(text.slice(at - 2, at)) && !/^\p{L}/u.test(text.slice(at + word.length)))
      return true;
  return false;
}
