import type { BlockKind } from '../text/article-text.ts';
import type { Rail } from './extract-rails.ts';
import type { CellPlace } from './extract-tables.ts';

/** Where in the page the reading is, and what that place gives to the text in it. */
export interface Place {
  /** The nearest element that stands as a block, its stand-in in the copy, and how deep that is. */
  readonly element: Element;
  readonly copy: Element;
  readonly depth: number;
  readonly kind: BlockKind;
  readonly level?: number | undefined;
  readonly cell?: CellPlace | undefined;
  readonly inData: boolean;
  readonly rail?: Rail | undefined;
  readonly link?: Element;
  /** The link leads away from the page. */
  readonly away: boolean;
  readonly verbatim: boolean;
  readonly pre: boolean;
  readonly host?: Host | undefined;
}

/** The host whose shadow tree is being read, and where the host itself is. */
export interface Host {
  readonly element: Element;
  readonly place: Place;
}

export interface Step {
  readonly nodes: Iterator<Node>;
  readonly place: Place;
  readonly edge: Edge;
}

/** What the start and the end of an element do to the text: end the block, begin a line in it (cells), nothing. */
export type Edge = 'end' | 'line' | 'none';

/** A paragraph does not stand in a heading: there, the heading was never closed. */
export function kindAround(element: Element, place: Place): BlockKind {
  return place.kind === 'heading' && element.localName === 'p' ? 'paragraph' : place.kind;
}

export function isMainPart(element: Element): boolean {
  const named = element.localName === 'main' || element.getAttribute('role') === 'main';
  return named || element.getAttribute('itemprop') === 'articleBody';
}
