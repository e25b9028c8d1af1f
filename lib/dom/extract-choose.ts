import { Readability } from '@mozilla/readability';
import type { Page, PageBlock } from './extract-block.ts';
import { STAMP } from './extract-copy.ts';
import { isLinked, isPointer, isProse } from './extract-judge.ts';
import { inherited, outerElement } from './extract-tree.ts';

/** Blocks that belong to the article, by number, and how that was found. */
export interface Choice {
  readonly how: 'readability' | 'main' | 'body';
  readonly chosen: Set<number>;
}

/** Levels above the chosen part on which its like is looked for: entries of a live blog, posts of a thread. */
const LEVELS_OF_ENTRIES = 4;

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
  for (const main of root.querySelectorAll('main, [role=main], article')) {
    const inMain = ofRails(page, numbersWithin(page, main));
    if (hasProse(page, inMain)) return { how: 'main', chosen: inMain };
  }
  const all = ofRails(page, new Set(page.blocks.map((block) => block.index)));
  return hasProse(page, all) ? { how: 'body', chosen: all } : undefined;
}

/**
 * The numbers of the blocks that Readability keeps; of a table of data, that of the first cell. It gives up on pages without a paragraph; on hostile
 * nesting, and where a page forbids setting markup, it throws: then the page is read without it, and the
 * article says so.
 */
function readWithReadability(page: Page): Set<number> {
  if (page.copy.isPartial) return new Set();
  for (const rail of page.rails) if (rail.confirmed) rail.copy.remove();
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

/**
 * Readability drops what it doubts: lists with links, captions, small tables, headings, short entries. What it
 * dropped within the article comes back, island by island (an island is the largest part of the page without a
 * chosen block), unless the island is mostly links. Around the article only the likes of its own parts come
 * back: elements of the same name and class as a sibling that holds article text.
 */
function addIslands(page: Page, chosen: Set<number>): void {
  const holders = holdersOf(page, chosen);
  const trunk = trunkOf(page, chosen, holders);
  const islands = new Map<Element, PageBlock[]>();
  const known = new Map<Element, Element | null>();
  // A block that stands in a holder itself, between its other parts, is its own island.
  const ownIsland = (element: Element) => {
    const around = outerElement(element, page.outside);
    return holders.has(element) || (around && holders.has(around)) ? element : undefined;
  };
  for (const block of page.blocks) {
    if (chosen.has(block.index) || block.rail?.confirmed) continue;
    const island = inherited(block.element, page.outside, known, ownIsland, null);
    if (!island) continue;
    const blocks = islands.get(island);
    if (blocks) blocks.push(block);
    else islands.set(island, [block]);
  }
  const likeness = new Likeness(page, holders);
  for (const [island, blocks] of islands) {
    if (!blocks.some(isProse) && !blocks.every(isOfTextKind)) continue;
    if (isLinked(blocks) || blocks.some((block) => block.kind === 'heading' && isPointer(block))) continue;
    const around = holders.has(island) ? island : outerElement(island, page.outside);
    const within = around !== undefined && trunk.within.has(around);
    if (!within && !(around && trunk.above.has(around) && likeness.has(island))) continue;
    for (const block of blocks) if (!isPointer(block)) chosen.add(block.index);
  }
}

function isOfTextKind(block: PageBlock): boolean {
  return block.kind !== 'paragraph';
}

/** Every element that holds a chosen block. */
function holdersOf(page: Page, chosen: ReadonlySet<number>): Set<Element> {
  const holders = new Set<Element>();
  for (const block of page.blocks) {
    if (!chosen.has(block.index)) continue;
    for (
      let at: Element | undefined = block.element;
      at && !holders.has(at);
      at = outerElement(at, page.outside)
    ) {
      holders.add(at);
    }
  }
  return holders;
}

/** The elements down to the smallest one with the whole article (`above`), and the holders in that one (`within`). */
function trunkOf(
  page: Page,
  chosen: ReadonlySet<number>,
  holders: ReadonlySet<Element>,
): { above: Set<Element>; within: Set<Element> } {
  const first = page.blocks.find((block) => chosen.has(block.index));
  const last = page.blocks.findLast((block) => chosen.has(block.index));
  const path = first ? pathTo(first.element, page) : [];
  const lastPath = new Set(last ? pathTo(last.element, page) : []);
  const shared = path.filter((element) => lastPath.has(element));
  // A path runs from the block outwards, so that the first shared element is the smallest.
  const above = new Set(shared.slice(1, 1 + LEVELS_OF_ENTRIES));
  const outer = new Set(shared.slice(1));
  return { above, within: new Set([...holders].filter((element) => !outer.has(element))) };
}

function pathTo(element: Element, page: Page): Element[] {
  const path: Element[] = [];
  for (let at: Element | undefined = element; at; at = outerElement(at, page.outside)) path.push(at);
  return path;
}

/** Knows whether an element has a sibling of the same name and class that holds article text. */
class Likeness {
  readonly #page: Page;
  readonly #holders: ReadonlySet<Element>;
  readonly #known = new Map<Element, Set<string>>();

  constructor(page: Page, holders: ReadonlySet<Element>) {
    this.#page = page;
    this.#holders = holders;
  }

  has(element: Element): boolean {
    const mark = markOf(element);
    const parent = outerElement(element, this.#page.outside);
    if (!mark || !parent || element.querySelector('h1')) return false;
    let marks = this.#known.get(parent);
    if (!marks) {
      const holding = [...parent.children].filter((child) => this.#holders.has(child));
      marks = new Set(holding.flatMap((child) => markOf(child) ?? []));
      this.#known.set(parent, marks);
    }
    return marks.has(mark);
  }
}

function markOf(element: Element): string | undefined {
  const className = element.getAttribute('class')?.trim().split(/\s+/)[0];
  if (className) return `${element.localName}.${className}`;
  return /^(?:article|section|li)$/.test(element.localName) ? element.localName : undefined;
}
