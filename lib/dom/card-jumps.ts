import { autoUpdate } from '@floating-ui/dom';
import type { Words } from '../words.ts';
import { make } from './card-element.ts';
import type { Card } from './card-show.ts';
import { markLabel } from './card-words.ts';
import { backgroundAt } from './highlight-background.ts';
import { choosePencil } from './highlight-colour.ts';
import { elementOf, type Mark } from './marks.ts';
import { rectangleOf } from './marks-hit.ts';
import type { Pointer } from './marks-pointer.ts';
import { inTopDocument } from './marks-roots.ts';

/** What the buttons open. */
export interface JumpTarget {
  readonly card: Card;
  readonly pointer: Pointer;
  /** Shows the card of a mark, which then stays until it is closed. */
  show(mark: Mark): void;
}

/** The keyboard's and the screen reader's way to the marks: one button for each, in reading order. */
export interface Jumps {
  readonly element: HTMLElement;
  /** Puts buttons for these marks in place of the ones before; a button of a mark that stays keeps the focus. */
  set(marks: readonly Mark[]): void;
}

/**
 * Makes the list of buttons. A button is unseen until it has the focus, and then a ring round the marked words. The card
 * shows when the keyboard reaches a mark, and takes the focus when the mark is pressed.
 */
export function createJumps(words: Words, { card, pointer, show }: JumpTarget): Jumps {
  const element = make('div', { class: 'ui jumps', role: 'group', 'aria-label': words.say('marks_region') });
  const buttons = new Map<number, HTMLButtonElement>();
  const current = new Map<number, Mark>();

  const makeJump = (index: number): HTMLButtonElement => {
    const button = make('button', { class: 'jump', type: 'button', 'aria-haspopup': 'dialog' });
    let letGo: (() => void) | undefined;
    button.addEventListener('focus', () => {
      const mark = current.get(index);
      if (!mark) return;
      if (!card.isReturning()) show(mark);
      letGo = keepAround(button, () => current.get(index) ?? mark);
    });
    button.addEventListener('blur', () => letGo?.());
    button.addEventListener('click', () => {
      const mark = current.get(index);
      if (!mark) return;
      if (card.shown() !== mark) show(mark);
      else pointer.hold();
      card.enter();
    });
    return button;
  };

  return {
    element,
    set(marks) {
      current.clear();
      marks.forEach((mark, at) => {
        current.set(mark.index, mark);
        const button = buttons.get(mark.index) ?? makeJump(mark.index);
        buttons.set(mark.index, button);
        button.setAttribute('aria-label', markLabel(words, mark.finding, at + 1, marks.length));
        if (!button.isConnected) element.append(button);
      });
      for (const [index, button] of buttons) {
        if (!current.has(index)) button.remove();
      }
    },
  };
}

/** Room below the words for their line, in pixels. */
const ROOM_FOR_LINE = 4;

/** Keeps the button's box on the marked words. Returns the way to stop. */
function keepAround(button: HTMLElement, markNow: () => Mark): () => void {
  const element = elementOf(markNow()) ?? document.documentElement;
  button.dataset.pencil = choosePencil('refuted', backgroundAt(element));
  button.style.color = getComputedStyle(element).color;
  const reference = {
    getBoundingClientRect: () => rectangleOf(markNow()),
    contextElement: inTopDocument(element),
  };
  const update = () => {
    const { left, top, width, height } = reference.getBoundingClientRect();
    Object.assign(button.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height + ROOM_FOR_LINE}px`,
    });
  };
  return autoUpdate(reference, button, update, { animationFrame: reference.contextElement !== element });
}
