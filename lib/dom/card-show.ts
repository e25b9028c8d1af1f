import type { Words } from '../words.ts';
import { fillCard } from './card.ts';
import { type FindingActions, type IgnoreScope, ignoredNotice } from './card-actions.ts';
import { make } from './card-element.ts';
import { keepPlaced } from './card-place.ts';
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
  /** Moves the focus to the first thing in the card; with `ignore`, to the choices of what to ignore. */
  enter(where?: 'ignore'): void;
  /** Whether the card only tells that its finding is ignored now, and offers to undo that. */
  isNotice(): boolean;
  /** Closes the card; a focus inside returns to where it came from, unless it has gone elsewhere by itself. */
  close(options?: { readonly leaveFocus?: boolean }): void;
  /** Whether the focus is just being given back. */
  isReturning(): boolean;
}

export interface CardSetting {
  readonly host: Host;
  readonly words: Words;
  readonly articleLang: string;
  readonly actions: FindingActions;
  marks(): readonly Mark[];
  /** Scrolls to a mark. */
  travel(mark: Mark): void;
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
  let notice = false;

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
      notice = false;
      const content = {
        finding: mark.finding,
        place: place + 1,
        of: setting.marks().length,
        articleLang: setting.articleLang,
        actions: setting.actions,
      };
      fillCard(element, words, content, {
        previous: () => step(-1),
        next: () => step(1),
        close: () => card.close(),
        ignore: (scope) => void ignore(mark, scope),
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
    isNotice: () => notice,
    enter(where) {
      const menu = where === 'ignore' && element.querySelector('details');
      if (menu) menu.open = true;
      (menu || element).querySelector<HTMLElement>('button, a')?.focus();
    },
    close({ leaveFocus = false } = {}) {
      if (!shown) return;
      const focusInside = element.matches(':focus-within');
      letGo?.();
      shown = undefined;
      notice = false;
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
    setting.travel(mark);
    card.show(mark);
    const names = by > 0 ? ['next', 'previous'] : ['previous', 'next'];
    const button = names
      .map((name) => element.querySelector<HTMLElement>(`[data-does="${name}"]`))
      .find(Boolean);
    if (focusInside) button?.focus({ preventScroll: true });
  };

  /** In place of the card comes a line that says so, with the way back; the focus stays in it. */
  const ignore = async (mark: Mark, scope: IgnoreScope) => {
    const focusInside = element.matches(':focus-within');
    notice = true;
    const undo = await setting.actions.ignore(mark.finding, scope).catch((problem: unknown) => {
      notice = false;
      throw problem;
    });
    if (shown !== mark) return;
    const back = () => {
      card.close();
      void undo();
    };
    element.replaceChildren(ignoredNotice(words, mark.finding, scope, setting.actions.site ?? '', back));
    if (focusInside) element.querySelector('button')?.focus({ preventScroll: true });
  };

  return card;
}
