import type { LanguageIndex } from '../facts/language-index.ts';
import { valueKey } from '../facts/recorded-keys.ts';
import { type Span, within } from '../text/span.ts';
import type { Mention } from '../values/mention.ts';
import { type Judgement, SILENT } from '../verdict/judgement.ts';
import type { ClaimText } from './claim-text.ts';
import { enumerated, listedWithRecorded } from './enumeration.ts';
import type { Evidence } from './evidence.ts';
import { hasDateThere } from './later-clause.ts';
import type { Mentions } from './mentions.ts';
import { bracketedWithAnother, ofNamedBefore } from './owned-values.ts';
import { closeReferences, contextHolds, has } from './references.ts';
import { ofStrangers } from './strangers.ts';
import { apartFrom } from './taken-away.ts';
import { isThin } from './thin-evidence.ts';

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
/** So much farther a value that is right by a cue takes it from one that is wrong by it. */
const TAKEN = 4;
/** A benefit, of two codes that one fact records. */
const CODE_BENEFIT = 3;
/** What joins a code to when it is used, besides "if". */
const CONDITION = /^(?:for|when|für|bei|wenn|pour|quand|para|cuando|per|quando)$/i;
/** So much farther than the cue by which a value is wrong another fact's may stand and still claim the value. */
const ELSEWHERE_REACH = 6;
/** So much farther where only weak words speak for it. */
const WEAK_BENEFIT = 4;

/** Kinds of which a sentence may well name several, one of them wrongly. */
const NAMED: ReadonlySet<string> = new Set(['name', 'code']);

/** Counters of firms, in writing without spaces. */
const FIRMS: Readonly<Record<string, RegExp>> = { ja: /^社$/, zh: /^家$/ };

/** By which a date agrees with a day that it does not name. */
const VAGUE: ReadonlySet<string> = new Set(['coarser', 'about']);

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

/** The reading of a value that counts, if any does: one in which it is right before one in which it is wrong. */
export function choose(
  text: ClaimText,
  index: LanguageIndex,
  one: Scored,
  right: ReadonlyMap<string, number>,
  all: Mentions,
): Candidate | undefined {
  const bad = ownFirst(
    one,
    one.candidates.filter(
      ({ evidence, judgement }) =>
        judgement.verdict === 'refuted' && (!evidence.weak || one.endOf?.has(evidence.part.self)),
    ),
  );
  const [nearest] = bad;
  const agrees = one.candidates.filter(
    ({ judgement: { verdict } }) => verdict === 'supported' || verdict === 'disputed',
  );
  const good = nearest
    ? agrees.filter(({ evidence }) => rescues(evidence, nearest.evidence, one.sentence))
    : agrees;
  const sure = nearest ? good.filter((candidate) => !isVague(candidate, nearest.evidence, one)) : good;
  if (sure.length > 0 || !nearest) return strongFirst(ownWordsFirst(one, good));
  const open = bad.filter(({ evidence }) => isList(evidence) || !isTaken(one, evidence, right));
  for (const first of firstOfEachFact(open)) {
    const specific = mostSpecific(text, one, open, first);
    const wrong = [specific, first].find(({ evidence }) => isWrong(text, index, one, evidence, right, all));
    if (wrong) return wrong;
  }
  return strongFirst(ownWordsFirst(one, good));
}

/** "U+02BC if there is a keyword": the condition behind a code, not the one before it, is its own. */
export function byCondition(
  text: ClaimText,
  { mention, sentence, candidates }: Scored,
): readonly Candidate[] {
  if (mention.value.kind !== 'code') return candidates;
  const { reading } = text;
  const led = reading.general(mention.nextToken, 'if') ?? 0;
  if (led === 0 && !CONDITION.test(reading.word(mention.nextToken))) return candidates;
  const own = candidates.filter(
    ({ evidence: { anchor, part } }) =>
      anchor.sentence !== sentence || anchor.token >= mention.nextToken || !hasOneCode(part.part),
  );
  return own.some(({ evidence }) => evidence.cost <= STRICT.code!) ? own : candidates;
}

/** A part that records several tells which codes there are at all, whenever each is used. */
function hasOneCode(part: Evidence['part']['part']): boolean {
  return part.kind === 'code' && part.is.length === 1;
}

/** What merely stands near, in another sentence or row, speaks for a value only where nothing in its own does. */
function ownWordsFirst({ sentence }: Scored, good: readonly Candidate[]): readonly Candidate[] {
  const lent = ({ evidence }: Candidate): boolean => evidence.weak && evidence.anchor.sentence !== sentence;
  const own = good.filter((candidate) => !lent(candidate));
  return exactFirst(own.length > 0 ? own : good);
}

/**
 * Of those equally near the one on which sources conflict, else the one that records this very value: "some 25,000" rather
 * is 25,000 than 24,000.
 */
function exactFirst(good: readonly Candidate[]): readonly Candidate[] {
  const nearest = good.filter(({ evidence }) => evidence.cost <= good[0]!.evidence.cost);
  const first =
    nearest.find(({ judgement }) => judgement.verdict === 'disputed') ??
    nearest.find(({ judgement }) => judgement.rule === 'equal');
  return first ? [first, ...good] : good;
}

/** A dispute by mere weak words gives way to a reading by words that could also make the value differ. */
function strongFirst(good: readonly Candidate[]): Candidate | undefined {
  const [nearest] = good;
  if (!nearest?.evidence.weak || nearest.judgement.verdict !== 'disputed') return nearest;
  const strong = good.find(({ evidence }) => !evidence.weak);
  return strong && strong.evidence.cost <= nearest.evidence.cost + BENEFIT ? strong : nearest;
}

/** What keeps a value from differing from one fact does not keep it from differing from another. */
function firstOfEachFact(bad: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<unknown>();
  return bad.filter(({ evidence: { part } }) => !seen.has(part.fact) && seen.add(part.fact));
}

/** What the sentence itself says goes before what a heading, a lead-in or the sentence before lends it. */
function ownFirst({ mention, sentence }: Scored, candidates: readonly Candidate[]): readonly Candidate[] {
  const strict = STRICT[mention.value.kind] ?? 0;
  const own = candidates.filter(
    ({ evidence }) => evidence.anchor.sentence === sentence && evidence.cost <= strict,
  );
  return own.length > 0 ? own : candidates;
}

/** Nothing says that the value, which differs from what the evidence ties it to, is about something else. */
function isWrong(
  text: ClaimText,
  index: LanguageIndex,
  one: Scored,
  bad: Evidence,
  right: ReadonlyMap<string, number>,
  all: Mentions,
): boolean {
  const { mention } = one;
  // However far down a list it stands.
  if (isList(bad) && listedWithRecorded(text, mention, all, (other) => isRecorded(bad, other))) return true;
  if (bad.cost > (STRICT[mention.value.kind] ?? 0)) return false;
  if (isList(bad) && enumerated(text, mention, all)) return true;
  if (isTaken(one, bad, right)) return false;
  if (isToldRightly(one, bad, right)) return false;
  if (mention.value.kind === 'date' && hasDateThere(text, one.sentence, mention, bad.anchor, all))
    return false;
  if (namedThere(text, one, bad, all)) return false;
  if (isThin(text, index, one.sentence, mention, bad)) return false;
  // "They count 147 domains and 17 keywords": what else the sentence says of the fact is right.
  const known = right.has(keyOfFact(bad, one.sentence));
  if (!known && ofStrangers(text, index, one.sentence, bad.part, mention)) return false;
  if (silentNearer(one, bad) || belongsElsewhere(text, index, one, bad)) return false;
  if (['quantity', 'name'].includes(mention.value.kind) && another(text, one, bad, all)) return false;
  return (
    !ofNamedBefore(text, index, mention, bad.part) && !bracketedWithAnother(text, mention, bad.anchor, all)
  );
}

/** Of those by the same cue at the same distance the one that more further references close to the value speak for. */
function mostSpecific(
  text: ClaimText,
  { mention, sentence }: Scored,
  candidates: readonly Candidate[],
  nearest: Candidate,
): Candidate {
  const { anchor, cost } = nearest.evidence;
  const rivals = candidates.filter(
    ({ evidence }) => evidence.anchor.start === anchor.start && evidence.cost <= cost,
  );
  if (rivals.length < 2) return nearest;
  const further = ({ evidence }: Candidate): number =>
    closeReferences(text, evidence.near, sentence, mention);
  return rivals.reduce((best, one) => (further(one) > further(best) ? one : best), nearest);
}

/** Another sentence lends the cue, and names one of the kind itself: "First reported by the Post. The Times confirmed it." */
function namedThere(text: ClaimText, { mention, sentence }: Scored, bad: Evidence, all: Mentions): boolean {
  const { part } = bad.part;
  const from = bad.anchor.sentence;
  if (part.kind !== 'name' || from === sentence || text.sentences[from]!.question) return false;
  return all
    .in(from)
    .some(
      (other) =>
        other !== mention &&
        other.value.kind === 'name' &&
        other.value.entityKind !== undefined &&
        part.among.includes(other.value.entityKind),
    );
}

/** The sentence tells the value rightly besides: "It sold 900, none of those 25,000". */
function isToldRightly(
  { mention, sentence }: Scored,
  bad: Evidence,
  right: ReadonlyMap<string, number>,
): boolean {
  if (NAMED.has(mention.value.kind) || bad.part.part.kind === 'interval') return false;
  return right.has(keyInSentence(bad, mention, sentence));
}

/** The cue already has its value: another one near it belongs to something else. */
function isTaken({ mention, sentence }: Scored, bad: Evidence, right: ReadonlyMap<string, number>): boolean {
  const keys = [keyOf(bad, mention)];
  // What the next sentence says does not take the cue from what stands beside it.
  if (bad.anchor.sentence !== sentence) keys.push(keyLent(bad, mention));
  // Of codes each has a cue of its own: only one that stands nearer takes it.
  const farther = bad.part.part.kind === 'code' ? 0 : TAKEN;
  return keys.some((key) => (right.get(key) ?? Number.POSITIVE_INFINITY) <= bad.cost + farther);
}

function isRecorded({ part: { part } }: Evidence, { value }: Mention): boolean {
  if (part.kind === 'name') return value.kind === 'name' && part.is.includes(value.entity ?? '');
  return (
    part.kind === 'code' &&
    value.kind === 'code' &&
    part.is.some((is) => is.toLowerCase() === value.code.toLowerCase())
  );
}

function isList({ part: { part } }: Evidence): boolean {
  return (part.kind === 'name' || part.kind === 'code') && part.list === true;
}

/**
 * Another value of the kind stands nearer to the cue: "one of six characters", "first in the Post, then in the Times"; and
 * of those that answer a question the first is its answer.
 */
function another(text: ClaimText, one: Scored, bad: Evidence, all: Mentions): boolean {
  if (bad.anchor.sentence !== one.sentence)
    return all.in(one.sentence).some((other) => other.start < one.mention.start && alike(one.mention, other));
  const distance = apartFrom(text, bad.anchor, one.mention);
  return all
    .in(bad.anchor.sentence)
    .some(
      (other) =>
        other !== one.mention &&
        alike(one.mention, other) &&
        !isOneOfMany(one.mention, other) &&
        !countsFirms(text, other) &&
        nearerOrFirst(apartFrom(text, bad.anchor, other), distance, other.start < one.mention.start),
    );
}

/** "One of three shapes": the one counts nothing beside the three. */
function isOneOfMany({ value: own }: Mention, { value: other }: Mention): boolean {
  return (
    own.kind === 'quantity' && other.kind === 'quantity' && own.value > 1 && other.words && other.value === 1
  );
}

/** 3社のやり取り, 三家公司的账号: how many firms there are, not of what. */
function countsFirms({ reading }: ClaimText, { value, nextToken }: Mention): boolean {
  const counter = FIRMS[reading.language.lang.split('-')[0]!];
  return value.kind === 'quantity' && counter?.test(reading.word(nextToken)) === true;
}

/** Of two that stand equally near, the first is meant. */
function nearerOrFirst(other: number, own: number, before: boolean): boolean {
  return other < own || (other === own && before);
}

function alike({ value: a }: Mention, { value: b }: Mention): boolean {
  return a.kind === b.kind && (a.kind !== 'name' || b.kind !== 'name' || a.entityKind === b.entityKind);
}

/**
 * "In early July" agrees with much that happened then, and so does one end of a range with what happened on a day: by weak
 * words that is no answer to words that make the value wrong.
 */
function isVague({ evidence, judgement }: Candidate, bad: Evidence, { mention, sentence }: Scored): boolean {
  if (!evidence.weak || bad.anchor.sentence !== sentence) return false;
  return VAGUE.has(judgement.rule) || (mention.range !== undefined && evidence.part.part.kind === 'date');
}

/** Weak words of another sentence do not make a value right that is wrong by words of its own; nor do distant ones. */
function rescues(good: Evidence, bad: Evidence, sentence: number): boolean {
  // "One code for this, another for that": of the parts of one fact the nearer one is meant.
  const shared = good.part.part.kind === 'code' && good.part.fact === bad.part.fact;
  if (!good.weak) return good.cost <= bad.cost + (shared ? CODE_BENEFIT : BENEFIT);
  return good.anchor.sentence === sentence && good.cost <= bad.cost + WEAK_BENEFIT;
}

/** Another fact records this very value, and what it must stand near stands near it. */
function belongsElsewhere(text: ClaimText, index: LanguageIndex, one: Scored, bad: Evidence): boolean {
  const key = valueKey(one.mention.value);
  if (key === undefined) return false;
  const others = index.partsByRecord.get(key) ?? [];
  if (lentByBlock(text, one, bad)) return others.some((part) => part.fact !== bad.part.fact);
  const hits = text.hitsIn(one.sentence);
  const reach = bad.cost + ELSEWHERE_REACH;
  const neighbours = text.neighbours(one.sentence);
  return others.some(
    (part) =>
      part.fact !== bad.part.fact &&
      !has(text, one.sentence, part.unless) &&
      contextHolds(text, one.sentence, neighbours, part.context) &&
      part.near.some(
        ({ anchor, also }) =>
          also.every((reference) => has(text, one.sentence, reference)) &&
          hits.some(
            (hit) =>
              anchor.includes(hit.term) &&
              !isPartOf(hit, bad.anchor) &&
              text.distance(one.mention, hit) <= reach,
          ),
      ),
  );
}

/** "Contains" in "no longer contains" says nothing of its own. */
function isPartOf(hit: Span, cue: Span): boolean {
  return within(hit, cue) && hit.end - hit.start < cue.end - cue.start;
}

/** Another sentence of the block, and no question, lends the cue: a value that another fact records is rather that fact's. */
function lentByBlock(text: ClaimText, { sentence }: Scored, { anchor }: Evidence): boolean {
  const lender = text.sentences[anchor.sentence]!;
  return anchor.sentence !== sentence && !lender.question && lender.block === text.sentences[sentence]!.block;
}

/** A nearer cue leaves the value undecided: then it is not called wrong by a farther one. */
function silentNearer(one: Scored, bad: Evidence): boolean {
  return one.candidates.some(
    ({ evidence, judgement }) => judgement.rule === SILENT.rule && !evidence.weak && evidence.cost < bad.cost,
  );
}
