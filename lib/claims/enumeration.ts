import type { Mention } from '../values/mention.ts';
import type { ClaimText } from './claim-text.ts';
import type { Mentions } from './mentions.ts';

/** Named in one breath with another of its kind: nothing but commas and words such as "and" or "as well as" between them. */
export function enumerated(text: ClaimText, mention: Mention, all: Mentions): boolean {
  const { token, nextToken } = mention;
  for (let tokens = 0; tokens <= LONGEST_JOINT; tokens++) {
    const [end, start] = [token - tokens, nextToken + tokens];
    if (all.endingBefore(end).length > 0 && onlyJoins(text, end, token)) return true;
    if (all.beginningAt(start).length > 0 && onlyJoins(text, nextToken, start)) return true;
  }
  return false;
}

/**
 * Named in a list of which a member that is recorded belongs to the same thing; each with a title at most: "the Republican
 * Smith and the Democrat Jones", スミス委員長とジョーンズ委員.
 */
export function listedWithRecorded(
  text: ClaimText,
  mention: Mention,
  all: Mentions,
  isRecorded: (other: Mention) => boolean,
): boolean {
  return (
    leadsToRecorded(text, mention, all, isRecorded, -1) || leadsToRecorded(text, mention, all, isRecorded, 1)
  );
}

/** From member to member in one direction, until one is recorded. */
function leadsToRecorded(
  text: ClaimText,
  mention: Mention,
  all: Mentions,
  isRecorded: (other: Mention) => boolean,
  direction: 1 | -1,
): boolean {
  for (let at = mention, members = 0; members < MOST_MEMBERS; members++) {
    const next = nextMember(text, at, all, direction, isRecorded);
    if (!next) return false;
    if (isRecorded(next)) return true;
    at = next;
  }
  return false;
}

function nextMember(
  text: ClaimText,
  { token, nextToken }: Mention,
  all: Mentions,
  direction: 1 | -1,
  isRecorded: (other: Mention) => boolean,
): Mention | undefined {
  for (let tokens = 0; tokens <= LONGEST_JOINT; tokens++) {
    const [from, to] = direction < 0 ? [token - tokens, token] : [nextToken, nextToken + tokens];
    const others = direction < 0 ? all.endingBefore(from) : all.beginningAt(to);
    const [other] = others;
    if (!other) continue;
    if (onlyJoins(text, from, to)) return other;
    return isRecorded(other) && joinsWithTitle(text, from, to) ? other : undefined;
  }
  return undefined;
}

/** Most members of a list that are looked at. */
const MOST_MEMBERS = 40;
/** Most words between two members with titles: "委員長と", "and the Democrat". */
const TITLE_WORDS = 3;

/** A word such as "and", no mark, and few words besides. */
function joinsWithTitle(text: ClaimText, from: number, to: number): boolean {
  const { reading } = text;
  const { reach } = reading.tokens;
  if (reach[to - 1]! - (reach[from - 1] ?? 0) > TITLE_WORDS) return false;
  let joined = false;
  for (let i = from; i < to; i++) {
    const word = reading.word(i);
    if (!/[\p{L}-]/u.test(word)) return false;
    joined ||= reading.general(i, 'and') !== undefined || endsWithJoint(reading.language.joints, word);
  }
  return joined;
}

/** と between ideographs; 과 written onto 위원장. */
function endsWithJoint(joints: string | undefined, word: string): boolean {
  return joints?.includes(word.charAt(word.length - 1)) === true;
}

/** Most tokens between two members: '", as well as the "'. */
const LONGEST_JOINT = 7;
const JOINTS = ['and', 'or', 'as-well-as'] as const;

function onlyJoins(text: ClaimText, from: number, to: number): boolean {
  const { reading } = text;
  let articles = 0;
  for (let i = from; i < to; ) {
    const past = Math.max(0, ...JOINTS.map((term) => reading.general(i, term) ?? 0));
    if (past > 0) i = past;
    else if (reading.language.joints?.includes(reading.word(i))) i++;
    else if (/^[,、，;/&·"'*_`]$/.test(reading.word(i)) || (isArticle(reading.word(i)) && ++articles === 1))
      i++;
    else return false;
  }
  return true;
}

/** So short a word between two members is an article, or joins them as well. */
function isArticle(word: string): boolean {
  return /^\p{L}{1,4}$/u.test(word);
}
