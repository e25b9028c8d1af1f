import type { CompiledPart, LanguageIndex } from '../facts/language-index.ts';
import { valueKey } from '../facts/recorded-keys.ts';
import { type Span, within } from '../text/span.ts';
import type { Mention } from '../values/mention.ts';
import { SILENT } from '../verdict/judgement.ts';
import { anotherNearer } from './another-value.ts';
import type { ClaimText } from './claim-text.ts';
import { enumerated, listedWithRecorded } from './enumeration.ts';
import type { Evidence } from './evidence.ts';
import { hasDateThere } from './later-clause.ts';
import type { Mentions } from './mentions.ts';
import { bracketedWithAnother, ofNamedBefore } from './owned-values.ts';
import { contextHolds, has } from './references.ts';
import { isFar, keyInSentence, keyLent, keyOf, keyOfFact, type Scored } from './scored.ts';
import { ofStrangers } from './strangers.ts';
import { isThin } from './thin-evidence.ts';

/** So much farther a value that is right by a cue takes it from one that is wrong by it. */
const TAKEN = 4;
/** So much farther than the cue by which a value is wrong another fact's may stand and still claim the value. */
const ELSEWHERE_REACH = 6;
/** Kinds of which a sentence may well name several, one of them wrongly. */
const NAMED: ReadonlySet<string> = new Set(['name', 'code']);

/** Nothing says that the value, which differs from what the evidence ties it to, is about something else. */
export function isWrong(
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
  if (isFar(text, one, bad)) return false;
  if (isList(bad) && enumerated(text, mention, all)) return true;
  if (isTaken(one, bad, right)) return false;
  if (isToldRightly(one, bad, right)) return false;
  if (mention.value.kind === 'date' && hasDateThere(text, one.sentence, mention, bad.anchor, all))
    return false;
  if (namedThere(text, one, bad, all)) return false;
  // "They count 147 domains and 17 keywords": what else the sentence says of the fact is right.
  const known = right.has(keyOfFact(bad, one.sentence));
  // "One list of 190 domains and a second one with eleven words": the further list is the fact's own.
  const further = known && mention.value.kind === 'quantity';
  if (!further && isThin(text, index, one.sentence, mention, bad)) return false;
  if (!known && ofStrangers(text, index, one.sentence, bad.part, mention)) return false;
  if (silentNearer(one, bad) || belongsElsewhere(text, index, one, bad)) return false;
  if (['quantity', 'name'].includes(mention.value.kind) && anotherNearer(text, one, bad, all)) return false;
  return (
    !ofNamedBefore(text, index, mention, bad.part) && !bracketedWithAnother(text, mention, bad.anchor, all)
  );
}

/**
 * Another sentence lends the cue, and names one of the kind itself: "First reported by the Post. The Times confirmed it."
 * Of a question the sentences behind it do: "Who had it first? The Post. The Times came later."
 */
function namedThere(text: ClaimText, { mention, sentence }: Scored, bad: Evidence, all: Mentions): boolean {
  const { part } = bad.part;
  const from = bad.anchor.sentence;
  if (part.kind !== 'name' || from === sentence) return false;
  const names = (place: number): boolean =>
    all
      .in(place)
      .some(
        (other) =>
          other !== mention &&
          other.value.kind === 'name' &&
          other.value.entityKind !== undefined &&
          part.among.includes(other.value.entityKind),
      );
  if (!text.sentences[from]!.question) return names(from);
  for (let place = from + 1; place < sentence; place++) if (names(place)) return true;
  return false;
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
export function isTaken(
  { mention, sentence }: Scored,
  bad: Evidence,
  right: ReadonlyMap<string, number>,
): boolean {
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

export function isList({ part: { part } }: Evidence): boolean {
  return (part.kind === 'name' || part.kind === 'code') && part.list === true;
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
  /** How near what speaks against it stands: "on 2 July a reader published" is no day of a release. */
  const against = ({ not }: CompiledPart): number =>
    Math.min(...hits.filter((hit) => not.has(hit.term)).map((hit) => text.distance(one.mention, hit)));
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
              text.distance(one.mention, hit) <= Math.min(reach, against(part)),
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
  if (anchor.sentence === sentence || lender.question) return false;
  // "The first one without it. It came out on 3 July": what goes on by a pronoun is not left to others.
  const goesOn = text.reading.general(text.sentences[sentence]!.token, 'goes-on') !== undefined;
  return !goesOn && lender.block === text.sentences[sentence]!.block;
}

/** A nearer cue leaves the value undecided: then it is not called wrong by a farther one. */
function silentNearer(one: Scored, bad: Evidence): boolean {
  return one.candidates.some(
    ({ evidence, judgement }) => judgement.rule === SILENT.rule && !evidence.weak && evidence.cost < bad.cost,
  );
}
