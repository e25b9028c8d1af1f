import type { Tokens } from './tokens.ts';

/** Several members named in one breath: "Opal, Jade and Onyx". Where the first begins and the last ends is open. */
export interface List {
  /** The token that the first member may begin with, and the one after the last that the last member may reach. */
  readonly token: number;
  readonly nextToken: number;
  /** The commas and words that join the members, in order. */
  readonly joints: readonly Separator[];
}

/** What stands between two members: ",", "and", ", or". */
interface Separator {
  readonly token: number;
  readonly nextToken: number;
  readonly role: number;
}

/** What a token is to a list: nothing of note, a comma, a word such as "and" or "or", or what no list runs over. */
const MEMBER = 0;
export const COMMA = 1;
export const JOINT = 2;
/** A joint that opens no clause: "or". Two members make a list with it. */
export const EITHER = 3;
export const STOP = 4;

/** Words that a member between two others has at most: more of them are a clause. */
const MEMBER_WORDS = 4;

/**
 * Finds the lists of a text, in order and apart from each other: commas with short members between them and a joint
 * before the last. One pass.
 * @param roles one of the roles above for each token.
 * @param ends the tokens behind the sentences' last ones: no list runs over them.
 */
export function findLists(tokens: Tokens, roles: Uint8Array, ends: readonly number[]): List[] {
  const lists: List[] = [];
  let opening = 0;
  for (const end of ends) {
    findWithin(tokens, roles, opening, end, lists);
    opening = end;
  }
  return lists;
}

function findWithin(tokens: Tokens, roles: Uint8Array, from: number, end: number, lists: List[]): void {
  let separators: Separator[] = [];
  let opening = from;
  for (let i = from; i <= end; i++) {
    const role = i === end ? STOP : roles[i]!;
    if (role === MEMBER) continue;
    if (role === STOP) {
      collect(tokens, opening, i, separators, lists);
      separators = [];
      opening = i + 1;
      continue;
    }
    const last = separators.at(-1);
    // ", and" joins once, and so does a joint of several words.
    if (last?.nextToken === i) {
      const joined = Math.max(last.role, role);
      separators[separators.length - 1] = { token: last.token, nextToken: i + 1, role: joined };
    } else separators.push({ token: i, nextToken: i + 1, role });
  }
}

/** Lists between two stops: each ends with a joint and the member behind it, and reaches back over short members. */
function collect(
  tokens: Tokens,
  opening: number,
  end: number,
  separators: readonly Separator[],
  lists: List[],
): void {
  let free = 0;
  for (let last = 0; last < separators.length; last++) {
    if (separators[last]!.role === COMMA) continue;
    let first = last;
    while (
      first > free &&
      separators[first - 1]!.role === COMMA &&
      words(tokens, separators[first - 1]!.nextToken, separators[first]!.token) <= MEMBER_WORDS
    )
      first--;
    if (first === last && separators[last]!.role !== EITHER) continue;
    lists.push({
      token: first > 0 ? separators[first - 1]!.nextToken : opening,
      nextToken: separators[last + 1]?.token ?? end,
      joints: separators.slice(first, last + 1),
    });
    free = last + 1;
  }
  if (free === 0) collectBare(tokens, opening, end, separators, lists);
}

/** Members of at most so many words, and so many commas at least, make a list without a joint: "ruby, opal, jade, onyx, …". */
const BARE_WORDS = 2;
const BARE_COMMAS = 3;

function collectBare(
  tokens: Tokens,
  opening: number,
  end: number,
  separators: readonly Separator[],
  lists: List[],
): void {
  for (let first = 0; first < separators.length; ) {
    let last = first;
    while (
      last + 1 < separators.length &&
      words(tokens, separators[last]!.nextToken, separators[last + 1]!.token) <= BARE_WORDS
    )
      last++;
    if (last + 1 - first >= BARE_COMMAS)
      lists.push({
        token: first > 0 ? separators[first - 1]!.nextToken : opening,
        nextToken: separators[last + 1]?.token ?? end,
        joints: separators.slice(first, last + 1),
      });
    first = last + 1;
  }
}

/** Words from one token up to another. */
function words(tokens: Tokens, from: number, to: number): number {
  return to > from ? tokens.reach[to - 1]! - (tokens.reach[from - 1] ?? 0) : 0;
}

/** The list that holds a token; lists are in order and apart from each other. */
export function listAt(lists: readonly List[], token: number): List | undefined {
  let low = 0;
  let high = lists.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const list = lists[middle]!;
    if (token < list.token) high = middle - 1;
    else if (token >= list.nextToken) low = middle + 1;
    else return list;
  }
  return undefined;
}
