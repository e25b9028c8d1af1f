/** Items of one list that others of another list stand in the place of; indexes, half-open. */
export interface ListEdit {
  readonly from: number;
  readonly to: number;
  readonly other: number;
  readonly otherTo: number;
}

/** More differing items than this between two lists are one difference: the search takes the square of their number. */
const MOST = 2000;

/** The fewest insertions and deletions that make one list the other (Myers 1986), joined where they touch. */
export function shortestEdit(a: readonly string[], b: readonly string[]): ListEdit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [aEnd, bEnd] = [a.length, b.length];
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  if (start === aEnd && start === bEnd) return [];
  const whole = [{ from: start, to: aEnd, other: start, otherTo: bEnd }];
  if (start === aEnd || start === bEnd) return whole;
  const trace = furthestPaths(a.slice(start, aEnd), b.slice(start, bEnd));
  return trace ? editsAlong(trace, aEnd - start, bEnd - start, start) : whole;
}

/** By the number of edits, how far down `a` each diagonal (index in `a` less index in `b`) can be followed with that many. */
function furthestPaths(a: readonly string[], b: readonly string[]): Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= Math.min(MOST, a.length + b.length); edits++) {
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = isDown(reach, diagonal, edits) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) {
        trace.push(next);
        return trace;
      }
    }
    trace.push(next);
    reach = next;
  }
  return undefined;
}

/** Whether the path comes onto a diagonal by an insertion rather than a deletion. */
function isDown(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (edits === 0 || diagonal === -edits) return true;
  if (diagonal === edits) return false;
  return (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1);
}

function editsAlong(
  trace: readonly Map<number, number>[],
  aLength: number,
  bLength: number,
  offset: number,
): ListEdit[] {
  const edits: ListEdit[] = [];
  let [x, y] = [aLength, bLength];
  for (let step = trace.length - 1; step > 0; step--) {
    const before = trace[step - 1]!;
    const diagonal = x - y;
    const down = isDown(before, diagonal, step);
    const fromX = before.get(down ? diagonal + 1 : diagonal - 1)!;
    const fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
    const edit = {
      from: fromX + offset,
      to: fromX + offset + (down ? 0 : 1),
      other: fromY + offset,
      otherTo: fromY + offset + (down ? 1 : 0),
    };
    const next = edits[0];
    if (next && edit.to === next.from && edit.otherTo === next.other)
      edits[0] = { ...next, from: edit.from, other: edit.other };
    else edits.unshift(edit);
    [x, y] = [fromX, fromY];
  }
  return edits;
}
