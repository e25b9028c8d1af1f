import { setTimeout as pause } from 'node:timers/promises';

/** How long a browser may take for one step before something must be wrong, in milliseconds. */
const PATIENCE = 20_000;

/** Between two looks, in milliseconds: short against what a person notices, long against what a look costs. */
const BETWEEN_LOOKS = 40;

/**
 * Looks again and again until what is seen is enough, and gives it.
 *
 * @throws {Error} after `patience` milliseconds, naming what was waited for and what was seen last.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T>,
  enough: (seen: T) => boolean,
  patience = PATIENCE,
): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (enough(seen)) return seen;
    if (performance.now() > deadline) {
      throw new Error(`Waited ${patience / 1000} s for ${what}; last seen: ${JSON.stringify(seen)}`);
    }
    await pause(BETWEEN_LOOKS);
  }
}
