/** Something that is timed against others. */
export interface Contestant {
  readonly name: string;
  /** What has to be there before the clock starts; made afresh for every run. */
  readonly prepare?: () => unknown;
  readonly run: (prepared: unknown) => unknown;
}

/** How often to measure. */
export interface Often {
  readonly rounds: number;
  readonly warmUp: number;
  /** Seconds after which no further round begins. */
  readonly seconds?: number;
}

/**
 * Runs all contestants once a round, in turning order, so that a busy machine slows all of them alike.
 * @returns milliseconds of every round, by name.
 */
export function timed(contestants: readonly Contestant[], often: Often): Map<string, number[]> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  const begun = performance.now();
  for (let round = -often.warmUp; round < often.rounds; round++) {
    const order = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const { name, prepare, run } of order) {
      const prepared = prepare?.();
      const start = performance.now();
      const result = run(prepared);
      const time = performance.now() - start;
      if (round >= 0) times.get(name)!.push(time);
      keep(result);
    }
    const over = often.seconds !== undefined && performance.now() - begun > often.seconds * 1000;
    if (over && round >= 0) break;
  }
  return times;
}

/** The last result is held, so that no engine can leave out work whose result nobody reads. */
export let kept: unknown;
function keep(result: unknown): void {
  kept = result;
}

/** The middle one; the mean of both where there are two in the middle; not a number where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
