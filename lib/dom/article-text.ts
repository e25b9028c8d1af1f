import type { ArticleText, TextBlock } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { Article, ArticleBlock } from './extract-article.ts';
import { TextWriter } from './extract-text.ts';

/** A stretch of the text that stands in one text node, character for character, from `offset` of its data on. */
export interface Segment extends Span {
  readonly node: Text;
  readonly offset: number;
}

/** The text of an article in a page, and the way back. */
export interface PageText {
  readonly article: ArticleText;
  /** In the order of the text. Joints between blocks and collapsed white space belong to none. */
  readonly segments: readonly Segment[];
}

const RAW_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi;

/**
 * The article as one text. White space is collapsed as a browser renders it; `br` is a line break; blocks are
 * joined by an empty line, the rows of a table by a line break, its cells by a tab.
 */
export function articleText(article: Article): PageText {
  const writer = new TextWriter();
  const blocks: TextBlock[] = [];
  let before: ArticleBlock | undefined;
  for (const block of article.blocks) {
    const span = writer.block(block.pieces, before ? jointOf(before, block) : '');
    if (!span) continue;
    const { element: _element, pieces: _pieces, ...kind } = block;
    blocks.push({ ...kind, ...span });
    before = block;
  }
  const { text, segments, verbatim } = writer.finish();
  return {
    article: {
      text,
      blocks,
      verbatim: merge([...verbatim, ...addressesIn(text)]),
      ...(article.lang !== undefined && { lang: article.lang }),
      ...(article.published !== undefined && { published: article.published }),
      ...(article.title !== undefined && { title: article.title }),
    },
    segments,
  };
}

/**
 * The live ranges of a span, one for each text node, in the order of the text. A node that has since become too
 * short or left its page has none.
 */
export function toRanges(segments: readonly Segment[], span: Span): Range[] {
  const ranges: Range[] = [];
  let open: { node: Text; from: number; to: number } | undefined;
  const close = () => {
    if (!open?.node.isConnected || open.to > open.node.length) return;
    const range = open.node.ownerDocument.createRange();
    range.setStart(open.node, open.from);
    range.setEnd(open.node, open.to);
    ranges.push(range);
  };
  for (let n = firstAfter(segments, span.start); n < segments.length; n++) {
    const segment = segments[n];
    if (!segment || segment.start >= span.end) break;
    const from = segment.offset + Math.max(0, span.start - segment.start);
    const to = segment.offset + Math.min(segment.end, span.end) - segment.start;
    if (open?.node === segment.node && from >= open.to) open.to = to;
    else {
      close();
      open = { node: segment.node, from, to };
    }
  }
  close();
  return ranges;
}

const indexes = new WeakMap<readonly Segment[], Map<Text, readonly Segment[]>>();

/**
 * The place in the text of an offset into a text node: the next character of the node that is in the text, at
 * its end the end of the last one. Nothing for a node that is not part of the article.
 */
export function spanOf(segments: readonly Segment[], node: Node, offset: number): number | undefined {
  let index = indexes.get(segments);
  if (!index) {
    index = Map.groupBy(segments, (segment) => segment.node);
    indexes.set(segments, index);
  }
  const own = index.get(node as Text);
  if (!own) return undefined;
  const at = bisect(own.length, (n) => (own[n]?.offset ?? 0) + length(own[n]) > offset);
  const segment = own[at];
  if (!segment) return own.at(-1)?.end;
  return segment.start + Math.max(0, offset - segment.offset);
}

function jointOf(before: ArticleBlock, block: ArticleBlock): string {
  if (block.kind !== 'cell' || before.kind !== 'cell' || before.table !== block.table) return '\n\n';
  return before.row === block.row ? '\t' : '\n';
}

function addressesIn(text: string): Span[] {
  return Array.from(text.matchAll(RAW_ADDRESS), (match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,;:!?)\]}»”’]+$/, '').length,
  }));
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** The first segment that ends after a place. */
function firstAfter(segments: readonly Segment[], place: number): number {
  return bisect(segments.length, (n) => (segments[n]?.end ?? 0) > place);
}

/** The least number below `count` from which on `holds` is true, else `count`. */
function bisect(count: number, holds: (n: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function length(span: Span | undefined): number {
  return span ? span.end - span.start : 0;
}
