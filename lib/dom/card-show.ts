import { fillCard } from './card.ts';
import { make } from './card-element.ts';
import { keepPlaced } from './card-place.ts';
import type { Words } from './card-words.ts';
import type { Host } from './host.ts';
import { elementOf, type Mark } from './marks.ts';
import { type Hit, lineAt, rectangleOf } from './marks-hit.ts';

/** The one card of a page. It shows one mark at a time, and says which. */
export interface Card {
  readonly element: HTMLElement;
  /** The mark that is shown. */
  shown(): Mark | undefined;
  /** Shows a mark; of one that runs over several lines, at the line that was hit. */
  show(mark: Mark, hit?: Hit): void;
  /** Shows a mark after the page has been scrolled to it. */
  goTo(mark: Mark): void;
  /** Moves the focus to the first thing in the card. */
  enter(): void;
  /** Closes the card; a focus inside returns to where it came from, unless it has gone elsewhere by itself. */
  close(options?: { readonly leaveFocus?: boolean }): void;
  /** Whether the focus is just being given back. */
  isReturning(): boolean;
}

export interface CardSetting {
  readonly host: Host;
  readonly words: Words;
  readonly articleLang: string;
  marks(): readonly Mark[];
  /** The mark that is looked at has changed. */
  changed(mark: Mark | undefined): void;
}

/** Makes the card, closed. */
export function createCard(setting: CardSetting): Card {
  const { host, words } = setting;
  const element = make('section', {
    class: 'ui card',
    role: 'dialog',
    'aria-labelledby': 'title',
    hidden: '',
  });
  let shown: Mark | undefined;
  let letGo: (() => void) | undefined;
  let cameFrom: HTMLElement | undefined;
  let returning = false;

  element.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) cameFrom = relatedTarget;
  });

  const card: Card = {
    element,
    shown: () => shown,
    show(mark, hit) {
      const place = setting.marks().indexOf(mark);
      const holder = elementOf(mark);
      if (place < 0 || !holder) return;
      letGo?.();
      shown = mark;
      const content = {
        finding: mark.finding,
        place: place + 1,
        of: setting.marks().length,
        articleLang: setting.articleLang,
      };
      fillCard(element, words, content, {
        previous: () => step(-1),
        next: () => step(1),
        close: () => card.close(),
      });
      element.hidden = false;
      element.scrollTop = 0;
      const line = lineAt(mark, hit);
      letGo = keepPlaced(element, {
        element: holder,
        textSize: host.textSize,
        rectangle: () => rectangleOf(mark, line),
      });
      setting.changed(mark);
    },
    goTo(mark) {
      bringIntoView(mark);
      card.show(mark);
    },
    enter() {
      element.querySelector<HTMLElement>('button, a')?.focus();
    },
    close({ leaveFocus = false } = {}) {
      if (!shown) return;
      const focusInside = element.matches(':focus-within');
      letGo?.();
      shown = undefined;
      element.hidden = true;
      element.replaceChildren();
      if (focusInside && !leaveFocus) giveBackFocus();
      cameFrom = undefined;
      setting.changed(undefined);
    },
    isReturning: () => returning,
  };

  const giveBackFocus = () => {
    returning = true;
    cameFrom?.focus({ preventScroll: true });
    returning = false;
  };

  /** Goes to the mark before or after; the same button keeps the focus, or the other one at either end. */
  const step = (by: 1 | -1) => {
    const marks = setting.marks();
    const mark = shown && marks[marks.indexOf(shown) + by];
    if (!mark) return;
    const focusInside = element.matches(':focus-within');
    card.goTo(mark);
    const names = by > 0 ? ['next', 'previous'] : ['previous', 'next'];
    const button = names
      .map((name) => element.querySelector<HTMLElement>(`[data-does="${name}"]`))
      .find(Boolean);
    if (focusInside) button?.focus({ preventScroll: true });
  };

  return card;
}

/** Scrolls only as far as needed, at once: the page's smooth scrolling would leave the card behind. */
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
