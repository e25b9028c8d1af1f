import type { BlockKind } from '../text/article-text.ts';
import { frameBody, openShadow } from './extract-tree.ts';

/** Elements that stand as blocks by the browsers' own style sheet, and those that hold them. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol optgroup p pre search section ' +
    'summary table caption colgroup tbody thead tfoot tr td th ul iframe'
  ).split(' '),
);

const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|list-item|table|flow-root)/i;

/** Kind of the text in an element; elements that are not named here leave the kind of what is around them. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  figcaption: 'caption',
  caption: 'caption',
  pre: 'code',
  summary: 'heading',
  article: 'paragraph',
  section: 'paragraph',
  main: 'paragraph',
  td: 'paragraph',
  th: 'paragraph',
  body: 'paragraph',
};

const VERBATIM = new Set(['code', 'kbd', 'samp', 'pre', 'tt']);

/** Whether an element's text is typed matter rather than prose. */
export function isVerbatim(element: Element): boolean {
  return VERBATIM.has(element.localName);
}

/** The level that an element has as a heading, 1 to 6. */
export function headingLevel(element: Element): number | undefined {
  const byName = /^h([1-6])$/.exec(element.localName)?.[1];
  if (byName) return Number(byName);
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = Number(element.getAttribute('aria-level') ?? '2');
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** The kind that an element gives to its text, if it gives one. */
export function ownKind(element: Element): BlockKind | undefined {
  return headingLevel(element) === undefined ? KINDS[element.localName] : 'heading';
}

/**
 * Adds to `holders` the elements of one tree that hold blocks: an inline one of them separates text as a block
 * does. Linear in the tree's size.
 */
export function noteBlockHolders(root: ParentNode, holders: Set<Element>): void {
  let node: Element | null = root.firstElementChild;
  while (node) {
    if (standsAlone(node)) {
      for (let up = node.parentElement; up && !holders.has(up); up = up.parentElement) holders.add(up);
    }
    node = nextElement(node, root);
  }
}

/** Whether an element separates its text from what is around it, whatever it holds. */
export function standsAlone(element: Element): boolean {
  if (BLOCKS.has(element.localName)) return true;
  const style = element.getAttribute('style');
  if (style !== null && BLOCK_STYLE.test(style)) return true;
  return openShadow(element) !== undefined || frameBody(element) !== undefined;
}

function nextElement(from: Element, root: ParentNode): Element | null {
  if (from.firstElementChild) return from.firstElementChild;
  for (let node: Element | null = from; node; node = node.parentElement) {
    if ((node as ParentNode) === root) return null;
    if (node.nextElementSibling) return node.nextElementSibling;
  }
  return null;
}
