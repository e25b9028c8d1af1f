import { type CarriedChanges, carryChanges, editedSource, escapeMarkup } from '../draft/carry-changes.ts';
import type { TracedText } from '../draft/origins.ts';
import { type Segment, stamped } from '../draft/source-segments.ts';
import { type TextChange, textChanges } from '../draft/text-changes.ts';
import { type DocxParts, docxBytes, docxParts, isText, partSource, withSources } from './docx-parts.ts';
import { keepingSpaces, textRuns } from './text-runs.ts';

/** The texts of all runs of a .docx, part by part. @throws DocxError */
function docxSegments(parts: DocxParts): Segment[] {
  return [...parts.keys()].filter(isText).flatMap((path) => textRuns(path, partSource(parts, path)));
}

/** A .docx whose runs are stamped with their numbers, for a reader that knows nothing of them. @throws DocxError */
export function stampedDocx(bytes: Uint8Array): { readonly docx: Uint8Array; readonly segments: Segment[] } {
  const parts = docxParts(bytes);
  const segments = docxSegments(parts);
  const sources = new Map<string, string>();
  for (const path of [...parts.keys()].filter(isText)) {
    const own = segments.filter(({ part }) => part === path);
    sources.set(path, stamped(partSource(parts, path), own, own[0] ? segments.indexOf(own[0]) : 0));
  }
  return { docx: docxBytes(withSources(parts, sources)), segments };
}

/** A .docx with a draft's corrections, and the changes that it has no place for. */
export interface CorrectedDocx {
  readonly docx: Uint8Array;
  readonly left: readonly TextChange[];
}

/**
 * Writes what was changed in a draft back into the runs of the .docx that it was read from. Every other part, and in a
 * part every other character, stays as it is.
 *
 * @param read the draft as it was read. @param text the draft as it is now. @throws DocxError
 */
export function correctedDocx(bytes: Uint8Array, read: TracedText, text: string): CorrectedDocx {
  const parts = docxParts(bytes);
  const segments = docxSegments(parts);
  const { edits, left }: CarriedChanges = carryChanges(
    read.text,
    textChanges(read.text, text),
    read.origins,
    segments,
  );
  const sources = new Map<string, string>();
  for (const path of new Set(edits.map(({ part }) => part))) {
    const own = edits.filter(({ part }) => part === path);
    const touched = [...new Set(own.map(({ segment }) => segment))].sort((a, b) => a - b);
    let source = editedSource(partSource(parts, path), own, escapeMarkup);
    // Edits moved what stands behind them, so that the runs are found anew; an edit makes or takes away no run.
    const first = segments.findIndex(({ part }) => part === path);
    const runs = textRuns(path, source);
    for (const segment of touched.toReversed()) {
      const run = runs[segment - first];
      if (run && run.text !== run.text.trim()) source = keepingSpaces(source, run.start);
    }
    sources.set(path, source);
  }
  return { docx: docxBytes(withSources(parts, sources)), left };
}
