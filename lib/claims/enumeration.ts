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
