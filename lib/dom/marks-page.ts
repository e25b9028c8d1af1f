import type { Finding, Verdict } from '../verdict/finding.ts';
import { make } from './card-element.ts';
import { createJumps } from './card-jumps.ts';
import { type Card, createCard } from './card-show.ts';
import type { Words } from './card-words.ts';
import { adoptHighlightRules, paint } from './highlight.ts';
import { createHost, type Host } from './host.ts';
import { gatherMarks, type Mark } from './marks.ts';
import { drawingsOf } from './marks-drawing.ts';
import { followPointer } from './marks-pointer.ts';
import { documentsOf, rootsOf } from './marks-roots.ts';
import { watchLook, watchMarks } from './marks-watch.ts';

/** What is to be shown on a page. */
export interface PageMarksSetting {
  readonly findings: readonly Finding[];
  /** The verdicts that are painted; the others stay off the page. */
  readonly painted: readonly Verdict[];
  rangesOf(finding: Finding): readonly Range[];
  /** BCP-47 of the article. */
  readonly articleLang: string;
  readonly words: Words;
  /** Said once to screen readers. */
  readonly announcement: string;
  /** Ends everything: paint, card, listeners, the host element. */
  readonly signal: AbortSignal;
  /** Findings, by index, whose words are no longer in the page. */
  gone(indexes: readonly number[]): void;
}

/** Marks findings in this document and shows the card at them, until the signal ends it. */
export function showMarks(setting: PageMarksSetting): void {
  const { words, signal } = setting;
  const painted = (finding: Finding) => setting.painted.includes(finding.verdict);
  let marks = gatherMarks(setting.findings, (finding) => (painted(finding) ? setting.rangesOf(finding) : []));
  const host = createHost(document, words);
  const roots = rootsOf(document, marks);
  const documents = documentsOf(roots);
  const removals = roots.map(adoptHighlightRules);

  const repaint = () => {
    const drawings = drawingsOf(marks, card.shown());
    for (const each of documents) paint(each, drawings);
  };
  const card = createCard({
    host,
    words,
    articleLang: setting.articleLang,
    marks: () => marks,
    changed: (mark) => {
      if (!mark) pointer.release();
      repaint();
    },
  });
  const pointer = followPointer({ card, host: host.element, documents, signal, marks: () => marks });
  const jumps = createJumps(words, {
    reach: (mark) => {
      if (card.isReturning()) return;
      pointer.hold();
      card.goTo(mark);
    },
    press: (mark) => {
      pointer.hold();
      if (card.shown() !== mark) card.goTo(mark);
      card.enter();
    },
  });

  host.ui.append(jumps.element, card.element);
  jumps.set(marks);
  repaint();
  announce(host, setting.announcement);
  closeByKeyboard(host, card, signal);
  watchLook(document, signal, repaint);
  watchMarks(roots, marks, signal, (change) => {
    marks = change.marks;
    followShown(card, marks);
    jumps.set(marks);
    repaint();
    setting.gone(change.gone);
  });
  signal.addEventListener('abort', () => {
    card.close();
    for (const each of documents) paint(each, []);
    for (const remove of removals) remove();
    host.remove();
  });
}

/** The open card stays at its finding where that was found again, and closes where it has gone. */
function followShown(card: Card, marks: readonly Mark[]): void {
  const shown = card.shown();
  if (!shown || marks.includes(shown)) return;
  const again = marks.find((mark) => mark.index === shown.index);
  if (again) card.show(again);
  else card.close();
}

/** Escape closes an open card and nothing else; a focus that leaves for the page closes it too. */
function closeByKeyboard(host: Host, card: Card, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !card.shown()) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      card.close();
    },
    { signal, capture: true },
  );
  host.ui.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !host.ui.contains(relatedTarget)) card.close({ leaveFocus: true });
  });
}

/** A live region speaks only of what changes after it has come into the page. */
function announce(host: Host, text: string): void {
  const line = make('p', { class: 'vh', role: 'status' });
  host.ui.append(make('div', { class: 'ui' }, line));
  requestAnimationFrame(() => line.append(text));
}
