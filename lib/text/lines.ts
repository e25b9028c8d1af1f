import type { Span } from './span.ts';

/** Line and column, both from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A span of a text with the lines and columns of its ends; `end` is the position behind the last character. */
export interface Place extends Span {
  readonly from: Position;
  readonly to: Position;
}

/** Tells lines and columns of many offsets of one text; lines end with LF, CR LF or CR. */
export function lineReader(text: string): (span: Span) => Place {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) starts.push(index + mark.length);
  const position = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  return ({ start, end }) => ({ start, end, from: position(start), to: position(end) });
}
