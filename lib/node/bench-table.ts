import { columns } from '../report/columns.ts';

/** One line of the table of measurements. */
export interface Measure {
  /** Which part of the run it belongs to, as `--only` names it. */
  readonly part: string;
  readonly what: string;
  /** How it came about: "27 ms against 12 ms". */
  readonly from: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'MB' | 'kB' | 'bytes';
  /** Largest value that is good; absent where nothing is asked. */
  readonly target?: number;
  /** How many times it was measured. */
  readonly rounds: number;
}

/** Measurements as an aligned table: the target beside each value, and whether it is reached. */
export function measureLines(measures: readonly Measure[]): string[] {
  const rows = measures.map(({ part, what, from, value, unit, target, rounds }) => [
    part,
    what,
    figure(value, unit),
    target === undefined ? '' : `≤ ${figure(target, unit)}`,
    target === undefined ? '' : value <= target ? 'reached' : 'MISSED',
    String(rounds),
    from,
  ]);
  return columns([['part', 'measured', 'value', 'target', '', 'rounds', 'from'], ...rows]);
}

function figure(value: number, unit: Measure['unit']): string {
  return unit === '×' ? `${shown(value)}×` : `${shown(value)} ${unit}`;
}

/** A number with as many digits as mean something. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
