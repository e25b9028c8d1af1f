import { REACH } from '../lang/reach.ts';
import type { Mention } from '../values/mention.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { ClaimText } from './claim-text.ts';
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

/** How far at most from its cue a value of a kind is called wrong in a language, in words. */
export function strictIn(lang: string, kind: string): number {
  const words = STRICT[kind] ?? 0;
  return kind === 'quantity' ? words : words * (REACH[lang] ?? 1);
}

/** The same of a day from which or until which, behind what then holds: "They ban it, for clerks and for cooks, from 10 July". */
const TERM_BEHIND = 20;

const TERMS: ReadonlySet<string> = new Set(['from', 'since', 'by', 'until']);

/** Whether a value stands too far from what speaks for its being about a part to be called wrong by it. */
export function isFar(
  { reading }: ClaimText,
  { mention: { value, token } }: Scored,
  { cost, anchor }: Evidence,
): boolean {
  const term = value.kind === 'date' && TERMS.has(value.relation ?? '') && anchor.token < token;
  return cost > (term ? TERM_BEHIND : strictIn(reading.language.lang, value.kind));
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
