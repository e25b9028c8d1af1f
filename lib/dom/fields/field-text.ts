import type { ArticleText } from '../../text/article-text.ts';
import { hashOf } from '../../text/hash.ts';
import { readMarkdown } from '../../text/markdown.ts';
import type { Span } from '../../text/span.ts';
import { articleText, type Segment, toRanges } from '../article-text.ts';
import type { ArticleBlock } from '../extract-article.ts';
import type { PageBlock } from '../extract-block.ts';
import { readPage } from '../extract-page.ts';
import type { Field, FormField } from './field-kind.ts';

/** The text of a field as it stands now. */
export interface FieldText {
  readonly article: ArticleText;
  /** Names the text, so that none is checked twice. */
  readonly hash: number;
  /** In the order of the text; empty for a form field, whose own offsets are those of the text. */
  readonly segments: readonly Segment[];
}

/** Reads a field and changes nothing in it. */
export function readField(field: Field): FieldText {
  const { article, segments } = field.kind === 'form' ? readForm(field.element) : readRich(field.element);
  return { article, segments, hash: hashOf(article.text) };
}

/** The live range of a span of a rich field's text, from its first character to its last; undefined where it is no longer there. */
export function rangeOf(segments: readonly Segment[], span: Span): Range | undefined {
  const ranges = toRanges(segments, span);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return undefined;
  const range = first.cloneRange();
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}

/** What is written in a form field is plain text or Markdown; of a draft no day of publication is known. */
function readForm(element: FormField): Pick<FieldText, 'article' | 'segments'> {
  const text = element.value;
  const lang = writtenLang(element);
  const read: ArticleText =
    element.localName === 'textarea'
      ? readMarkdown(text)
      : { text, blocks: text.trim() === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length }] };
  return { article: { ...read, ...(lang !== undefined && { lang }) }, segments: [] };
}

function readRich(root: HTMLElement): Pick<FieldText, 'article' | 'segments'> {
  const lang = writtenLang(root);
  const blocks = readPage(root.ownerDocument, root).blocks.filter(({ element }) => !isPlaceholder(element));
  return articleText({
    how: 'body',
    blocks: blocks.map(asArticleBlock),
    ...(lang !== undefined && { lang }),
  });
}

function asArticleBlock({ kind, element, pieces, level, cell }: PageBlock): ArticleBlock {
  const own = pieces.filter((piece) => piece === 'break' || !isPlaceholder(piece.node.parentElement));
  return { kind, element, pieces: own, ...(level !== undefined && { level }), ...cell };
}

/** What an editor shows in an empty field is nobody's text. */
function isPlaceholder(element: Element | null): boolean {
  return element?.closest('[data-slate-placeholder], [data-rich-text-placeholder], .cm-placeholder') != null;
}

/** The language that a field itself is marked with; that of the page around is the interface's. */
function writtenLang(element: Element): string | undefined {
  return element.getAttribute('lang') || undefined;
}
