import { autoUpdate, computePosition, flip, limitShift, offset, shift, size } from '@floating-ui/dom';
import { inTopDocument } from './marks-roots.ts';

/** Room around the card, in pixels. */
const GAP = 8;
const MARGIN_GAP = 24;
/** The card's least and greatest width in the margin, in multiples of the reader's text size. */
const NARROWEST = 18;
const WIDEST = 22;
/** The least height that the card is squeezed to before it scrolls inside. */
const LEAST_HEIGHT = 180;

/** Where the card belongs. */
export interface CardAnchor {
  /** The marked words' rectangle, in the viewport. */
  rectangle(): DOMRect;
  /** The element that holds the words. */
  readonly element: Element;
  /** The reader's text size in pixels. */
  readonly textSize: number;
}

/**
 * Keeps the card at its words while the page scrolls, grows or is resized: in the margin beside the line where the
 * margin holds it, else under the line. Returns the way to stop.
 */
export function keepPlaced(card: HTMLElement, words: CardAnchor): () => void {
  const element = inTopDocument(words.element);
  const anchor = { ...words, element };
  const inFrame = element !== words.element;
  const reference = { getBoundingClientRect: () => anchor.rectangle(), contextElement: anchor.element };
  const update = () => {
    const margin = marginBeside(anchor);
    card.style.width = margin ? `${margin.width}px` : '';
    void (margin ? placeInMargin(card, anchor, margin) : placeUnderLine(card, reference));
  };
  // The scrolling of a frame is not heard outside it.
  return autoUpdate(reference, card, update, { animationFrame: inFrame });
}

interface Margin {
  readonly side: 'left' | 'right';
  /** The column's edge, x in the viewport. */
  readonly edge: number;
  readonly width: number;
}

/** The wider free side of the column of text, where it holds a card; reading direction decides between equals. */
function marginBeside({ element, rectangle, textSize }: CardAnchor): Margin | undefined {
  const column = columnAt(element, rectangle());
  const viewport = element.ownerDocument.documentElement.clientWidth;
  const right = viewport - column.right - MARGIN_GAP - GAP;
  const left = column.left - MARGIN_GAP - GAP;
  const rightToLeft = getComputedStyle(element).direction === 'rtl';
  const side = (rightToLeft ? left >= NARROWEST * textSize : right < NARROWEST * textSize) ? 'left' : 'right';
  const room = side === 'left' ? left : right;
  if (room < NARROWEST * textSize) return undefined;
  return {
    side,
    edge: side === 'left' ? column.left : column.right,
    width: Math.min(room, WIDEST * textSize),
  };
}

/** Left and right edge of the text around the words: their block, and the blocks beside and below it. */
function columnAt(element: Element, words: DOMRect): { left: number; right: number } {
  let block = element.closest('table, figure') ?? element;
  while (block.parentElement && /^(inline|contents|ruby)/.test(getComputedStyle(block).display))
    block = block.parentElement;
  const reach = words.bottom + block.ownerDocument.documentElement.clientHeight / 2;
  const beside = [...(block.parentElement?.children ?? [])]
    .map((each) => each.getBoundingClientRect())
    .filter((each) => each.width > 0 && each.bottom > words.top && each.top < reach);
  const edges = [block.getBoundingClientRect(), ...beside];
  return {
    left: Math.min(...edges.map((each) => each.left)),
    right: Math.max(...edges.map((each) => each.right)),
  };
}

async function placeInMargin(card: HTMLElement, anchor: CardAnchor, margin: Margin): Promise<void> {
  const words = anchor.rectangle();
  const reference = {
    getBoundingClientRect: () => new DOMRect(margin.edge, words.top, 0, words.height),
    contextElement: anchor.element,
  };
  const { x, y } = await computePosition(reference, card, {
    placement: `${margin.side}-start`,
    middleware: [
      offset({ mainAxis: MARGIN_GAP, crossAxis: words.height / 2 - heightOfValues(card) }),
      shift({ padding: GAP, limiter: limitShift({ offset: GAP }) }),
      heightLimit(card),
    ],
  });
  moveTo(card, x, y);
}

async function placeUnderLine(
  card: HTMLElement,
  reference: Parameters<typeof computePosition>[0],
): Promise<void> {
  const { x, y } = await computePosition(reference, card, {
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: GAP, fallbackPlacements: ['top-start'] }),
      shift({ padding: GAP }),
      heightLimit(card),
    ],
  });
  moveTo(card, x, y);
}

function heightLimit(card: HTMLElement) {
  return size({
    padding: GAP,
    apply: ({ availableHeight }) => {
      card.style.maxHeight = `${Math.max(availableHeight, LEAST_HEIGHT)}px`;
    },
  });
}

/** How far below the card's top the middle of its values lies, so that they stand level with the marked line. */
function heightOfValues(card: HTMLElement): number {
  const value = card.querySelector('dd');
  if (!value) return 0;
  const own = value.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(value).lineHeight) || own.height;
  return own.top + line / 2 - card.getBoundingClientRect().top;
}

function moveTo(card: HTMLElement, x: number, y: number): void {
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}
