/*
 * Functions that run in the page, sent there as text: each must stand alone, with nothing of this file around it.
 */

/** Words that the page paints as marked. */
export interface PaintedMark {
  /** What follows `errata-` in the highlight's name: `refuted`, `disputed`, `supported`, `current`. */
  readonly as: string;
  readonly text: string;
  /** Middle of its first line, in CSS pixels from the viewport's corner. */
  readonly x: number;
  readonly y: number;
}

/** Reads every highlight whose name is `errata-` and one word; those with more words paint the same ranges. */
export function readMarks(): PaintedMark[] {
  return [...CSS.highlights].flatMap(([name, highlight]) => {
    const as = /^errata-([a-z]+)$/.exec(name)?.[1];
    if (as === undefined) return [];
    return [...highlight]
      .filter((range): range is Range => range instanceof Range)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => {
        const line = range.getClientRects()[0] ?? new DOMRect();
        return { as, text: String(range), x: line.x + line.width / 2, y: line.y + line.height / 2 };
      });
  });
}

/** The whole document as text, without the elements of this name. */
export function readDocument(without: string): string {
  const copy = document.cloneNode(true) as Document;
  for (const element of copy.querySelectorAll(without)) element.remove();
  return new XMLSerializer().serializeToString(copy);
}

/** Scrolls the painted words `text` to the middle of the window; false where there are none. */
export function scrollToMark(as: string, text: string): boolean {
  const ranges = [...(CSS.highlights.get(`errata-${as}`) ?? [])];
  const range = ranges.find((each): each is Range => each instanceof Range && String(each) === text);
  if (range === undefined) return false;
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // The element may be taller than the window.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  return true;
}

/** The text of the card that is open, as it is laid out; `undefined` while none is. */
export function readCard(root: ShadowRoot): string | undefined {
  const card = root.querySelector<HTMLElement>('[role="dialog"]');
  if (!card?.checkVisibility()) return undefined;
  // biome-ignore lint/performance/useDomNodeTextContent: the laid-out text is what a person reads.
  return card.innerText.replace(/\s*\n\s*/g, '\n').trim();
}

/** All text in the shadow root, also what only screen readers are told. */
export function readShadowText(root: ShadowRoot): string {
  return [...root.children].map((child) => child.textContent).join('\n');
}
