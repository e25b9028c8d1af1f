/** The attribute by which a block is found again in what Readability leaves of the copy. */
export const STAMP = 'data-block';

/** The attributes that Readability judges by; nothing else of the page goes into the copy. */
const COPIED = 'class id role rel itemprop aria-modal summary datatable colspan rowspan'.split(' ');
/** Elements whose text Readability takes as it is; anywhere else a run of text becomes a paragraph. */
const TEXT_HOLDERS = new Set(
  'p h1 h2 h3 h4 h5 h6 pre li td th dt dd figcaption caption legend summary address'.split(' '),
);
/** Nesting below this is flattened in the copy: Readability recurses, and looks at every ancestor's text. */
const DEEPEST = 150;

/** Blocks that the copy holds. Readability walks it over and over; a page with more is read without it. */
const MOST_RUNS = 20_000;

/** A document outside of any window that stands in for the page. */
export interface Copy {
  readonly document: Document;
  readonly body: Element;
  /** The page has more blocks than the copy. */
  isPartial: boolean;
}

/** Builds the copy along with the reading of the page. */
export class CopyWriter {
  readonly copy: Copy;
  readonly #document: Document;
  #pending: string[] = [];
  #pendingRun: Element | undefined;

  constructor(page: Document) {
    this.#document = page.cloneNode(false) as Document;
    const html = this.#document.createElement('html');
    const body = this.#document.createElement('body');
    html.append(this.#document.createElement('head'), body);
    this.#document.append(html);
    this.copy = { document: this.#document, body, isPartial: false };
  }

  /** The stand-in of a block element; the parent's own where the page nests too deep. */
  container(element: Element, parent: Element, depth: number): Element {
    if (depth > DEEPEST || this.copy.isPartial) return parent;
    const copy = this.#document.createElement(standIn(element));
    for (const name of COPIED) {
      const value = element.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    if (element.localName === 'a') copy.setAttribute('href', element.getAttribute('href') ?? '#');
    parent.append(copy);
    return copy;
  }

  /** The stamped element for a block's text. `data` is one of the names that weigh nothing with Readability. */
  run(index: number, container: Element): Element {
    this.copy.isPartial ||= index >= MOST_RUNS;
    if (this.copy.isPartial) return container;
    const run = this.#document.createElement(TEXT_HOLDERS.has(container.localName) ? 'data' : 'p');
    run.setAttribute(STAMP, String(index));
    container.append(run);
    return run;
  }

  /** A table of data as one cell: Readability keeps or drops it as a whole. */
  table(parent: Element): Element {
    if (this.copy.isPartial) return parent;
    const table = this.#document.createElement('table');
    // What Readability knows a table of data by.
    table.setAttribute('summary', 'data');
    const row = this.#document.createElement('tr');
    const cell = this.#document.createElement('td');
    row.append(cell);
    table.append(row);
    parent.append(table);
    return cell;
  }

  /** Text of a run; what follows one another outside of links becomes one node. */
  text(data: string, run: Element, link: Element | undefined): void {
    if (this.copy.isPartial) return;
    if (link || run !== this.#pendingRun) this.flush();
    if (!link) {
      this.#pendingRun = run;
      this.#pending.push(data);
      return;
    }
    const copy = this.#document.createElement('a');
    copy.setAttribute('href', link.getAttribute('href') ?? '#');
    copy.append(data);
    run.append(copy);
  }

  /** Writes the text that is still held back. */
  flush(): void {
    if (this.#pending.length > 0) this.#pendingRun?.append(this.#pending.join(''));
    this.#pending = [];
  }

  /** An image or a field: Readability counts them. */
  mark(name: 'img' | 'input', parent: Element): void {
    if (this.copy.isPartial) return;
    this.flush();
    parent.append(this.#document.createElement(name));
  }
}

/** Elements that Readability has no name for (frames, hosts, inline elements that hold blocks) become `div`. */
function standIn(element: Element): string {
  const name = element.localName;
  if (TEXT_HOLDERS.has(name)) return name;
  const known =
    /^(?:a|article|aside|blockquote|dl|details|fieldset|figure|footer|form|header|main|ol|section|table|tbody|tfoot|thead|tr|ul)$/;
  return known.test(name) ? name : 'div';
}
