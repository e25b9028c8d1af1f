import { check } from '../check.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { median, timed } from './bench-rounds.ts';
import { type Measure, shown } from './bench-table.ts';
import type { Growing } from './bench-texts.ts';

const SMALL = 10_000;
/** So many different small texts a round: what they hold differs less from what the large one holds. */
const SAMPLES = 10;

/** How much longer a kilobyte takes in a large text than in one of 10 kB, for each kind of text. */
export function growthOfText(
  kinds: readonly Growing[],
  facts: FactIndex,
  { large, rounds, seconds }: { large: number; rounds: number; seconds: number },
): Measure[] {
  return kinds.map((kind) => {
    for (let length = Math.min(large, SMALL); ; length = Math.min(large, length * 10)) {
      const probe = kind.make(length, 0);
      const begun = performance.now();
      check(probe, facts);
      const next = ((performance.now() - begun) / 1000) * 10;
      // What would take too long is not begun: the largest text that can be measured speaks for it.
      if (length >= large || (next > seconds && length > SMALL))
        return grown(kind, facts, length, rounds, seconds);
    }
  });
}

function grown(kind: Growing, facts: FactIndex, large: number, rounds: number, seconds: number): Measure {
  const small = Array.from({ length: SAMPLES }, (_, seed) => kind.make(Math.min(SMALL, large), seed + 1));
  const whole = kind.make(large, SAMPLES + 1);
  const { state } = check(small[0]!, facts);
  const times = timed(
    [
      { name: 'small', run: () => small.map((article) => check(article, facts)) },
      { name: 'large', run: () => check(whole, facts) },
    ],
    { rounds, warmUp: large > 1_000_000 ? 0 : 1, seconds },
  );
  const perKilobyte = (name: string, characters: number): number =>
    median(times.get(name)!) / (characters / 1000);
  const near = perKilobyte(
    'small',
    small.reduce((sum, { text }) => sum + text.length, 0),
  );
  const far = perKilobyte('large', whole.text.length);
  return {
    part: 'growth',
    what: `time a kB of ${named(large)} against 10 kB: ${kind.name}`,
    from: `${shown(far)} ms against ${shown(near)} ms${state === 'checked' ? '' : ` (${state}: nothing was compared)`}`,
    value: far / near,
    unit: '×',
    target: 1.5,
    rounds: times.get('large')!.length,
  };
}

function named(length: number): string {
  return length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1000} kB`;
}
