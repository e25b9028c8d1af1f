import type { Card } from './card-show.ts';
import type { Mark } from './marks.ts';
import { type Hit, markAtHit } from './marks-hit.ts';

/** How long the pointer rests on a mark before the card shows, and is away before it goes, in milliseconds. */
const OPEN_AFTER = 120;
const CLOSE_AFTER = 300;

export interface PointerSetting {
  readonly card: Card;
  readonly host: HTMLElement;
  /** The documents whose pointer is followed: the page's and those of its frames that hold marks. */
  readonly documents: readonly Document[];
  readonly signal: AbortSignal;
  marks(): readonly Mark[];
  /** A click on no mark. */
  clickedAway(): void;
}

/** What keeps an open card open though the pointer leaves. */
export interface Pointer {
  /** The person has chosen this card by click or keyboard: it stays until it is closed. */
  hold(): void;
  /** The card is no longer held. */
  release(): void;
}

/**
 * Shows the card when the pointer rests on marked words and closes it when the pointer has left words and card; a
 * click on the words holds it, a click elsewhere closes it. The page gets every event as before.
 */
export function followPointer({
  card,
  host,
  documents,
  signal,
  marks,
  clickedAway,
}: PointerSetting): Pointer {
  let held = false;
  let frame = 0;
  const plan = createPlan(signal);

  const move = (hit: Hit) => {
    if (held) return;
    if (hit.target === host) return plan.drop();
    const mark = markAtHit(marks(), hit);
    if (mark === card.shown()) return plan.drop();
    if (mark) plan.make(mark, OPEN_AFTER, () => card.show(mark, hit));
    else plan.make('close', CLOSE_AFTER, () => card.close());
  };
  const click = (hit: Hit) => {
    const selecting = hit.target.ownerDocument?.getSelection()?.isCollapsed === false;
    if (hit.target === host || selecting) return;
    plan.drop();
    const mark = markAtHit(marks(), hit);
    if (mark) card.show(mark, hit);
    else {
      card.close();
      clickedAway();
    }
    held = mark !== undefined;
  };
  const hold = () => {
    plan.drop();
    held = true;
  };

  for (const document of documents) {
    document.addEventListener(
      'pointermove',
      (event) => {
        const hit = hitOf(event);
        if (event.pointerType === 'touch' || !hit) return;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(() => move(hit));
      },
      { signal, passive: true },
    );
    document.addEventListener(
      'click',
      (event) => {
        const hit = hitOf(event);
        if (hit) click(hit);
      },
      { signal },
    );
  }
  host.addEventListener('pointerdown', hold, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return {
    hold,
    release: () => {
      held = false;
    },
  };
}

function hitOf(event: MouseEvent): Hit | undefined {
  const target = event.composedPath()[0] as Node | Window | undefined;
  return target && 'nodeType' in target ? { x: event.clientX, y: event.clientY, target } : undefined;
}

/** One thing that will be done soon, unless another takes its place. */
function createPlan(signal: AbortSignal) {
  let what: Mark | 'close' | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    what = undefined;
  };
  signal.addEventListener('abort', drop);
  return {
    drop,
    /** Plans it, unless the same is planned already: the pointer moves many times on its way. */
    make(next: Mark | 'close', after: number, act: () => void) {
      if (next === what) return;
      drop();
      what = next;
      timer = setTimeout(() => {
        what = undefined;
        act();
      }, after);
    },
  };
}
