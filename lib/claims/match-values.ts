import type { LanguageIndex } from '../facts/language-index.ts';
import { valueKey } from '../facts/recorded-keys.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import { compare } from '../verdict/compare.ts';
import { weekdayMisfit } from '../verdict/compare-date.ts';
import { type Judgement, SILENT } from '../verdict/judgement.ts';
import type { ClaimText } from './claim-text.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { deniedBehind, subjectOfNegated } from './negation.ts';
import type { Stance, Stances } from './stance.ts';
import type { Topic } from './topic.ts';

/** A value tied to a part of a fact, and judged. */
export interface Match {
  readonly mention: Mention;
  readonly evidence: Evidence;
  readonly judgement: Judgement;
  /** The weekday beside a right date does not fit it. */
  readonly weekdayMisfit: boolean;
}

/** Farther than this a value is not called wrong. A number's unit must stand right beside it. */
const STRICT: Readonly<Record<string, number>> = {
  version: 13,
  date: 13,
  name: 12,
  code: 12,
  duration: 12,
  quantity: 6,
};
/** A reading in which the value is right wins over one in which it is wrong unless it is this much farther away. */
const BENEFIT = 12;
/** So much farther where only weak words speak for it. */
const WEAK_BENEFIT = 4;

/** Kinds of part that a kind of value may be compared with. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  version: ['version'],
  date: ['date', 'interval'],
  duration: ['duration'],
  quantity: ['quantity'],
  name: ['name'],
  code: ['code'],
};

interface Scored {
  readonly mention: Mention;
  readonly sentence: number;
  readonly candidates: readonly { evidence: Evidence; judgement: Judgement }[];
}

/** Ties values of one kind to facts and judges them; at most one match a value. */
export function matchValues(
  text: ClaimText,
  index: LanguageIndex,
  mentions: readonly Mention[],
  topics: ReadonlyMap<unknown, Topic>,
  stances: Stances,
  published: number | undefined,
): Match[] {
  const scored: Scored[] = [];
  for (const mention of mentions) {
    const sentence = text.sentenceOf(mention);
    if (sentence < 0) continue;
    const block = text.sentences[sentence]!.block;
    const evidence = evidenceFor(text, index, sentence, mention, KINDS[mention.value.kind] ?? []);
    const candidates = evidence
      .filter(({ part }) => topics.get(part.set)?.has(block))
      .map((one) => ({ evidence: one, judgement: compare(one.part.part, mention, published) }));
    if (candidates.length) scored.push({ mention, sentence, candidates });
  }
  const right = rightlyTaken(scored);
  const matches: Match[] = [];
  for (const one of scored) {
    const chosen = choose(text, index, one, right, mentions);
    if (!chosen) continue;
    if (!putForward(stances.of(one.sentence, one.mention), one.mention, chosen.judgement)) continue;
    if (chosen.judgement.verdict === 'refuted' && isIdleSubject(text, one, chosen.evidence)) continue;
    const misfit =
      one.mention.value.kind === 'date' && weekdayMisfit(one.mention.value as DateValue, chosen.judgement);
    matches.push({ mention: one.mention, ...chosen, weekdayMisfit: misfit });
  }
  return matches;
}

/**
 * Only what is asserted; but "if the zone is …" tells how a thing works, and its codes are what is told; and what a
 * correction puts in the place of a mistake is right.
 */
function putForward(stance: Stance, { value }: Mention, judgement: Judgement): boolean {
  if (stance === 'rejected') return judgement.verdict === 'supported';
  return stance === 'asserted' || (stance === 'supposed' && value.kind === 'code');
}

/** A name before its cue whose own verb is negated: "Bloomberg did not report the letter". */
function isIdleSubject(text: ClaimText, { mention, sentence }: Scored, { anchor }: Evidence): boolean {
  const before = mention.value.kind === 'name' && anchor.token >= mention.nextToken;
  return before && (subjectOfNegated(text, sentence, mention) || deniedBehind(text, sentence, mention));
}

/** For each part and the place of its cue: the cheapest value that is right there. */
function rightlyTaken(scored: readonly Scored[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const { candidates, mention } of scored) {
    for (const { evidence, judgement } of candidates) {
      if (judgement.verdict !== 'supported' && judgement.verdict !== 'disputed') continue;
      const key = keyOf(evidence, mention);
      taken.set(key, Math.min(taken.get(key) ?? Number.POSITIVE_INFINITY, evidence.cost));
    }
  }
  return taken;
}

/** Both ends of a range may stand by one cue. */
const keyOf = (evidence: Evidence, mention: Mention): string =>
  `${evidence.part.self}@${evidence.anchor.start}${mention.range ?? ''}`;

function choose(
  text: ClaimText,
  index: LanguageIndex,
  one: Scored,
  right: ReadonlyMap<string, number>,
  all: readonly Mention[],
): { evidence: Evidence; judgement: Judgement } | undefined {
  const bad = one.candidates.find(
    ({ evidence, judgement }) => judgement.verdict === 'refuted' && !evidence.weak,
  );
  const good = one.candidates.find(
    ({ evidence, judgement }) =>
      (judgement.verdict === 'supported' || judgement.verdict === 'disputed') &&
      (!bad || rescues(evidence, bad.evidence, one.sentence)),
  );
  if (good) return good;
  if (!bad || bad.evidence.cost > (STRICT[one.mention.value.kind] ?? 0)) return undefined;
  // The cue already has its value: another one near it belongs to something else.
  if (isList(bad.evidence) && enumerated(text, one.mention, all)) return bad;
  if ((right.get(keyOf(bad.evidence, one.mention)) ?? Number.POSITIVE_INFINITY) <= bad.evidence.cost + 4)
    return undefined;
  if (silentNearer(one, bad.evidence) || belongsElsewhere(text, index, one, bad.evidence)) return undefined;
  if (['quantity', 'name'].includes(one.mention.value.kind) && another(text, one, bad.evidence, all))
    return undefined;
  return text.sentences[one.sentence]!.question ? undefined : bad;
}

function isList({ part: { part } }: Evidence): boolean {
  return (part.kind === 'name' || part.kind === 'code') && part.list === true;
}

/** Named in one breath with another of its kind: nothing but commas and "and" between them. */
function enumerated(text: ClaimText, mention: Mention, all: readonly Mention[]): boolean {
  return all.some((other) => {
    if (other === mention) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    if (right.token - left.nextToken > 3) return false;
    return /^[\s,、，;/&·"'*_`]*(?:\p{L}{1,4}[\s"'`]+)?["'`]?$/u.test(
      text.reading.text.slice(left.end, right.start),
    );
  });
}

/** Another value of the kind stands nearer to the cue: "one of six characters", "first in the Post, then in the Times". */
function another(text: ClaimText, one: Scored, bad: Evidence, all: readonly Mention[]): boolean {
  const distance = text.distance(one.mention, bad.anchor);
  return all.some(
    (other) =>
      other !== one.mention &&
      alike(one.mention, other) &&
      text.sentenceOf(other) === bad.anchor.sentence &&
      nearerOrFirst(text.distance(other, bad.anchor), distance, other.start < one.mention.start),
  );
}

/** Of two that stand equally near, the first is meant. */
function nearerOrFirst(other: number, own: number, before: boolean): boolean {
  return other < own || (other === own && before);
}

function alike({ value: a }: Mention, { value: b }: Mention): boolean {
  return a.kind === b.kind && (a.kind !== 'name' || b.kind !== 'name' || a.entityKind === b.entityKind);
}

/** Weak words of another sentence do not make a value right that is wrong by words of its own; nor do distant ones. */
function rescues(good: Evidence, bad: Evidence, sentence: number): boolean {
  if (!good.weak) return good.cost <= bad.cost + BENEFIT;
  return good.anchor.sentence === sentence && good.cost <= bad.cost + WEAK_BENEFIT;
}

/** Another fact records this very value, and something in the sentence speaks of that fact. */
function belongsElsewhere(text: ClaimText, index: LanguageIndex, one: Scored, bad: Evidence): boolean {
  const key = valueKey(one.mention.value);
  if (key === undefined) return false;
  const terms = new Set(text.hitsIn(one.sentence).map(({ term }) => term));
  return (index.partsByRecord.get(key) ?? []).some(
    (part) =>
      part.fact !== bad.part.fact && part.near.some(({ anchor }) => anchor.some((term) => terms.has(term))),
  );
}

/** A nearer cue leaves the value undecided: then it is not called wrong by a farther one. */
function silentNearer(one: Scored, bad: Evidence): boolean {
  return one.candidates.some(
    ({ evidence, judgement }) => judgement.rule === SILENT.rule && !evidence.weak && evidence.cost < bad.cost,
  );
}
