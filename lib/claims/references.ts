import type { CompiledNear, Reference } from '../facts/language-index.ts';
import { PRONOUNS, TAKES_SUBJECT, THE_SAME_THING } from '../lang/pronouns.ts';
import type { ClaimText } from './claim-text.ts';
import type { Neighbour } from './leanings.ts';

/** As near as this, in words, a further reference speaks for a value of its own. */
const CLOSE = 8;

/** Whether a sentence holds one of the terms. */
export function has(text: ClaimText, sentence: number, reference: Reference): boolean {
  return text.has(sentence, reference);
}

/** What a part or telling stands near, and what sentences rule it out. */
interface Ruled {
  readonly near: readonly Pick<CompiledNear, 'anchor'>[];
  readonly unless: Reference;
}

/**
 * A sentence is about something else, or goes on about a thing of the one before, which is: "A further letter … This letter
 * …", "Another letter went to the board. It runs to four pages", "The letter …".
 */
export function isOfElse(text: ClaimText, sentence: number, { unless, near }: Ruled): boolean {
  if (unless.length === 0) return false;
  if (has(text, sentence, unless)) return true;
  const { sentences, reading } = text;
  const { block, start, end, token } = sentences[sentence]!;
  const before = sentences[sentence - 1];
  if (before?.block !== block || !has(text, sentence - 1, unless)) return false;
  // "We wrote that the ban was immediate. It took effect on 10 July."
  if (text.says(sentence - 1, 'misreport')) return false;
  const { lang } = reading.language;
  const words = reading.text.slice(start, end);
  if (THE_SAME_THING[lang]?.test(words) || TAKES_SUBJECT[lang]?.test(words)) return true;
  if (PRONOUNS[lang]?.test(reading.word(token)) === true) return true;
  const noun = reading.general(token, 'day-article') ?? reading.general(token, 'this');
  return text
    .hitsIn(sentence)
    .some((hit) => hit.token === noun && near.some(({ anchor }) => anchor.includes(hit.term)));
}

/**
 * A neighbouring sentence holds one of the terms, and is not about something else: the "developer" of a sentence about
 * the maker's answer is not the one who found it.
 * @param unless terms of sentences that are about something else.
 */
export function lends(text: ClaimText, sentence: number, reference: Reference, unless: Reference): boolean {
  return has(text, sentence, reference) && !(unless.length > 0 && has(text, sentence, unless));
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

/** How many further references of an entry stand close to the value, no more than a comma away. */
export function closeReferences(
  text: ClaimText,
  near: CompiledNear,
  sentence: number,
  mention: { readonly token: number; readonly nextToken: number },
): number {
  const close = text.hitsIn(sentence).filter((hit) => {
    const [left, right] = hit.token < mention.token ? [hit, mention] : [mention, hit];
    return text.distance(left, right) <= CLOSE && text.breaksBetween(left.nextToken - 1, right.token) < 2;
  });
  return near.also.filter((reference) => close.some(({ term }) => reference.includes(term))).length;
}
