import { type Origin, originAt } from './origins.ts';
import type { Segment } from './source-segments.ts';
import type { TextChange } from './text-changes.ts';

/** Words of a part's source to be replaced. */
export interface SourceEdit {
  readonly part: string;
  /** Offsets in the part's source, half-open. */
  readonly start: number;
  readonly end: number;
  /** As it reads, without entities. */
  readonly insert: string;
  /** The segment that is edited. */
  readonly segment: number;
}

/** Changes of a draft as edits of the file that it came from. */
export interface CarriedChanges {
  readonly edits: readonly SourceEdit[];
  /** Changes that the file has no place for without a change of its structure: new paragraphs, other headings. */
  readonly left: readonly TextChange[];
}

/**
 * Leads changes of a draft back into the source that it was read from. Each change is carried whole or left whole.
 *
 * @param text the draft as it was read. @param changes in order, as `textChanges` gives them.
 */
export function carryChanges(
  text: string,
  changes: readonly TextChange[],
  origins: readonly Origin[],
  segments: readonly Segment[],
): CarriedChanges {
  const edits: SourceEdit[] = [];
  const left: TextChange[] = [];
  for (const change of changes) {
    const carried = carry(text, change, origins, segments);
    if (carried) edits.push(...carried);
    else left.push(change);
  }
  return { edits, left };
}

function carry(
  text: string,
  { from, to, insert }: TextChange,
  origins: readonly Origin[],
  segments: readonly Segment[],
): SourceEdit[] | undefined {
  if (/[\r\n]/.test(insert) || text.slice(from, to).includes('\n')) return undefined;
  const stretches: { segment: number; from: number; to: number }[] = [];
  for (let offset = from; offset < to; offset++) {
    const origin = originAt(origins, offset);
    if (!origin) return undefined;
    const last = stretches.at(-1);
    // White space that was drawn together goes as one.
    if (last?.segment === origin.segment && last.to <= origin.at) last.to = origin.at + 1;
    else stretches.push({ segment: origin.segment, from: origin.at, to: origin.at + 1 });
  }
  if (stretches.length === 0) {
    const place = placeFor(origins, from);
    if (!place) return undefined;
    stretches.push({ segment: place.segment, from: place.at, to: place.at });
  }
  return stretches.map((stretch, index) =>
    sourceEdit(segments[stretch.segment]!, stretch, index === 0 ? insert : ''),
  );
}

/** Where words are put in: behind the letter before them, else before the one behind them. */
function placeFor(origins: readonly Origin[], offset: number): { segment: number; at: number } | undefined {
  const before = offset > 0 ? originAt(origins, offset - 1) : undefined;
  return before ? { segment: before.segment, at: before.at + 1 } : originAt(origins, offset);
}

function sourceEdit(
  { part, start, offsets }: Segment,
  { segment, from, to }: { segment: number; from: number; to: number },
  insert: string,
): SourceEdit {
  return { part, segment, start: start + offsets[from]!, end: start + offsets[to]!, insert };
}

/** A part's source with edits of it made, from the end so that none moves another. @param written writes what was typed as source. */
export function editedSource(
  source: string,
  edits: readonly SourceEdit[],
  written: (text: string) => string,
): string {
  let out = source;
  for (const { start, end, insert } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    out = out.slice(0, start) + written(insert) + out.slice(end);
  return out;
}

/** A text as XML and HTML write it between tags. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
