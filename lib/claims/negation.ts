import type { GeneralTerm } from '../lang/language.ts';
import { EITHER } from '../text/lists.ts';
import { overlaps, type Span, within } from '../text/span.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { closesWithDenial } from './closing-denial.ts';
import { quotationsIn } from './quotations.ts';
import { endsWithItsClause } from './restricting-clause.ts';

/** Words at most that a negation reaches over. */
const NEGATION_REACH = 9;
/** Words that "without" or "no" before a noun reaches over. */
const WITHOUT_REACH = 3;
/** Words at most of what is put in between a negation and the words that it denies. */
const PUT_IN = 14;
/** Words between a name and the negation of the verb that it is the subject of. */
const SUBJECT_REACH = 4;
/** Words at most of a list's member. */
const MEMBER_WORDS = 2;
const COMMA = /^[,、，]$/;
/** Less than a word such as "and" parts: within one clause. */
const SAME_CLAUSE = 0.5;

/** Whether one of the hits negates the words, from where negations stand in the language. */
export function deniedBy(
  text: ClaimText,
  sentence: number,
  hits: readonly PlacedHit[],
  words: Span,
): boolean {
  const { row, block } = text.sentences[sentence]!;
  if (row && text.cellsFrom(block).length === 2) {
    if (hits.some((hit) => isNegation(text, hit) && aloneInCell(text, hit))) return true;
    const cell = text.cellsFrom(block).find((one) => within(words, one));
    return (
      cell !== undefined &&
      deniedIn(
        text,
        sentence,
        hits.filter((hit) => within(hit, cell)),
        words,
      )
    );
  }
  return deniedIn(text, sentence, hits, words);
}

function deniedIn(text: ClaimText, sentence: number, hits: readonly PlacedHit[], words: Span): boolean {
  if (onlyReaches(text, sentence, words) || leadsInto(text, sentence, words)) return true;
  if (closesWithDenial(text, sentence, words)) return true;
  const { tokens } = text.reading;
  return negations(text, sentence, hits, words).some((hit) => {
    const [left, right] = stretch(text, hit, words);
    if (right <= left) return false;
    const reach = general(text, hit) === 'not' ? NEGATION_REACH : WITHOUT_REACH;
    if (asksWhich(text, hits, left, right) || endsWithItsClause(text, hit, right)) return false;
    const [from, to] = withoutMembers(text, hit, left, right);
    if (tokens.reach[to]! - tokens.reach[from]! > reach || text.breaksBetween(from, to) >= 1) return false;
    return !hits.some((other) => general(text, other) === 'but' && other.token > left && other.token < right);
  });
}

/** "도메인 147개가 어떤 기준으로 뽑혔는지는 알 수 없다": the negation is of what the word between asks for. */
function asksWhich(text: ClaimText, hits: readonly PlacedHit[], left: number, right: number): boolean {
  if (!text.reading.language.negationFollows) return false;
  const within = hits.filter((hit) => hit.token > left && hit.token < right);
  const which = within.find((hit) => general(text, hit) === 'which');
  return (
    which !== undefined &&
    within.some((hit) => hit.token > which.token && /^(if|may)$/.test(general(text, hit) ?? ''))
  );
}

/** "Not only" before words that begin with its "only": what they say is what is negated. */
function onlyReaches(text: ClaimText, sentence: number, words: Span): boolean {
  return text
    .wordsIn(sentence, 'not-negating')
    .some((hit) => hit.start < words.start && words.start < hit.end);
}

/** A negation that ends within the words, where no spaces part them: 不是 before 是…客户. */
function leadsInto(text: ClaimText, sentence: number, words: Span): boolean {
  // Where it stands behind what it denies, "疑惑を否定" denies the suspicion, and 否定した tells just that.
  if (text.reading.language.negationFollows) return false;
  const harmless = text.wordsIn(sentence, 'not-negating');
  return text
    .wordsIn(sentence, 'not')
    .some(
      (hit) =>
        hit.start < words.start &&
        words.start < hit.end &&
        hit.end < words.end &&
        !harmless.some((other) => within(hit, other)),
    );
}

/** The tokens between which a negation must reach. */
function stretch(text: ClaimText, hit: PlacedHit, words: Span): [number, number] {
  const { tokens, language } = text.reading;
  if (language.negationFollows) return [tokens.at(words.end - 1), hit.token];
  const right = tokens.at(words.start);
  return [pastInsertion(text, hit.nextToken, right) ?? hit.nextToken - 1, right];
}

/** "It is not, as one paper had it, set off by a VPN": the comma that ends what stands between two right behind it. */
function pastInsertion({ reading }: ClaimText, token: number, right: number): number | undefined {
  if (reading.word(token) !== ',') return undefined;
  const { reach } = reading.tokens;
  for (let i = token + 1; i < right && reach[i]! - reach[token]! <= PUT_IN; i++)
    if (reading.word(i) === ',') return i;
  return undefined;
}

/**
 * What negates one member of a list negates those behind it: only the way to the first joint counts. From a later member
 * on only where they are alternatives: "sends the zone, not the address or the name".
 */
function withoutMembers(text: ClaimText, hit: PlacedHit, left: number, right: number): [number, number] {
  if (text.reading.language.negationFollows) {
    const last = text.listAt(left)?.joints.at(-1);
    if (last && last.nextToken <= right) return [Math.max(left, last.nextToken - 1), right];
    return [pastBareMembers(text, left, right), right];
  }
  const list = text.listAt(right);
  if (!list || hit.token < list.token) return [left, right];
  const next = list.joints.findIndex((joint) => joint.token > hit.token);
  const passes = next === 0 || list.joints.at(-1)!.role === EITHER;
  return next >= 0 && passes ? [left, Math.min(right, list.joints[next]!.token)] : [left, right];
}

/**
 * The last comma of a list without a word that joins it, "IP 주소, 위치 정보는 보내지 않는다": each stands right behind its
 * member, without a particle or an ending.
 */
function pastBareMembers({ reading }: ClaimText, left: number, right: number): number {
  const { reach } = reading.tokens;
  let past = left;
  if (!COMMA.test(reading.word(left + 1))) return past;
  for (let i = left + 1; i < right && reach[i]! - reach[past]! <= MEMBER_WORDS; i++)
    if (COMMA.test(reading.word(i))) past = i;
  return past;
}

/**
 * The clause that begins with the words is negated behind them: "Spionage wirft er ihr nicht vor", "IP-адреса и имена код
 * не передавал".
 */
export function deniedBehind(text: ClaimText, sentence: number, words: Span, cue?: PlacedHit): boolean {
  if (!text.says(sentence, 'not')) return false;
  const { tokens, language } = text.reading;
  const last = tokens.at(words.end - 1);
  const joint = text.listAt(last)?.joints.at(-1);
  return negations(text, sentence, text.hitsIn(sentence), words).some((hit) => {
    if (general(text, hit) !== 'not' || hit.start < words.end || isOwn(hit, cue)) return false;
    const from = joint && joint.nextToken <= hit.token ? Math.max(last, joint.nextToken - 1) : last;
    if (tokens.reach[hit.token]! - tokens.reach[from]! > (language.negationBehind ?? 0)) return false;
    return text.breaksBetween(from, hit.token) < (joinsNouns(text, from, hit) ? 1 : SAME_CLAUSE);
  });
}

/** "IP-адреса и имена код не передавал": an "and" with words between it and the negation. */
function joinsNouns(text: ClaimText, from: number, negation: PlacedHit): boolean {
  const { reading } = text;
  for (let i = from + 1; i < negation.token; i++)
    if (reading.general(i, 'and') !== undefined) return reading.general(i, 'and')! < negation.token;
  return false;
}

/** The name is the subject of a verb that is negated: "Bloomberg did not report", "Senator Warren, who has not replied". */
export function subjectOfNegated(text: ClaimText, sentence: number, name: Span, cue?: PlacedHit): boolean {
  const { tokens, language } = text.reading;
  if (language.negationFollows || !text.says(sentence, 'not')) return false;
  const last = tokens.at(name.end - 1);
  const hits = text.hitsIn(sentence);
  return negations(text, sentence, hits, name).some((hit) => {
    if (general(text, hit) !== 'not' || hit.start < name.end || isOwn(hit, cue)) return false;
    if (tokens.reach[hit.token]! - tokens.reach[last]! > SUBJECT_REACH) return false;
    const related =
      text.reading.word(last + 1) === ',' &&
      hits.some((other) => other.token === last + 2 && general(text, other) === 'clause');
    return text.breaksBetween(related ? last + 2 : last, hit.token) < SAME_CLAUSE;
  });
}

/** Negations that are not a part of a phrase that negates nothing ("not only"), unless that is a part of the words. */
function negations(
  text: ClaimText,
  sentence: number,
  hits: readonly PlacedHit[],
  words: Span,
): readonly PlacedHit[] {
  if (!text.says(sentence, 'not') && !text.says(sentence, 'without')) return [];
  const harmless = text.wordsIn(sentence, 'not-negating').filter((hit) => !overlaps(hit, words));
  // What a quotation negates is its own: from "nothing special" to "both".
  const quoted = quotationsIn(text, sentence).filter((quotation) => !overlaps(quotation, words));
  return hits.filter(
    (hit) =>
      isNegation(text, hit) &&
      !harmless.some((other) => within(hit, other)) &&
      !quoted.some((other) => within(hit, other) && !isSame(hit, other)),
  );
}

/** A single word in quotation marks negates as it does without them. */
function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** A cue's own words, not what its gaps pass over: "not affected". */
export function isOwn(hit: Span, cue: PlacedHit | undefined): boolean {
  return cue !== undefined && within(hit, cue) && !cue.gaps?.some((gap) => overlaps(hit, gap));
}

function isNegation(text: ClaimText, hit: PlacedHit): boolean {
  const term = general(text, hit);
  return term === 'not' || (term === 'without' && !numbers(text, hit));
}

/** "Issue no. 4711". */
function numbers({ reading }: ClaimText, { end }: Span): boolean {
  return /^\. ?\d/.test(reading.text.slice(end, end + 3));
}

function general(text: ClaimText, hit: PlacedHit): GeneralTerm | undefined {
  return text.reading.generalTermOf(hit);
}

/** "none", "no" as the whole of a table's cell denies what the row is about. */
function aloneInCell(text: ClaimText, hit: PlacedHit): boolean {
  const before = text.reading.text.slice(Math.max(0, hit.start - 3), hit.start);
  const after = text.reading.text.slice(hit.end, hit.end + 3);
  return /[|\t\n]\s*$/.test(before) && /^\s*(?:[|\t\n]|$)/.test(after);
}
