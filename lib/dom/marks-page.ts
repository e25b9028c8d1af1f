import type { Finding } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { announcer } from './announcer.ts';
import type { FindingActions } from './card-actions.ts';
import { createJumps } from './card-jumps.ts';
import { closeByKeyboard } from './card-keyboard.ts';
import { type Card, createCard } from './card-show.ts';
import { markLabel } from './card-words.ts';
import { adoptHighlightRules, paint } from './highlight.ts';
import { createHost } from './host.ts';
import { gatherMarks, type Mark } from './marks.ts';
import { type MarksChoice, seenMarks } from './marks-choice.ts';
import { drawingsOf } from './marks-drawing.ts';
import { followPointer } from './marks-pointer.ts';
import { documentsOf, rootsOf } from './marks-roots.ts';
import { createTravel, stepFrom } from './marks-travel.ts';
import { watchLook, watchMarks } from './marks-watch.ts';

/** What is to be shown on a page. */
export interface PageMarksSetting {
  readonly findings: readonly Finding[];
  readonly choice: MarksChoice;
  rangesOf(finding: Finding): readonly Range[];
  /** BCP-47 of the article. */
  readonly articleLang: string;
  readonly words: Words;
  readonly actions: FindingActions;
  /** Said once to screen readers; empty where it is said elsewhere. */
  readonly announcement: Promise<string>;
  /** Ends everything: paint, card, listeners, the host element. */
  readonly signal: AbortSignal;
  /** Findings, by index, whose words are no longer in the page. */
  gone(indexes: readonly number[]): void;
  /** The card was closed. */
  closed(): void;
}

/** The marks of a page, for who wants to change or visit them from outside. */
export interface PageMarks {
  choose(choice: MarksChoice): void;
  /** Takes the reader to a finding, painted or not. With `card`, opens its card and puts the focus there. */
  goTo(index: number, card: boolean): void;
  /** Shows the card at the next mark or the one before. */
  step(by: 1 | -1): void;
  /** Puts the focus into the card of the mark at hand, or of the next one; with `ignore`, onto what may be ignored. */
  explain(where?: 'ignore'): void;
  goBack(): void;
  /** Findings, by index, that are marked now, and the one that the reader is at. */
  state(): { readonly marked: readonly number[]; readonly current?: number };
  /** Whether the reader has a card open. */
  isBusy(): boolean;
}

/** Marks findings in this document and shows the card at them, until the signal ends it. */
export function showMarks(setting: PageMarksSetting): PageMarks {
  const { words, signal } = setting;
  let all = gatherMarks(setting.findings, setting.rangesOf);
  let choice = setting.choice;
  /** The finding that the reader was taken to, by index. */
  let visited: number | undefined;
  let seen = seenMarks(all, choice, visited);
  const host = createHost(document, words);
  const roots = rootsOf(document, all);
  const documents = documentsOf(roots);
  const removals = roots.map((root) => adoptHighlightRules(root));
  const travel = createTravel();
  const say = announcer(host, setting.announcement);

  const current = () => card.shown() ?? seen.find((mark) => mark.index === visited);
  const repaint = () => {
    const drawings = drawingsOf(seen, current());
    for (const each of documents) paint(each, drawings);
  };
  const refresh = () => {
    seen = seenMarks(all, choice, visited);
    followShown(card, seen);
    jumps.set(seen);
    repaint();
  };
  const leave = () => {
    if (visited === undefined) return;
    visited = undefined;
    refresh();
  };
  const card = createCard({
    host,
    words,
    articleLang: setting.articleLang,
    actions: setting.actions,
    marks: () => seen,
    travel: travel.goTo,
    changed: (mark) => {
      if (mark) return repaint();
      pointer.release();
      visited = undefined;
      refresh();
      setting.closed();
    },
  });
  const pointer = followPointer({
    card,
    host: host.element,
    documents,
    signal,
    marks: () => seen,
    clickedAway: leave,
  });
  const show = (mark: Mark) => {
    pointer.hold();
    travel.goTo(mark);
    card.show(mark);
  };
  const jumps = createJumps(words, { card, pointer, show });

  host.ui.append(jumps.element, card.element);
  jumps.set(seen);
  repaint();
  closeByKeyboard(host, card, leave, signal);
  watchLook(document, signal, repaint);
  watchMarks(roots, all, signal, (change) => {
    all = change.marks;
    refresh();
    setting.gone(change.gone);
  });
  signal.addEventListener('abort', () => {
    card.close();
    for (const each of documents) paint(each, []);
    for (const remove of removals) remove();
    host.remove();
  });

  const visit = (mark: Mark) => {
    visited = mark.index;
    refresh();
    say(markLabel(words, mark.finding, seen.indexOf(mark) + 1, seen.length));
  };
  return {
    choose(next) {
      choice = next;
      refresh();
    },
    goTo(index, withCard) {
      const mark = all.find((each) => each.index === index);
      if (!mark) return;
      card.close({ leaveFocus: true });
      visit(mark);
      if (!withCard) return travel.goTo(mark);
      show(mark);
      card.enter();
    },
    step(by) {
      const mark = stepFrom(seen, current(), by);
      if (!mark) return;
      visit(mark);
      show(mark);
    },
    explain(where) {
      const mark = current() ?? stepFrom(seen, undefined, 1);
      if (!mark) return;
      if (card.shown() !== mark || card.isNotice()) show(mark);
      card.enter(where);
    },
    goBack() {
      card.close({ leaveFocus: true });
      leave();
      travel.goBack();
    },
    state() {
      const at = current()?.index;
      return { marked: seen.map((mark) => mark.index), ...(at !== undefined && { current: at }) };
    },
    isBusy: () => card.shown() !== undefined,
  };
}

/** The open card stays at its finding where that was found again, and closes where it has gone. */
function followShown(card: Card, marks: readonly Mark[]): void {
  const shown = card.shown();
  if (!shown || card.isNotice() || marks.includes(shown)) return;
  const again = marks.find((mark) => mark.index === shown.index);
  if (again) card.show(again);
  else card.close();
}
