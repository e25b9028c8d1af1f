import type { Words } from '../../words.ts';
import type { FindingActions, Mending } from '../card-actions.ts';
import { createJumps } from '../card-jumps.ts';
import { createCard } from '../card-show.ts';
import { adoptHighlightRules, paint } from '../highlight.ts';
import { createHost, type Host } from '../host.ts';
import type { Mark } from '../marks.ts';
import { drawingsOf } from '../marks-drawing.ts';
import { followPointer } from '../marks-pointer.ts';
import { documentsOf, type Root } from '../marks-roots.ts';
import { createTravel, stepFrom } from '../marks-travel.ts';
import { watchLook } from '../marks-watch.ts';

const GROUP = 'errata-field';

/** A mark in a field, and how it is scrolled into what the field shows. */
export interface FieldMark extends Mark {
  reveal?(): void;
}

export interface FieldViewSetting {
  readonly words: Words;
  readonly actions: FindingActions;
  /** The documents and shadow roots that fields stand in; the page's own document always. */
  readonly roots: readonly Root[];
  /** BCP-47 of the text that is written. */
  lang(): string;
  readonly signal: AbortSignal;
}

/** The marks of all fields that are checked in a page, with their one card. */
export interface FieldView {
  readonly host: Host;
  /** Shows these marks and no others. */
  show(marks: readonly FieldMark[]): void;
  /** Opens the card at the next mark or the one before. */
  step(by: 1 | -1): void;
  /** Puts the focus into the card of the mark at hand, or of the first one. */
  explain(where?: 'ignore'): void;
}

/** Shows marks in fields until the signal ends it. */
export function createFieldView(setting: FieldViewSetting): FieldView {
  const { words, roots, signal } = setting;
  const host = createHost(document, words);
  const documents = documentsOf(roots);
  const removals = [...roots, host.root].map((root) => adoptHighlightRules(root, GROUP));
  const travel = createTravel();
  let marks: readonly FieldMark[] = [];
  /** While words are put in, the focus comes and goes without meaning anything. */
  let mending = false;

  const repaint = () => {
    const drawings = drawingsOf(marks, card.shown());
    for (const each of documents) paint(each, drawings, GROUP);
  };
  const card = createCard({
    host,
    words,
    get articleLang() {
      return setting.lang();
    },
    actions: withNotice(setting.actions, (now) => {
      mending = now;
    }),
    marks: () => marks,
    travel: (mark) => bring(mark),
    changed: (mark) => {
      if (!mark) pointer.release();
      repaint();
    },
  });
  const pointer = followPointer({
    card,
    host: host.element,
    documents,
    signal,
    marks: () => marks,
    clickedAway: () => undefined,
  });
  const bring = (mark: FieldMark) => {
    mark.reveal?.();
    travel.goTo(mark);
  };
  const show = (mark: FieldMark) => {
    pointer.hold();
    bring(mark);
    card.show(mark);
  };
  const jumps = createJumps(words, { card, pointer, show });

  host.ui.append(jumps.element, card.element);
  watchLook(document, signal, repaint);
  for (const { defaultView } of documents) {
    defaultView?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !card.shown()) return;
        event.stopImmediatePropagation();
        event.preventDefault();
        card.close();
      },
      { signal, capture: true },
    );
  }
  host.ui.addEventListener('focusout', ({ relatedTarget }) => {
    if (mending || !(relatedTarget instanceof Node) || host.ui.contains(relatedTarget)) return;
    card.close({ leaveFocus: true });
  });
  signal.addEventListener('abort', () => {
    card.close({ leaveFocus: true });
    for (const each of documents) paint(each, [], GROUP);
    for (const remove of removals) remove();
    host.remove();
  });

  return {
    host,
    show(next) {
      marks = next;
      const shown = card.shown();
      const again = shown && marks.find((mark) => mark.index === shown.index);
      if (shown && !card.isNotice() && !again) card.close();
      jumps.set(marks);
      repaint();
    },
    step(by) {
      const mark = stepFrom(marks, card.shown(), by);
      if (mark) show(mark);
    },
    explain(where) {
      const mark = card.shown() ?? stepFrom(marks, undefined, 1);
      if (!mark) return;
      if (card.shown() !== mark || card.isNotice()) show(mark);
      card.enter(where);
    },
  };
}

/** The same actions, which tell when they are changing the text. */
function withNotice(actions: FindingActions, tell: (mending: boolean) => void): FindingActions {
  const { mending } = actions;
  if (!mending) return actions;
  const put: Mending['put'] = async (finding) => {
    tell(true);
    try {
      return await mending.put(finding);
    } finally {
      tell(false);
    }
  };
  return { ...actions, mending: { ...mending, put } };
}
