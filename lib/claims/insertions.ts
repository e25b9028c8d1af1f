import { RELATIVE_WORDS } from '../lang/relative-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Reading } from '../values/reading.ts';

/** Words at most of a clause between two commas. */
const LONGEST = 14;
/** What such a clause counts as, in words, to what stands before and behind it. */
const COUNTS = 2;
const COMMA = 44;
/** Characters behind a comma that are looked at. */
const OPENING = 24;

/** Relative clauses between two commas: how much nearer their ends are to each other than their words say. */
export class Insertions {
  /** Sums of what is saved by those that have opened up to a token, and by those that have closed before one. */
  private readonly opened: Float32Array;
  private readonly closed: Float32Array;

  /**
   * @param joints tokens that join members of lists.
   * @param distance words between two tokens.
   */
  constructor(
    reading: Reading,
    sentences: readonly Sentence[],
    joints: ReadonlySet<number>,
    distance: (from: number, to: number) => number,
  ) {
    const { length } = reading.tokens;
    this.opened = new Float32Array(length + 1);
    this.closed = new Float32Array(length + 1);
    const relative = RELATIVE_WORDS[reading.language.lang];
    if (!relative) return;
    for (const { token, nextToken } of sentences) {
      for (let i = token; i < nextToken; i++) {
        if (!isComma(reading, joints, i) || !opens(reading, relative, i)) continue;
        const end = closing(reading, joints, i + 1, nextToken);
        if (end === undefined) continue;
        const saved = Math.max(0, distance(i - 1, end + 1) - COUNTS);
        this.opened[i] = saved;
        this.closed[end + 1] = saved;
        i = end;
      }
    }
    for (let i = 1; i <= length; i++) {
      this.opened[i]! += this.opened[i - 1]!;
      this.closed[i]! += this.closed[i - 1]!;
    }
  }

  /** Words that count nothing between a token and a later one, since they stand in such clauses. */
  savedBetween(from: number, to: number): number {
    return Math.max(0, this.closed[to]! - this.opened[from]!);
  }
}

function isComma(reading: Reading, joints: ReadonlySet<number>, token: number): boolean {
  return reading.text.charCodeAt(reading.start(token)) === COMMA && !joints.has(token);
}

function opens(reading: Reading, relative: RegExp, comma: number): boolean {
  const start = reading.start(comma + 1);
  return relative.test(reading.text.slice(start, start + OPENING));
}

/** The comma that ends the clause; undefined where something else does, or it is long. */
function closing(
  reading: Reading,
  joints: ReadonlySet<number>,
  from: number,
  end: number,
): number | undefined {
  const { reach } = reading.tokens;
  for (let i = from; i < end - 1 && reach[i]! - reach[from - 1]! <= LONGEST; i++) {
    if (/^[;:|()]$/.test(reading.word(i))) return undefined;
    if (isComma(reading, joints, i) && !isInNumber(reading, i)) return i;
  }
  return undefined;
}

/** "25,000" */
function isInNumber(reading: Reading, token: number): boolean {
  return reading.joined(token) && reading.joined(token + 1);
}
