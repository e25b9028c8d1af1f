import type { Page, PageBlock } from './extract-block.ts';
import { isLinked, isPointer, isProse } from './extract-judge.ts';
import { inherited, outerElement } from './extract-tree.ts';

/** Levels above the chosen part on which its like is looked for: entries of a live blog, posts of a thread. */
const LEVELS_OF_ENTRIES = 4;

/**
 * Readability drops what it doubts: lists with links, captions, small tables, headings, short entries. What it
 * dropped within the article comes back, island by island (an island is the largest part of the page without a
 * chosen block), unless the island is mostly links. Around the article only the likes of its own parts come
 * back: elements of the same name and class as a sibling that holds article text.
 */
export function addIslands(page: Page, chosen: Set<number>): void {
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
