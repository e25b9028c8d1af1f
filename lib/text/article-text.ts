import type { Span } from './span.ts';

/**
 * What a block of an article is. `headline` and `standfirst` open the article; `cell` belongs to a table;
 * `code` and `aside` are read over: code is not prose, an aside (source list, related links, comments) is
 * not the article's voice.
 */
export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'cell'
  | 'caption'
  | 'code'
  | 'aside';

/** One block of the article's text. Blocks are in reading order and do not overlap. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of a cell: which table of the article, row and column, from 0. Row 0 of a table with `header` names the columns. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** Of a cell: it names its row or column. */
  readonly header?: boolean;
}

/** An article as the engine reads it, wherever it came from: a page, a file, a draft, a selection. */
export interface ArticleText {
  /** The text that every span counts in. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Stretches inside blocks that are not prose: inline code, raw addresses. */
  readonly verbatim?: readonly Span[];
  /** BCP-47. Detected from the text where it is absent. */
  readonly lang?: string;
  /** Day of publication, ISO 8601 (`2026-07-04`). */
  readonly published?: string;
  readonly title?: string;
}
