import type { ArticleText, TextBlock } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { articleText, type PageText, type Segment } from './article-text.ts';
import { readPage } from './extract-page.ts';
import { frameBody } from './extract-tree.ts';
import { parentOf, windowOf } from './marks-roots.ts';
import { pageMetadata } from './page-metadata.ts';

/** What a person has selected in a page, as an article of its own. */
export interface SelectedText extends PageText {
  /** The elements that hold the selected text, in its order. */
  readonly elements: readonly Element[];
}

/**
 * The selected text with the page's day of publication and title, and the language of the place; undefined where
 * nothing is selected. A value that is selected in part is read whole.
 */
export function selectedText(document: Document, now: Date = new Date()): SelectedText | undefined {
  const range = selectedRange(document);
  const around = range && elementAround(range);
  if (!range || !around) return undefined;
  const blocks = readPage(around.ownerDocument, around).blocks;
  const whole = articleText({
    how: 'body',
    blocks: blocks.map(({ kind, element, pieces, level, cell }) => ({
      kind,
      element,
      pieces,
      ...(level !== undefined && { level }),
      ...cell,
    })),
  });
  const span = spanWithin(whole, range);
  if (!span) return undefined;
  const { published, titles, lang } = pageMetadata(document, now);
  const language = nearestLang(around) ?? lang;
  const [title] = titles;
  const { article, segments } = cut(whole, span);
  return {
    article: {
      ...article,
      ...(language !== undefined && { lang: language }),
      ...(published !== undefined && { published }),
      ...(title !== undefined && { title }),
    },
    segments,
    elements: [...new Set(segments.flatMap(({ node }) => node.parentElement ?? []))],
  };
}

/** What is selected in the document, else in one of its frames. */
function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (selection && !selection.isCollapsed && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0).cloneRange();
    const last = selection.getRangeAt(selection.rangeCount - 1);
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = frameBody(frame);
    const range = inner && selectedRange(inner.ownerDocument);
    if (range) return range;
  }
  return undefined;
}

/** The nearest block around the range: a sentence needs the block that it stands in. */
function elementAround({ commonAncestorContainer: node }: Range): Element | undefined {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  const view = windowOf(node);
  while (
    element &&
    view &&
    /^(inline|contents|ruby|table-|list-item)/.test(view.getComputedStyle(element).display)
  )
    element = parentOf(element);
  return element ?? undefined;
}

function spanWithin({ article, segments }: PageText, range: Range): Span | undefined {
  const inside = segments.filter(({ node }) => range.intersectsNode(node)).map((each) => within(each, range));
  const kept = inside.filter(({ start, end }) => start < end);
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last && toWholeWords(article.text, { start: first.start, end: last.end });
}

function within({ node, offset, start, end }: Segment, range: Range): Span {
  const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
  const to = node === range.endContainer ? Math.max(0, range.endOffset - offset) : end - start;
  return { start: Math.min(start + from, end), end: Math.min(start + to, end) };
}

/** How far a word or value that is cut by the selection is followed, in characters. */
const LONGEST_WORD = 40;

function toWholeWords(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const after = text.slice(end, end + LONGEST_WORD);
  const cutBefore = /\S/.test(text.charAt(start)) ? (/\S*$/.exec(before)?.[0].length ?? 0) : 0;
  const cutAfter = /\S/.test(text.charAt(end - 1)) ? (/^\S*/.exec(after)?.[0].length ?? 0) : 0;
  return { start: start - cutBefore, end: end + cutAfter };
}

function cut({ article, segments }: PageText, span: Span): PageText {
  const overlapping = <T extends Span>(all: readonly T[]): T[] =>
    all.filter(({ start, end }) => start < span.end && end > span.start);
  const moved = ({ start, end }: Span): Span => ({
    start: Math.max(start, span.start) - span.start,
    end: Math.min(end, span.end) - span.start,
  });
  const text: ArticleText = {
    text: article.text.slice(span.start, span.end),
    blocks: overlapping(article.blocks).map((block): TextBlock => ({ ...block, ...moved(block) })),
    verbatim: overlapping(article.verbatim ?? []).map(moved),
  };
  return {
    article: text,
    segments: overlapping(segments).map((segment) => ({
      ...segment,
      ...moved(segment),
      offset: segment.offset + Math.max(0, span.start - segment.start),
    })),
  };
}

function nearestLang(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang && at !== document.documentElement) return lang;
  }
  return undefined;
}
