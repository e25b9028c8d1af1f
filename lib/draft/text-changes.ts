import { shortestEdit } from './shortest-edit.ts';

/** Words of a text that became others. Offsets in the text before, in UTF-16 code units, half-open. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * What was changed between two states of a text, in order: word by word, found line by line first so that a long text
 * with few changes costs little.
 */
export function textChanges(before: string, after: string): TextChange[] {
  if (before === after) return [];
  return changesOf(before, after, LINES).flatMap(({ from, to, insert }) =>
    changesOf(before.slice(from, to), insert, WORDS).map((change) =>
      narrowed(before, { from: from + change.from, to: from + change.to, insert: change.insert }),
    ),
  );
}

/** Without the letters that a word keeps at its ends, so that formatting within it stays where it is. */
function narrowed(before: string, { from, to, insert }: TextChange): TextChange {
  const words = before.slice(from, to);
  const shorter = Math.min(words.length, insert.length);
  let start = 0;
  while (start < shorter && words[start] === insert[start]) start++;
  if (isHalf(words[start - 1])) start--;
  let end = 0;
  while (end < shorter - start && words.at(-1 - end) === insert.at(-1 - end)) end++;
  if (isHalf(words[words.length - end - 1]) && end > 0) end--;
  return { from: from + start, to: to - end, insert: insert.slice(start, insert.length - end) };
}

/** Whether a code unit is the first half of a character. */
function isHalf(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\ud800' && unit <= '\udbff';
}

const LINES = /[^\n]*\n|[^\n]+$/g;
const WORDS = /[\p{L}\p{M}]+|\p{N}+|[\s\S]/gu;

function changesOf(before: string, after: string, units: RegExp): TextChange[] {
  const [a, b] = [before.match(units) ?? [], after.match(units) ?? []];
  const starts = startsOf(a);
  return shortestEdit(a, b).map(({ from, to, other, otherTo }) => ({
    from: starts[from]!,
    to: starts[to]!,
    insert: b.slice(other, otherTo).join(''),
  }));
}

function startsOf(units: readonly string[]): number[] {
  const starts = [0];
  for (const unit of units) starts.push(starts.at(-1)! + unit.length);
  return starts;
}
