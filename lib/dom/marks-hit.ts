import { highlightsOf } from './highlight.ts';
import { elementOf, type Mark } from './marks.ts';
import { inTopViewport, rootsOf, shadowRootsOf, windowOf } from './marks-roots.ts';

declare global {
  /** Chrome 140, Firefox 150; not yet in TypeScript's library. */
  interface HighlightRegistry {
    highlightsFromPoint?(
      x: number,
      y: number,
      options?: { readonly shadowRoots: readonly ShadowRoot[] },
    ): { readonly highlight: Highlight; readonly ranges: AbstractRange[] }[];
  }
}

/** A place in the viewport of the document that holds `target`, the topmost node there. */
export interface Hit {
  readonly x: number;
  readonly y: number;
  readonly target: Node;
}

/** The mark at a place; words that something else covers are not hit. Of marks that overlap, the shortest. */
export function markAtHit(marks: readonly Mark[], hit: Hit): Mark | undefined {
  const near = marks.filter((mark) => {
    const element = elementOf(mark);
    return element && (hit.target.contains(element) || element.contains(hit.target));
  });
  if (near.length === 0) return undefined;
  const ranges = rangesAt(near, hit);
  return near
    .filter((mark) => mark.ranges.some((range) => ranges.has(range)))
    .sort((a, b) => a.finding.quote.length - b.finding.quote.length)[0];
}

/** The rectangles of a mark's words, one or more a line, in the viewport of their own document. */
function rectanglesOf(mark: Mark): readonly DOMRect[] {
  return mark.ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
}

/** Which of the mark's rectangles holds the place; the first where none does. */
export function lineAt(mark: Mark, hit: Hit | undefined): number {
  return hit
    ? Math.max(
        rectanglesOf(mark).findIndex((each) => holds(each, hit)),
        0,
      )
    : 0;
}

/** One of the mark's rectangles, in the viewport of the whole page. */
export function rectangleOf(mark: Mark, line = 0): DOMRect {
  const range = mark.ranges[0]!;
  return inTopViewport(rectanglesOf(mark)[line] ?? range.getBoundingClientRect(), range.startContainer);
}

function rangesAt(marks: readonly Mark[], hit: Hit): ReadonlySet<AbstractRange> {
  const inText = marks.filter(({ holder }) => !holder);
  // The copy of a form field's words lets the pointer through, so that no hit test finds it.
  const copied = rangesUnder(
    marks.filter(({ holder }) => holder),
    hit,
  );
  const view = windowOf(hit.target);
  const highlights = view && highlightsOf(view);
  if (!highlights?.highlightsFromPoint) return new Set([...copied, ...rangesUnder(inText, hit)]);
  const shadowRoots = shadowRootsOf(rootsOf(document, inText));
  const found = highlights.highlightsFromPoint(hit.x, hit.y, { shadowRoots }).flatMap(({ ranges }) => ranges);
  return new Set([...copied, ...found]);
}

function rangesUnder(marks: readonly Mark[], hit: Hit): readonly AbstractRange[] {
  const ranges = marks.flatMap((mark) => mark.ranges);
  return ranges.filter((range) => [...range.getClientRects()].some((each) => holds(each, hit)));
}

function holds({ left, right, top, bottom }: DOMRect, { x, y }: Hit): boolean {
  return left <= x && x < right && top <= y && y < bottom;
}
