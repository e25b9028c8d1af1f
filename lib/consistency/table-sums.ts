import type { TextBlock } from '../text/article-text.ts';
import type { Mention, QuantityValue } from '../values/mention.ts';
import { type DraftReading, inconsistency } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';
import { exact, fitsSum, sumOf } from './sums.ts';
import { TOTAL_LABEL } from './total-words.ts';

type Quantity = Mention<QuantityValue>;

/** Columns of numbers whose last row, named as their sum, is not. */
export function wrongColumnSums(draft: DraftReading): Inconsistency[] {
  return tables(draft).flatMap((rows) => {
    const labels = rows.map((row) => wordsOf(draft, row[0]));
    const last = rows.length - 1;
    // A second sum counts some of the rows twice.
    if (labels.findIndex((label) => TOTAL_LABEL.test(label)) !== last) return [];
    return rows[last]!.slice(1).flatMap(({ column }) => columnSum(draft, rows, column ?? -1));
  });
}

function columnSum(
  draft: DraftReading,
  rows: readonly (readonly TextBlock[])[],
  column: number,
): Inconsistency[] {
  const cells = rows.map((row) => row.find((cell) => cell.column === column));
  const named = rows[0]![0]?.header === true || cells[0]?.header === true || !numberIn(draft, cells[0]);
  const numbers = cells.slice(named ? 1 : 0).map((cell) => numberIn(draft, cell));
  const known = numbers.filter((number) => number !== undefined);
  const total = known.at(-1);
  const parts = known.slice(0, -1);
  if (known.length !== numbers.length || !total || parts.length < 2 || !exact(known)) return [];
  if (fitsSum(total.value, parts)) return [];
  const values = { sum: String(sumOf(parts)), stated: String(total.value.value) };
  const other = { start: parts[0]!.start, end: parts.at(-1)!.end };
  return [inconsistency(draft, 'sum', total, { key: 'sum-column', values }, other)];
}

/** The number that a cell holds and nothing else. */
function numberIn(draft: DraftReading, cell: TextBlock | undefined): Quantity | undefined {
  if (!cell) return undefined;
  const words = wordsOf(draft, cell);
  const at = cell.start + draft.text.reading.text.slice(cell.start, cell.end).indexOf(words);
  const found = quantitiesByStart(draft).get(at);
  return found && found.end === at + words.length ? found : undefined;
}

const byStart = new WeakMap<DraftReading, ReadonlyMap<number, Quantity>>();

function quantitiesByStart(draft: DraftReading): ReadonlyMap<number, Quantity> {
  const known = byStart.get(draft);
  if (known) return known;
  const found = new Map(draft.values.quantities.map((quantity) => [quantity.start, quantity]));
  byStart.set(draft, found);
  return found;
}

function wordsOf({ text }: DraftReading, cell: TextBlock | undefined): string {
  return cell ? text.reading.text.slice(cell.start, cell.end).replace(/^[\s*_|]+|[\s*_|]+$/g, '') : '';
}

/** The rows of each table, cells in order. */
function tables({ text }: DraftReading): TextBlock[][][] {
  const found: TextBlock[][][] = [];
  let before: TextBlock | undefined;
  for (const cell of text.blocks) {
    if (cell.kind !== 'cell') continue;
    if (before?.table !== cell.table) found.push([]);
    const rows = found.at(-1)!;
    if (before?.table !== cell.table || before?.row !== cell.row) rows.push([]);
    rows.at(-1)!.push(cell);
    before = cell;
  }
  return found;
}
