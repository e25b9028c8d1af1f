import type { Place, Position } from '../text/lines.ts';
import type { Correction } from '../verdict/correction.ts';

/** Both ways in which SARIF counts: lines and columns from 1 (the end's column is the one behind it), characters from 0. */
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

/** @param mark the file begins with a byte order mark, which a place counts and SARIF does not. */
export function regionOf(
  place: Place,
  quote: string,
  mark: boolean,
): Region & { readonly snippet: { readonly text: string } } {
  return { ...bare(place, mark), snippet: { text: quote } };
}

/** What a tool has to do to put a correction in. */
export function changeOf(place: Place, { replacement }: Correction, mark: boolean): object {
  return { deletedRegion: bare(place, mark), insertedContent: { text: replacement } };
}

function bare({ start, end, from, to }: Place, mark: boolean): Region {
  const column = (at: Position): number => (mark && at.line === 1 ? at.column - 1 : at.column);
  return {
    startLine: from.line,
    startColumn: column(from),
    endLine: to.line,
    endColumn: column(to),
    charOffset: mark ? start - 1 : start,
    charLength: end - start,
  };
}
