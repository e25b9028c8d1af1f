import { ATTRIBUTIONS, PARTICIPLES } from '../lang/insertion-words.ts';
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

/**
 * What is said besides, between two commas (a relative clause, a participle) or as whose word it is: how much nearer its
 * ends are to each other than their words say.
 */
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
    const { lang } = reading.language;
    const openers = [RELATIVE_WORDS[lang], PARTICIPLES[lang]].filter((words) => words !== undefined);
    const attribution = ATTRIBUTIONS[lang];
    if (openers.length === 0 && !attribution) return;
    const save = (first: number, last: number): void => {
      const saved = Math.max(0, distance(first - 1, last + 1) - COUNTS);
      this.opened[first] = saved;
      this.closed[last + 1] = saved;
    };
    for (const { token, nextToken, start, end } of sentences) {
      for (let i = token; i < nextToken; i++) {
        if (!isComma(reading, joints, i) || !openers.some((words) => opens(reading, words, i))) continue;
        const last = closing(reading, joints, i + 1, nextToken);
        if (last === undefined) continue;
        save(i, last);
        i = last;
      }
      if (!attribution) continue;
      for (const { index, 0: words } of reading.text.slice(start, end).matchAll(attribution)) {
        const first = reading.tokens.at(start + index) - 1;
        if (first > token) save(first, reading.tokens.at(start + index + words.length) - 1);
      }
    }
    for (let i = 1; i <= length; i++) {
      this.opened[i]! += this.opened[i - 1]!;
      this.closed[i]! += this.closed[i - 1]!;
    }
  }

  /** Whether a token stands in such a clause, or is one of its commas. */
  has(token: number): boolean {
    return this.opened[token]! > this.closed[token]!;
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
