import { check } from '../check.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { median, timed } from './bench-rounds.ts';
import { type Measure, shown } from './bench-table.ts';
import type { Growing } from './bench-texts.ts';

const SMALL = 10_000;
/** So many different small texts a round: what they hold differs less from what the large one holds. */
const SAMPLES = 10;
/** Where a text of a tenth of the size takes so many times too long, the whole would take an hour: it is not begun. */
const HOPELESS = 4;

/** How much longer a kilobyte takes in a large text than in one of 10 kB, for each kind of text. */
export function growthOfText(
  kinds: readonly Growing[],
  facts: FactIndex,
  { large, rounds, seconds }: { large: number; rounds: number; seconds: number },
): Measure[] {
  return kinds.map((kind) => {
    let last: Measure | undefined;
    for (let length = Math.min(large, SMALL * 10); ; length = Math.min(large, length * 10)) {
      last = grown(kind, facts, length, rounds, seconds);
      if (length >= large || last.value > HOPELESS) return last;
    }
  });
}

function grown(kind: Growing, facts: FactIndex, large: number, rounds: number, seconds: number): Measure {
  const small = Array.from({ length: SAMPLES }, (_, seed) => kind.make(Math.min(SMALL, large), seed + 1));
  const whole = kind.make(large, SAMPLES + 1);
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
    from: `${shown(far)} ms against ${shown(near)} ms`,
    value: far / near,
    unit: '×',
    target: 1.5,
    rounds: times.get('large')!.length,
  };
}

function named(length: number): string {
  return length >= 1_000_000 ? `${length / 1_000_000} MB` : `${length / 1000} kB`;
}
