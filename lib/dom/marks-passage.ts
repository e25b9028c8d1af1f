import { isAlive, parentOf } from './marks-roots.ts';

/** How many characters, white space not counted, are remembered on each side of a quote. */
const CONTEXT = 64;

/** Words with what stands around them in the same block, white space left out. */
export interface Passage {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** From the block outwards: where to look, the nearest that is still in the page. */
  readonly within: readonly Element[];
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/gu, '');
}

/** Remembers the place that these ranges hold. */
export function describe(ranges: readonly Range[]): Passage {
  const first = ranges[0]!;
  const last = ranges.at(-1)!;
  const within = blockAndAncestors(first.startContainer);
  const block = within[0];
  const exact = withoutSpace(ranges.map((range) => range.toString()).join(''));
  if (!block?.contains(last.endContainer)) return { prefix: '', exact, suffix: '', within };
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(first.startContainer, first.startOffset);
  const after = block.ownerDocument.createRange();
  after.setStart(last.endContainer, last.endOffset);
  after.setEnd(block, block.childNodes.length);
  return {
    prefix: withoutSpace(before.toString()).slice(-CONTEXT),
    exact,
    suffix: withoutSpace(after.toString()).slice(0, CONTEXT),
    within,
  };
}

/**
 * Finds the passage again after the page has put new nodes in place of the old ones. All of the remembered words must
 * be there and only once; otherwise undefined, for no mark is better than one on another sentence.
 */
export function findAgain(passage: Passage): Range | undefined {
  const root = passage.within.find(isAlive);
  if (!root) return undefined;
  const { text, pieces } = textOf(root);
  const wanted = passage.prefix + passage.exact + passage.suffix;
  const at = text.indexOf(wanted);
  if (at < 0 || text.indexOf(wanted, at + 1) >= 0) return undefined;
  const start = at + passage.prefix.length;
  return rangeOf(pieces, start, start + passage.exact.length);
}

/** Whose text nobody reads on the page. */
const UNSEEN = 'script, style, noscript, template, textarea, title';

interface Piece {
  readonly node: Text;
  /** Where the node's characters begin in the text without white space. */
  readonly start: number;
}

function textOf(root: Element): { text: string; pieces: readonly Piece[] } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = withoutSpace((node as Text).data);
    if (part === '' || node.parentElement?.matches(UNSEEN)) continue;
    pieces.push({ node: node as Text, start: length });
    parts.push(part);
    length += part.length;
  }
  return { text: parts.join(''), pieces };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetOf(first.node.data, start - first.start));
  range.setEnd(last.node, offsetOf(last.node.data, end - last.start - 1) + 1);
  return range;
}

/** Where the nth character that is no white space stands in the data. */
function offsetOf(data: string, nth: number): number {
  let left = nth;
  for (let at = 0; at < data.length; at++) {
    if (withoutSpace(data.charAt(at)) === '') continue;
    if (left === 0) return at;
    left--;
  }
  return data.length;
}

function blockAndAncestors(node: Node): readonly Element[] {
  const chain: Element[] = [];
  const first = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  for (let at = first; at; at = parentOf(at)) chain.push(at);
  const block = chain.findIndex(
    (element) => !/^(inline|contents|ruby)/.test(getComputedStyle(element).display),
  );
  return chain.slice(Math.max(block, 0));
}
