import type { Finding } from '../../verdict/finding.ts';
import { type Root, rootOf } from '../marks-roots.ts';
import type { FieldMirror } from './field-mirror.ts';
import type { FieldSession } from './field-session.ts';
import { rangeOf } from './field-text.ts';
import type { FieldMark } from './field-view.ts';

/** The marks of one field. A mark stays the same object for as long as its words do, so that the card can stay at it. */
export class FieldMarks {
  readonly #session: FieldSession;
  readonly #mirror: FieldMirror | undefined;
  readonly #marks = new Map<number, { -readonly [K in keyof FieldMark]: FieldMark[K] }>();

  /** @param mirror of a form field: where its words can be marked. */
  constructor(session: FieldSession, mirror: FieldMirror | undefined) {
    this.#session = session;
    this.#mirror = mirror;
  }

  /** Those of the findings that are to be seen, where they stand now, in the order of the text. */
  marks(isSeen: (finding: Finding) => boolean): readonly FieldMark[] {
    this.#mirror?.follow();
    const seen = this.#session.placed.flatMap(({ finding, key }) => {
      const mark = isSeen(finding) ? this.#mark(finding, key) : undefined;
      return mark ? [mark] : [];
    });
    const keys = new Set(seen.map(({ index }) => index));
    for (const key of this.#marks.keys()) if (!keys.has(key)) this.#marks.delete(key);
    return seen;
  }

  #mark(finding: Finding, key: number): FieldMark | undefined {
    const range = this.#mirror?.rangeOf(finding) ?? rangeOf(this.#session.text.segments, finding);
    // A page may set a form field's text and tell nobody.
    if (!range || (this.#mirror && range.toString() !== finding.quote)) return undefined;
    const known = this.#marks.get(key);
    if (known) return Object.assign(known, { finding, ranges: [range] });
    const { field } = this.#session;
    const mirror = this.#mirror;
    const mark: FieldMark = {
      finding,
      index: key,
      ranges: [range],
      ...(mirror && { holder: field.element, reveal: () => mirror.reveal(mark.ranges[0]!) }),
    };
    this.#marks.set(key, mark);
    return mark;
  }
}

/** The documents and shadow roots that fields stand in, and the page's own document. */
export function rootsAround(elements: readonly Element[]): readonly Root[] {
  const roots = new Set<Root>([document]);
  for (const element of elements) {
    for (let at: Element | null = element; at; at = shadowHost(at)) {
      const root = rootOf(at);
      if (root) roots.add(root);
    }
  }
  return [...roots];
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}
