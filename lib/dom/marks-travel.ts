import { elementOf, type Mark } from './marks.ts';
import { rectangleOf } from './marks-hit.ts';
import { parentOf, windowOf } from './marks-roots.ts';

/** Takes the reader to marks, and back to where they were. */
export interface Travel {
  /** Scrolls only as far as needed, at once: the page's smooth scrolling would leave the card behind. */
  goTo(mark: Mark): void;
  /** Scrolls everything back to where it stood before the first `goTo` since the last return. */
  goBack(): void;
}

export function createTravel(): Travel {
  const stood = new Map<Element, { readonly left: number; readonly top: number }>();
  return {
    goTo(mark) {
      for (const element of scrollersOf(mark)) {
        if (!stood.has(element)) stood.set(element, { left: element.scrollLeft, top: element.scrollTop });
      }
      bringIntoView(mark);
    },
    goBack() {
      for (const [element, place] of stood) element.scrollTo({ ...place, behavior: 'instant' });
      stood.clear();
    },
  };
}

/** Every mark after or before the one at hand, round at the ends; from nowhere, the first one that is in view or below. */
export function stepFrom(marks: readonly Mark[], from: Mark | undefined, by: 1 | -1): Mark | undefined {
  const at = from ? marks.findIndex((mark) => mark.index === from.index) : -1;
  if (at >= 0) return marks[(at + by + marks.length) % marks.length];
  const first = Math.max(
    marks.findIndex((mark) => rectangleOf(mark).bottom > 0),
    0,
  );
  return marks[by > 0 ? first : (first - 1 + marks.length) % marks.length];
}

/** What may scroll when the mark is brought into view: each document's own scroller, and the boxes that hold the mark. */
function scrollersOf(mark: Mark): Element[] {
  const scrollers: Element[] = [];
  for (let at = elementOf(mark); at; at = parentOf(at)) {
    const isRoot = at === at.ownerDocument.documentElement;
    if (isRoot) scrollers.push(windowOf(at)?.document.scrollingElement ?? at);
    else if (at.scrollHeight > at.clientHeight || at.scrollWidth > at.clientWidth) scrollers.push(at);
  }
  return scrollers;
}

function bringIntoView(mark: Mark): void {
  const element = elementOf(mark);
  if (!element) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const height = document.documentElement.clientHeight;
  const isInView = ({ top, bottom }: DOMRect) => top > height * 0.1 && bottom < height * 0.8;
  if (isInView(rectangleOf(mark))) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = rectangleOf(mark);
  if (top < 0 || bottom > height) window.scrollBy({ top: top - height / 3, behavior: 'instant' });
}
