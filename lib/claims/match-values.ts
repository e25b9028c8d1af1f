import type { FactSet } from '../facts/fact-set.ts';
import type { LanguageIndex } from '../facts/language-index.ts';
import { NOR_WORDS } from '../lang/none-words.ts';
import type { DateValue, Mention, Value } from '../values/mention.ts';
import { compare } from '../verdict/compare.ts';
import { weekdayMisfit } from '../verdict/compare-date.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { Approaches } from './approaches.ts';
import { byCondition, choose } from './choose.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { Mentions } from './mentions.ts';
import { deniedBehind, subjectOfNegated } from './negation.ts';
import { keyInSentence, keyLent, keyOf, keyOfFact, type Scored } from './scored.ts';
import type { Stance, Stances } from './stance.ts';
import type { Topic } from './topic.ts';

/** Words at most between the two ends of a range: "from Wednesday, 22 April 2026, up to and including". */
const RANGE_WORDS = 8;

/** A value tied to a part of a fact, and judged. */
export interface Match {
  readonly mention: Mention;
  readonly evidence: Evidence;
  readonly judgement: Judgement;
  /** The weekday beside a right date does not fit it. */
  readonly weekdayMisfit: boolean;
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
  const approaches = new Approaches(text, index, topics);
  const scored: Scored[] = [];
  for (const [i, mention] of mentions.entries()) {
    const sentence = text.sentenceOf(mention);
    if (sentence < 0) continue;
    const placed = wholeRange(text, mentions, i);
    const evidence = evidenceFor(approaches, sentence, placed, (part) => ofSet(mention, part.set));
    const candidates = evidence.map((one) => ({
      evidence: one,
      judgement: compare(one.part.part, mention, published),
    }));
    if (candidates.length === 0) continue;
    scored.push({ mention, sentence, candidates: byCondition(text, { mention, sentence, candidates }) });
  }
  const all = new Mentions(text, mentions);
  const right = rightlyTaken(scored);
  const matches: Match[] = [];
  for (const one of withOtherEnds(text, scored)) {
    const chosen = choose(text, index, one, right, all);
    if (!chosen) continue;
    if (
      !putForward(
        stances.of(one.sentence, one.mention, [], cuesOf(text, one.sentence, chosen.evidence)),
        one.mention,
        chosen.judgement,
      )
    )
      continue;
    if (chosen.judgement.verdict === 'refuted' && isIdleSubject(text, one, chosen.evidence)) continue;
    const misfit =
      one.mention.value.kind === 'date' && weekdayMisfit(one.mention.value as DateValue, chosen.judgement);
    matches.push({ mention: one.mention, ...chosen, weekdayMisfit: misfit });
  }
  return matches;
}

/** A name is compared within the set that knows it: two sets may mean different things by one id. */
function ofSet({ value }: Mention, set: FactSet): boolean {
  return value.kind !== 'name' || value.set === undefined || value.set === set.id;
}

/**
 * Only what is asserted; but "if the zone is …" tells how a thing works, and its codes are what is told; and what a
 * correction puts in the place of a mistake, or a condition takes from the record, is right.
 */
function putForward(stance: Stance, { value }: Mention, judgement: Judgement): boolean {
  if (stance === 'rejected') return judgement.verdict === 'supported';
  if (stance === 'supposed') return isCondition(value) || judgement.verdict === 'supported';
  return stance === 'asserted';
}

/** What speaks for a value: the cue that it is tied by, and others of its sentence that its part asks for. */
function cuesOf(text: ClaimText, sentence: number, { anchor, part }: Evidence): readonly PlacedHit[] {
  const asked = text
    .hitsIn(sentence)
    .filter(({ term }) => part.near.some((near) => near.anchor.includes(term)));
  return [anchor, ...asked];
}

/** Kinds of value that can be the subject of a verb. */
const SUBJECTS: ReadonlySet<string> = new Set(['name', 'version', 'code']);

/** "Ein VPN löst nichts aus, HTTP_PROXY auch nicht." */
function doesNotEither({ reading, sentences }: ClaimText, sentence: number, mention: Mention): boolean {
  const behind = reading.text.slice(mention.end, sentences[sentence]!.end);
  return NOR_WORDS[reading.language.lang.split('-')[0]!]?.test(behind) === true;
}

/** A name or version before its cue whose own verb is negated: "Bloomberg did not report the letter". */
function isIdleSubject(text: ClaimText, { mention, sentence }: Scored, { anchor }: Evidence): boolean {
  if (SUBJECTS.has(mention.value.kind) && doesNotEither(text, sentence, mention)) return true;
  const before = SUBJECTS.has(mention.value.kind) && anchor.token >= mention.nextToken;
  return (
    before &&
    (subjectOfNegated(text, sentence, mention, anchor) || deniedBehind(text, sentence, mention, anchor))
  );
}

/** A date with the place of the range that it is one end of: as near as either end stands a cue to both. */
function wholeRange(text: ClaimText, mentions: readonly Mention[], i: number): Mention {
  const mention = mentions[i]!;
  const { range } = mention;
  if (range === undefined || mention.value.kind !== 'date') return mention;
  const other = mentions[range === 'first' ? i + 1 : i - 1];
  if (other?.range === undefined || other.range === range) return mention;
  const [first, last] = range === 'first' ? [mention, other] : [other, mention];
  if (text.sentenceOf(first) !== text.sentenceOf(last) || text.distance(first, last) > RANGE_WORDS)
    return mention;
  return { ...mention, token: first.token, nextToken: last.nextToken };
}

/** "From 22 May to 5 June" of what ended on 5 June: whose the range is the right end tells, and weak words are enough. */
function withOtherEnds(text: ClaimText, scored: readonly Scored[]): Scored[] {
  return scored.map((one, i) => {
    const { range } = one.mention;
    const other = range && scored[range === 'first' ? i + 1 : i - 1];
    if (other?.sentence !== one.sentence || other.mention.range === range) return one;
    if (text.distance(one.mention, other.mention) > RANGE_WORDS) return one;
    const parts = other.candidates
      .filter(({ evidence, judgement }) => {
        return evidence.part.part.kind === 'interval' && judgement.verdict === 'supported';
      })
      .map(({ evidence }) => evidence.part.self);
    return parts.length > 0 ? { ...one, endOf: new Set(parts) } : one;
  });
}

/** Tokens at most between a vague day and the day that says which: ", on", ", le". */
const TO_PRECISE = 3;

/** "A month earlier, on 1 June, it wrote": of the two the day is what is told. */
function isMadePrecise({ value, nextToken }: Mention, next: Scored | undefined): boolean {
  if (value.kind !== 'date' || next?.mention.value.kind !== 'date') return false;
  if (value.told === 'calendar' || value.unit === 'day') return false;
  const apart = next.mention.token - nextToken;
  return next.mention.value.told === 'calendar' && apart >= 1 && apart <= TO_PRECISE;
}

/** For each part and the place of its cue, and each part and sentence: the cost of a value that is right there. */
function rightlyTaken(scored: readonly Scored[]): Map<string, number> {
  const taken = new Map<string, number>();
  for (const [i, { candidates, mention, sentence }] of scored.entries()) {
    const precise = isMadePrecise(mention, scored[i + 1]);
    for (const { evidence, judgement } of candidates) {
      if (precise && judgement.rule !== 'equal') continue;
      // What merely stands near, in another sentence or row, has that row's own value.
      if (evidence.weak && evidence.anchor.sentence !== sentence) continue;
      if (judgement.verdict !== 'supported' && judgement.verdict !== 'disputed') continue;
      const own = evidence.anchor.sentence === sentence;
      const key = (own ? keyOf : keyLent)(evidence, mention);
      taken.set(key, Math.min(taken.get(key) ?? Number.POSITIVE_INFINITY, evidence.cost));
      if (judgement.verdict === 'supported' && own) {
        taken.set(keyInSentence(evidence, mention, sentence), evidence.cost);
        if (!evidence.weak) taken.set(keyOfFact(evidence, sentence), evidence.cost);
      }
    }
  }
  return taken;
}

/** What rules and programs go by: a code, a limit that a share must pass ("if more than 50 per cent is owned by"). */
function isCondition(value: Value): boolean {
  return value.kind === 'code' || (value.kind === 'quantity' && value.percent && value.bound === 'over');
}
