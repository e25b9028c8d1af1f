import type { Mention } from '../values/mention.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Evidence } from './evidence.ts';

/** Farther than this a value is not called wrong. A number's unit must stand right beside it. */
const STRICT: Readonly<Record<string, number>> = {
  version: 13,
  date: 13,
  name: 12,
  code: 12,
  duration: 12,
  quantity: 6,
};
/** So much farther in Japanese, which ends on its verb and writes a word's endings out, two characters to a word. */
const JAPANESE = 1.3;

/** How far at most from its cue a value of a kind is called wrong in a language, in words. */
export function strictIn(lang: string, kind: string): number {
  const words = STRICT[kind] ?? 0;
  return lang === 'ja' && kind !== 'quantity' ? words * JAPANESE : words;
}

/** One reading of a value: a part of a fact that it may be about, and how it compares. */
export interface Candidate {
  readonly evidence: Evidence;
  readonly judgement: Judgement;
}

/** A value with all its readings, cheapest first. */
export interface Scored {
  readonly mention: Mention;
  readonly sentence: number;
  readonly candidates: readonly Candidate[];
  /** The value is one end of a range, and the other end is right as an end of these parts. */
  readonly endOf?: ReadonlySet<unknown>;
}

/** Both ends of a range may stand by one cue. */
export const keyOf = (evidence: Evidence, mention: Mention): string =>
  `${evidence.part.self}@${evidence.anchor.start}${mention.range ?? ''}`;

/** The same of a cue that another sentence lends. */
export const keyLent = (evidence: Evidence, mention: Mention): string => `${keyOf(evidence, mention)} lent`;

/** A part that a sentence tells rightly. */
export const keyInSentence = (evidence: Evidence, mention: Mention, sentence: number): string =>
  `${evidence.part.self} in ${sentence}${mention.range ?? ''}`;

/** A fact of which a sentence tells something rightly. */
export const keyOfFact = ({ part: { fact, set } }: Evidence, sentence: number): string =>
  `${set.id}/${fact.id} of ${sentence}`;
