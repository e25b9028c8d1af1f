import { Readability } from '@mozilla/readability';
import type { Page } from './extract-block.ts';
import { STAMP } from './extract-copy.ts';
import { addIslands } from './extract-islands.ts';
import { isPointer, isProse } from './extract-judge.ts';
import { inherited } from './extract-tree.ts';

/** Blocks that belong to the article, by number, and how that was found. */
export interface Choice {
  readonly how: 'readability' | 'main' | 'body';
  readonly chosen: Set<number>;
}

/**
 * Chooses the article's blocks: by Readability, else the main part of the page, else all of it. In a discussion
 * the comments belong to them.
 */
export function chooseBlocks(page: Page, root: Element, discussion: boolean): Choice | undefined {
  const byReadability = ofRails(page, withWholeTables(page, readWithReadability(page)));
  if (page.blocks.some((block) => byReadability.has(block.index) && isProse(block))) {
    if (discussion) addVoices(page, byReadability);
    addIslands(page, byReadability);
    return { how: 'readability', chosen: byReadability };
  }
  const main = mainPart(page, root);
  const inMain = main ? ofRails(page, numbersWithin(page, main)) : new Set<number>();
  if (hasProse(page, inMain)) return { how: 'main', chosen: inMain };
  const all = ofRails(page, new Set(page.blocks.map((block) => block.index)));
  return hasProse(page, all) ? { how: 'body', chosen: all } : undefined;
}

/**
 * The numbers of the blocks that Readability keeps; of a table of data, that of the first cell. It gives up on
 * pages without a paragraph; on hostile nesting, and where a page forbids setting markup, it throws: then the
 * page is read without it, and the article says so.
 */
function readWithReadability(page: Page): Set<number> {
  if (page.copy.isPartial) return new Set();
  for (const rail of page.rails) if (rail.confirmed) rail.copy?.remove();
  try {
    const reader = new Readability<Node>(page.copy.document, {
      serializer: (node) => node,
      disableJSONLD: true,
    });
    const content = reader.parse()?.content as Element | null | undefined;
    const stamped = content ? content.querySelectorAll(`[${STAMP}]`) : [];
    return new Set(Array.from(stamped, (element) => Number(element.getAttribute(STAMP))));
  } catch {
    return new Set();
  }
}

function withWholeTables(page: Page, numbers: Set<number>): Set<number> {
  const tables = new Set(
    page.blocks.flatMap(({ index, cell }) => (cell && numbers.has(index) ? cell.table : [])),
  );
  for (const { index, cell } of page.blocks) if (cell && tables.has(cell.table)) numbers.add(index);
  return numbers;
}

function ofRails(page: Page, numbers: Set<number>): Set<number> {
  for (const block of page.blocks) if (block.rail?.confirmed) numbers.delete(block.index);
  return numbers;
}

function hasProse(page: Page, numbers: ReadonlySet<number>): boolean {
  return page.blocks.some((block) => numbers.has(block.index) && isProse(block));
}

/** The element that the page itself calls its main part: `main`, else the `article` with most of its prose. */
function mainPart(page: Page, root: Element): Element | undefined {
  const main = root.querySelector('main, [role=main]');
  if (main) return main;
  const known = new Map<Element, Element | null>();
  const isArticle = (element: Element) => (element.localName === 'article' ? element : undefined);
  const sizes = new Map<Element | null, number>();
  let prose = 0;
  for (const block of page.blocks) {
    if (block.rail?.confirmed || !isProse(block)) continue;
    const article = inherited(block.element, page.outside, known, isArticle, null);
    sizes.set(article, (sizes.get(article) ?? 0) + block.size);
    prose += block.size;
  }
  for (const [article, size] of sizes) if (article && size > prose / 2) return article;
  return undefined;
}

function numbersWithin(page: Page, main: Element): Set<number> {
  const numbers = new Set<number>();
  const known = new Map<Element, boolean>();
  const isMain = (element: Element) => (element === main ? true : undefined);
  for (const block of page.blocks) {
    const inside = inherited(block.element, page.outside, known, isMain, false);
    if (inside && !isPointer(block)) numbers.add(block.index);
  }
  return numbers;
}

/** Readability drops whatever is named a comment. */
function addVoices(page: Page, chosen: Set<number>): void {
  for (const block of page.blocks) {
    const { rail } = block;
    if (rail?.name === 'comments' && !rail.confirmed && !isPointer(block)) chosen.add(block.index);
  }
}
