import type { BlockKind } from '../text/article-text.ts';
import type { Copy } from './extract-copy.ts';
import type { PageAddress } from './extract-links.ts';
import type { Rail } from './extract-rails.ts';
import type { CellPlace } from './extract-tables.ts';

/** A stretch of text of a block: one text node of the live page. */
export interface TextPiece {
  readonly node: Text;
  /** White space and line breaks count as they stand. */
  readonly pre: boolean;
  /** Typed matter: code, keys, output. */
  readonly verbatim: boolean;
}

/** What a block is made of, in reading order. */
export type Piece = TextPiece | 'break';

/** Text of the page between two places where a browser starts a new line. */
export interface PageBlock {
  readonly index: number;
  /** The live element that the block stands in; an element with blocks between its text has several. */
  readonly element: Element;
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly cell: CellPlace | undefined;
  readonly rail: Rail | undefined;
  readonly pieces: Piece[];
  /** Characters, a run of white space counted as one; `linked`: those of links that lead away. */
  size: number;
  linked: number;
}

/** The whole page, before it is known what of it is the article. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  /** In the order of the page, outer before inner. */
  readonly rails: readonly Rail[];
  /** A document for Readability in which every block carries its number in `stamp`. */
  readonly copy: Copy;
  /** Shadow roots and frame documents, with the element of the page that shows each. */
  readonly outside: ReadonlyMap<Node, Element>;
  readonly address: PageAddress;
}
