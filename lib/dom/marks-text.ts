/** Without the characters that pages put in and take out freely: white space, soft hyphens, zero-width spaces. */
export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b]+/gu, '');
}

/** The readable text below an element, white space left out, and the way back to its nodes. */
export interface ElementText {
  readonly text: string;
  /** The range of a stretch of the text; undefined where its nodes have changed since. */
  rangeOf(start: number, end: number): Range | undefined;
}

/** Whose text nobody reads on the page. */
const UNSEEN = 'script, style, noscript, template, textarea, title';

interface Piece {
  readonly node: Text;
  /** Where the node's characters begin in the text without white space. */
  readonly start: number;
}

/** Reads the text below an element, shadow roots and frames left out. */
export function textOf(root: Element): ElementText {
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
  return { text: parts.join(''), rangeOf: (start, end) => rangeOf(pieces, start, end) };
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
