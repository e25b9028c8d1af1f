import type { PageBlock } from './extract-block.ts';

/** Share of a block's text in links that lead away, above which it is not prose. */
const MOST_LINKED = 0.34;
/** Share above which a block only points somewhere else. */
const POINTER = 0.85;
/** The same where a few words and a colon come first. */
const LABELLED_POINTER = 0.6;
const LABEL = /^[\p{L}\s’'-]{2,25}[:：]/u;
/** Characters of the shortest text that counts as prose by itself; scripts without spaces say as much in half. */
const LEAST_PROSE = 40;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The text of a block with white space collapsed and its breaks as spaces. */
export function blockText(block: PageBlock): string {
  const parts = block.pieces.map((piece) => (piece === 'break' ? ' ' : piece.node.data));
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Whether a block is long and unlinked enough to be somebody's sentences. */
export function isProse(block: PageBlock): boolean {
  if (block.linked > block.size * MOST_LINKED) return false;
  if (block.size >= LEAST_PROSE) return true;
  return block.size >= LEAST_PROSE / 2.5 && DENSE_SCRIPT.test(blockText(block));
}

/** Whether a block says nothing itself and only leads to another page: a link, or `Read more: a link`. */
export function isPointer(block: PageBlock): boolean {
  if (block.linked === 0) return false;
  if (block.linked >= block.size * POINTER) return true;
  return block.linked >= block.size * LABELLED_POINTER && LABEL.test(blockText(block));
}

/** Whether so much of some blocks leads away that they are a list of links rather than text. */
export function isLinked(blocks: readonly PageBlock[]): boolean {
  let size = 0;
  let linked = 0;
  for (const block of blocks) {
    size += block.size;
    linked += block.linked;
  }
  return linked > size * MOST_LINKED;
}

/** The words of an element's class and id, in lower case. */
export function nameWords(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
