import type { Finding } from '../verdict/finding.ts';
import { describe, type Passage } from './marks-passage.ts';
import { isAlive } from './marks-roots.ts';
import { withoutSpace } from './marks-text.ts';

/** A finding with its place in the page. */
export interface Mark {
  readonly finding: Finding;
  /** Which of the check's findings it is. */
  readonly index: number;
  /** Live ranges that together hold the quote, in reading order; never empty. */
  readonly ranges: readonly Range[];
  /** What shows the words where the ranges stand in a copy of them: a form field. */
  readonly holder?: Element;
}

/** A mark in the text of the page, which is followed as the page changes. */
export interface TextMark extends Mark {
  /** The characters right before and after the quote within its text nodes, as they were. */
  readonly edges: Edges;
  /** The words around, by which the place is found again when the page puts new nodes in place of these. */
  readonly passage: Passage;
}

interface Edges {
  readonly before: string;
  readonly after: string;
}

/**
 * Places findings in the page. `rangesOf` gives the ranges of one span of the checked text. A finding whose ranges do
 * not hold its quote (but for white space) gets no mark.
 */
export function gatherMarks(
  findings: readonly Finding[],
  rangesOf: (finding: Finding) => readonly Range[],
): readonly TextMark[] {
  return findings.flatMap((finding, index) => {
    const mark = markAt(finding, index, rangesOf(finding));
    return mark ? [mark] : [];
  });
}

/** The mark of a finding at these ranges; undefined where they do not hold its quote. */
export function markAt(finding: Finding, index: number, ranges: readonly Range[]): TextMark | undefined {
  const filled = ranges.filter((range) => !range.collapsed);
  if (filled.length === 0 || !holdsQuote(filled, finding.quote)) return undefined;
  return { finding, index, ranges: filled, edges: edgesOf(filled), passage: describe(filled) };
}

/** Whether the marked words are still in the page, and still the same words: "4.1.7" is not part of "4.1.72". */
export function stillSays(mark: TextMark): boolean {
  if (mark.ranges.some((range) => !isAlive(range.startContainer))) return false;
  if (!holdsQuote(mark.ranges, mark.finding.quote)) return false;
  const now = edgesOf(mark.ranges);
  return sameEdge(mark.edges.before, now.before) && sameEdge(mark.edges.after, now.after);
}

/** The element that holds the first of the marked words. */
export function elementOf(mark: Mark): Element | null {
  if (mark.holder) return mark.holder;
  const node = mark.ranges[0]!.startContainer;
  return node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
}

function holdsQuote(ranges: readonly Range[], quote: string): boolean {
  return withoutSpace(ranges.map((range) => range.toString()).join('')) === withoutSpace(quote);
}

function edgesOf(ranges: readonly Range[]): Edges {
  const { startContainer, startOffset } = ranges[0]!;
  const { endContainer, endOffset } = ranges.at(-1)!;
  return {
    before: characterAt(startContainer, startOffset - 1),
    after: characterAt(endContainer, endOffset),
  };
}

function characterAt(node: Node, offset: number): string {
  return node.nodeType === Node.TEXT_NODE ? (node as Text).data.charAt(offset) : '';
}

/** Another neighbour changes the words only where it lengthens them. */
function sameEdge(then: string, now: string): boolean {
  return then === now || !/[\p{L}\p{N}\p{M}]/u.test(now);
}
