import type { Place } from '../text/lines.ts';
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

export function regionOf(
  place: Place,
  quote: string,
): Region & { readonly snippet: { readonly text: string } } {
  return { ...bare(place), snippet: { text: quote } };
}

/** What a tool has to do to put a correction in. */
export function changeOf(place: Place, { replacement }: Correction): object {
  return { deletedRegion: bare(place), insertedContent: { text: replacement } };
}

function bare({ start, end, from, to }: Place): Region {
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}
