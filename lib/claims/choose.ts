import type { LanguageIndex } from '../facts/language-index.ts';
import type { ClaimText } from './claim-text.ts';
import type { Evidence } from './evidence.ts';
import type { Mentions } from './mentions.ts';
import { closeReferences } from './references.ts';
import { type Candidate, isFar, type Scored, strictIn } from './scored.ts';
import { isList, isTaken, isWrong } from './wrong-value.ts';

/** A reading in which the value is right wins over one in which it is wrong unless it is this much farther away. */
const BENEFIT = 12;
/** A benefit, of two codes that one fact records. */
const CODE_BENEFIT = 3;
/** What joins a code to when it is used, besides "if". */
const CONDITION = /^(?:for|when|für|bei|wenn|pour|quand|para|cuando|per|quando)$/i;
/** So much farther where only weak words speak for it. */
const WEAK_BENEFIT = 4;

/** By which a date agrees with a day that it does not name. */
const VAGUE: ReadonlySet<string> = new Set(['coarser', 'about']);

/** The reading of a value that counts, if any does: one in which it is right before one in which it is wrong. */
export function choose(
  text: ClaimText,
  index: LanguageIndex,
  one: Scored,
  right: ReadonlyMap<string, number>,
  all: Mentions,
): Candidate | undefined {
  const bad = ownFirst(
    text,
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
  for (const first of firstOfEachPart(open)) {
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
  return own.some(({ evidence }) => evidence.cost <= strictIn(reading.language.lang, 'code'))
    ? own
    : candidates;
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

/** What keeps a value from differing by one part does not keep it from differing by another. */
function firstOfEachPart(bad: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<unknown>();
  return bad.filter(({ evidence: { part } }) => !seen.has(part) && seen.add(part));
}

/** What the sentence itself says goes before what a heading, a lead-in or the sentence before lends it. */
function ownFirst(text: ClaimText, one: Scored, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(
    ({ evidence }) => evidence.anchor.sentence === one.sentence && !isFar(text, one, evidence),
  );
  return own.length > 0 ? own : candidates;
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
