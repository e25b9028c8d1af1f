import { IDEOGRAPH, LETTER } from '../text/characters.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';

/** Words at most between the first end of a range and the word for "to". */
const OTHERS = 1;

/** Whether two mentions are the two ends of one range: "4.2.17 to 4.2.140", "between April and June", 4月22日至6月5日. */
export function isRange(reading: Reading, left: Mention, right: Mention): boolean {
  return rangeBetween(reading, left.nextToken, right.token) || betweenAnd(reading, left, right);
}

/** Whether the tokens from `from` up to `to` say "to", in words or with a dash. */
function rangeBetween(reading: Reading, from: number, to: number): boolean {
  if (from >= to) return false;
  if (to - from === 1 && /^[-~〜]$/.test(reading.word(from))) return true;
  if (reading.language.negationFollows && endsClause(reading, from, to)) return false;
  let others = 0;
  for (let i = from; i < to; i++) {
    const word = reading.word(i);
    if (/^[,.;:!?。、，；]$/.test(word) && (i === from || isBehindVerb(reading, from, i))) return false;
    const past = reading.general(i, 'to') ?? reading.general(i, 'until');
    if (past !== undefined && reading.word(i) !== reading.word(from - 1) && !reading.general(i, 'and'))
      return true;
    // "In early July it gave people until July 15": two ends have no verb and its object between them.
    if (reading.tokens.kind[i] === LETTER && ++others > OTHERS) return false;
  }
  return false;
}

/** "2.1.9부터 있었고 2.2.4에서": where verbs stand last, one between the ends has a clause of its own. */
function endsClause(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const next = reading.general(i, 'but') ?? reading.general(i, 'clause');
    if (next !== undefined && !CLAUSE_FROM.test(reading.word(i))) return true;
  }
  return false;
}

/** から、 of "4月22日から、6月5日まで" ends none. */
const CLAUSE_FROM = /^か/;

/** 从2.1就有，到2.2才移除: a clause with a verb of its own ends here; 自4月22日起，至6月5日止 goes on. */
function isBehindVerb(reading: Reading, from: number, comma: number): boolean {
  if (reading.generalBefore(comma, ['from-behind'], 1) !== undefined) return false;
  for (let i = from; i < comma; i++) if (reading.tokens.kind[i] === IDEOGRAPH) return true;
  return false;
}

/** "between April and June", "tra le versioni 4.2.17 e 4.2.140": a word or two may follow "between". */
function betweenAnd(reading: Reading, left: Mention, right: Mention): boolean {
  const and =
    reading.general(left.nextToken, 'and') === right.token ||
    reading.generalBefore(right.token, ['and'], 3)?.token === left.nextToken;
  if (!and) return false;
  return [0, 1, 2].some((words) => reading.generalBefore(left.token - words, ['between'], 3) !== undefined);
}
