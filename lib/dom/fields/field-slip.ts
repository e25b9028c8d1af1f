import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import type { Words } from '../../words.ts';
import { make, makeButton } from '../card-element.ts';
import { inTopDocument, inTopViewport, isAlive } from '../marks-roots.ts';

/** The line at a field: how its check stands, with the way to the next mark and out. */
export interface FieldSlip {
  readonly element: HTMLElement;
  /** Says how things stand; `next` leads to the marks where there are any. */
  say(text: string, marks: boolean): void;
  remove(): void;
}

export interface SlipActions {
  next(): void;
  stop(): void;
}

/** Room between the field and the line, in pixels. */
const GAP = 6;

/** Makes the line and keeps it at the lower edge of `beside`; in the page's corner where there is no field. */
export function createSlip(words: Words, beside: Element | undefined, actions: SlipActions): FieldSlip {
  const said = make('p', { role: 'status' });
  const next = makeButton(words.say('card_next'), actions.next);
  next.dataset.does = 'next-mark';
  const stop = makeButton(words.say(beside ? 'field_stop' : 'card_close'), actions.stop);
  stop.dataset.does = 'stop';
  const element = make(
    'div',
    { class: 'ui slip', role: 'group', 'aria-label': words.say('field_region') },
    said,
    next,
    stop,
  );
  // A press leaves the caret where the person writes.
  for (const button of [next, stop]) button.addEventListener('mousedown', (event) => event.preventDefault());
  const letGo = beside && keepBelow(element, beside);
  return {
    element,
    say(text, marks) {
      // Only what changes is spoken, and only once.
      if (said.textContent !== text) said.textContent = text;
      next.hidden = !marks;
    },
    remove() {
      letGo?.();
      element.remove();
    },
  };
}

function keepBelow(slip: HTMLElement, field: Element): () => void {
  const shown = inTopDocument(field);
  const reference = {
    getBoundingClientRect() {
      if (shown === field) return field.getBoundingClientRect();
      return isAlive(field) ? inTopViewport(visiblePart(field), field) : new DOMRect();
    },
    contextElement: shown,
  };
  const update = async () => {
    const { x, y } = await computePosition(reference, slip, {
      strategy: 'fixed',
      placement: 'bottom-end',
      middleware: [offset(GAP), flip(), shift({ padding: GAP, crossAxis: true })],
    });
    slip.style.left = `${Math.round(x)}px`;
    slip.style.top = `${Math.round(y)}px`;
    slip.dataset.placed = '';
  };
  return autoUpdate(reference, slip, () => void update(), { animationFrame: shown !== field });
}

/** What a frame shows of a field that is longer than the frame. */
function visiblePart(field: Element): DOMRect {
  const box = field.getBoundingClientRect();
  const { clientWidth, clientHeight } = field.ownerDocument.documentElement;
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  return new DOMRect(
    left,
    top,
    Math.max(Math.min(box.right, clientWidth) - left, 0),
    Math.max(Math.min(box.bottom, clientHeight) - top, 0),
  );
}
