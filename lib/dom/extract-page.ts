import type { Page, PageBlock } from './extract-block.ts';
import { CopyWriter } from './extract-copy.ts';
import { PageAddress } from './extract-links.ts';
import { type Edge, type Host, isMainPart, kindAround, type Place, type Step } from './extract-place.ts';
import { type Rail, railName } from './extract-rails.ts';
import { headingLevel, isVerbatim, noteBlockHolders, ownKind, standsAlone } from './extract-shape.ts';
import { type CellPlace, readCells } from './extract-tables.ts';
import { frameBody, isUnread, openShadow, siblings, slotContent } from './extract-tree.ts';

/** Reads the page under `root` without changing it, in one pass and without recursion: broken pages nest without end. */
export function readPage(document: Document, root: Element): Page {
  return new PageReader(document).read(root);
}

class PageReader {
  readonly #blocks: PageBlock[] = [];
  readonly #rails: Rail[] = [];
  readonly #outside = new Map<Node, Element>();
  readonly #cells = new Map<Element, CellPlace>();
  readonly #dataTables = new Set<Element>();
  readonly #blockHolders = new Set<Element>();
  readonly #writer: CopyWriter;
  readonly #address: PageAddress;
  readonly #steps: Step[] = [];
  #cellRun: { table: number; run: Element } | undefined;
  #open: { block: PageBlock; run: Element } | undefined;

  constructor(document: Document) {
    this.#writer = new CopyWriter(document);
    this.#address = new PageAddress(document);
  }

  read(root: Element): Page {
    noteBlockHolders(root, this.#blockHolders);
    const copy = this.#writer.copy.body;
    const start: Place = {
      element: root,
      copy,
      depth: 0,
      inData: false,
      kind: 'paragraph',
      away: false,
      verbatim: false,
      pre: false,
    };
    this.#enter(siblings(root.firstChild), start, 'end');
    for (let step = this.#steps.at(-1); step; step = this.#steps.at(-1)) {
      const next = step.nodes.next();
      if (next.done) {
        this.#steps.pop();
        this.#separate(step.edge);
      } else if (next.value.nodeType === 3) this.#readText(next.value as Text, step.place);
      else if (next.value.nodeType === 1) this.#readElement(next.value as Element, step.place);
    }
    this.#writer.flush();
    return {
      blocks: this.#blocks,
      rails: this.#rails,
      copy: this.#writer.copy,
      outside: this.#outside,
      address: this.#address,
    };
  }

  #enter(nodes: Iterable<Node>, place: Place, edge: Edge): void {
    this.#separate(edge);
    this.#steps.push({ nodes: nodes[Symbol.iterator](), place, edge });
  }

  #readElement(element: Element, place: Place): void {
    if (isUnread(element)) return;
    const name = element.localName;
    if (name === 'br') this.#readBreak(place);
    else if (name === 'img' || name === 'input') this.#writer.mark(name, this.#open?.run ?? place.copy);
    else if (name === 'slot' && place.host) this.#readSlot(element, place, place.host);
    else {
      if (name === 'table') this.#readTable(element);
      this.#readHolder(element, place);
    }
  }

  #readSlot(slot: Element, place: Place, host: Host): void {
    const { nodes, assigned } = slotContent(slot, host.element);
    this.#enter(nodes, assigned ? { ...place, host: host.place.host } : place, 'none');
  }

  #readHolder(element: Element, place: Place): void {
    const edge = place.cell ? 'line' : 'end';
    const frame = frameBody(element);
    const shadow = openShadow(element);
    if (frame) this.#readTree(frame, frame.ownerDocument, element, this.#placeInBlock(element, place), edge);
    else if (shadow) {
      const inside = { ...this.#placeInBlock(element, place), host: { element, place } };
      this.#readTree(shadow, shadow, element, inside, edge);
    } else if (standsAlone(element) || this.#blockHolders.has(element)) {
      this.#enter(siblings(element.firstChild), this.#placeInBlock(element, place), edge);
    } else this.#enter(siblings(element.firstChild), this.#placeInline(element, place), 'none');
  }

  #readTree(tree: ParentNode, root: Node, around: Element, place: Place, edge: Edge): void {
    noteBlockHolders(tree, this.#blockHolders);
    this.#outside.set(root, around);
    this.#enter(siblings(tree.firstChild), place, edge);
  }

  #readTable(table: Element): void {
    const cells = readCells(table, this.#dataTables.size);
    if (!cells) return;
    this.#dataTables.add(table);
    for (const [cell, place] of cells) this.#cells.set(cell, place);
  }

  #placeInBlock(element: Element, place: Place): Place {
    const inline = this.#placeInline(element, place);
    // What stands in a cell stays one block with the cell.
    if (place.cell) return inline;
    const cell = this.#cells.get(element);
    const level = headingLevel(element);
    const copy = this.#copyOf(element, place);
    const kind = cell ? 'cell' : (ownKind(element) ?? kindAround(element, place));
    return {
      ...inline,
      element,
      copy,
      depth: place.depth + 1,
      kind,
      level: kind === 'heading' ? (level ?? place.level) : undefined,
      cell,
      inData: place.inData || this.#dataTables.has(element),
      rail: this.#readRail(element, copy, place),
    };
  }

  /** A table of data is copied as one cell. */
  #copyOf(element: Element, place: Place): Element {
    if (place.inData) return place.copy;
    if (this.#dataTables.has(element)) return this.#writer.table(place.copy);
    return this.#writer.container(element, place.copy, place.depth + 1);
  }

  #placeInline(element: Element, place: Place): Place {
    if (element.localName === 'a' && element.hasAttribute('href')) {
      return { ...place, link: element, away: this.#address.leadsAway(element) };
    }
    if (!isVerbatim(element)) return place;
    return { ...place, verbatim: true, pre: place.pre || element.localName === 'pre' };
  }

  #readRail(element: Element, copy: Element, { copy: outer, rail: parent }: Place): Rail | undefined {
    if (isMainPart(element))
      for (let rail = parent; rail && !rail.wraps; rail = rail.parent) rail.wraps = true;
    const name = railName(element);
    if (!name) return parent;
    const rail: Rail = {
      element,
      parent,
      // A copy that is the parent's own stands for more than the rail.
      copy: copy === outer ? undefined : copy,
      name,
      prose: 0,
      wraps: isMainPart(element),
      confirmed: false,
    };
    this.#rails.push(rail);
    return rail;
  }

  #readText(node: Text, place: Place): void {
    const blank = node.data.trim() === '';
    if (!this.#open) {
      if (blank) return;
      this.#open = this.#begin(place);
    }
    const { block, run } = this.#open;
    block.pieces.push({ node, pre: place.pre, verbatim: place.verbatim });
    const size = blank ? 1 : node.data.replace(/\s+/g, ' ').length;
    block.size += size;
    if (place.away) block.linked += size;
    this.#writer.text(block.cell ? `${node.data} ` : node.data, run, place.link);
  }

  #begin(place: Place): { block: PageBlock; run: Element } {
    const index = this.#blocks.length;
    const { element, kind, level, cell, rail } = place;
    const block: PageBlock = { index, element, kind, level, cell, rail, pieces: [], size: 0, linked: 0 };
    this.#blocks.push(block);
    return { block, run: this.#runOf(block, place) };
  }

  /** The cells of a table share one run, stamped with the number of the first. */
  #runOf({ index, cell }: PageBlock, place: Place): Element {
    if (!cell) return this.#writer.run(index, place.copy);
    if (this.#cellRun?.table !== cell.table) {
      this.#cellRun = { table: cell.table, run: this.#writer.run(index, place.copy) };
    }
    return this.#cellRun.run;
  }

  /** One line break stays in the block, a second one in a row ends it. */
  #readBreak(place: Place): void {
    const pieces = this.#open?.block.pieces;
    if (!pieces) return;
    let last = pieces.length - 1;
    for (let piece = pieces[last]; piece && piece !== 'break'; piece = pieces[--last]) {
      if (piece.node.data.trim() !== '') break;
    }
    if (pieces[last] === 'break' && !place.pre && !place.cell) this.#separate('end');
    else pieces.push('break');
    if (this.#open) this.#writer.text(' ', this.#open.run, undefined);
  }

  #separate(edge: Edge): void {
    if (edge === 'end') this.#open = undefined;
    else if (edge === 'line') this.#open?.block.pieces.push('break');
  }
}
