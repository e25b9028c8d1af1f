/** Where a cell stands in its table. */
export interface CellPlace {
  /** Counts the data tables of the page from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** Longest text, on average, of the cells of a table that says nothing of its purpose and yet holds data. */
const LONGEST_AVERAGE_CELL = 200;
/** Columns that one cell may claim, so that an absurd `colspan` costs nothing. */
const WIDEST_SPAN = 1000;

/**
 * The cells of a table of data with their places, spanning cells counted; nothing for a table that only
 * arranges the page.
 */
export function readCells(table: Element, number: number): Map<Element, CellPlace> | undefined {
  const rows = rowsOf(table);
  if (!holdsData(table, rows)) return undefined;
  const places = new Map<Element, CellPlace>();
  let spanning: { columns: number; rows: number }[] = [];
  rows.forEach((cells, row) => {
    const above = spanning;
    spanning = [];
    let column = 0;
    const skipSpanned = () => {
      for (let at = above[column]; at && at.rows > 0; at = above[column]) {
        for (let n = 0; n < at.columns; n++)
          spanning[column + n] = { columns: at.columns - n, rows: at.rows - 1 };
        column += at.columns;
      }
    };
    for (const cell of cells) {
      skipSpanned();
      const header = cell.localName === 'th' || isColumnHeader(cell);
      places.set(cell, { table: number, row, column, header });
      const columns = spanOf(cell, 'colspan');
      const below = spanOf(cell, 'rowspan') - 1;
      for (let n = 0; n < columns; n++) spanning[column + n] = { columns: columns - n, rows: below };
      column += columns;
    }
    skipSpanned();
  });
  return places;
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const addRow = (row: Element) => {
    const cells = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
    if (cells.length > 0) rows.push(cells);
  };
  for (const child of table.children) {
    if (child.localName === 'tr') addRow(child);
    else if (['thead', 'tbody', 'tfoot'].includes(child.localName)) {
      for (const row of child.children) if (row.localName === 'tr') addRow(row);
    }
  }
  return rows;
}

function holdsData(table: Element, rows: readonly (readonly Element[])[]): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table')) return false;
  if (rows.length < 2 || !rows.some((row) => row.length > 1)) return false;
  const named = [...table.children].some(
    (child) => child.localName === 'caption' || child.localName === 'thead',
  );
  if (named || rows.some((row) => row.some((cell) => cell.localName === 'th'))) return true;
  const cells = rows.flat();
  const length = cells.reduce((sum, cell) => sum + (cell.textContent ?? '').trim().length, 0);
  return length <= cells.length * LONGEST_AVERAGE_CELL;
}

function isColumnHeader(cell: Element): boolean {
  return cell.parentElement?.parentElement?.localName === 'thead';
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST_SPAN) : 1;
}
