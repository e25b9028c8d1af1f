import { markAt, stillSays, type TextMark } from './marks.ts';
import { createReadText, findAgain } from './marks-passage.ts';
import type { Root } from './marks-roots.ts';

/** How often a lost passage is looked for as the page changes; a busy page must not cost us a search a frame for ever. */
const MOST_SEARCHES = 20;

/** What became of the marks when the page changed. */
export interface MarksChange {
  readonly marks: readonly TextMark[];
  /** Indexes of findings whose words are no longer in the page, or no longer the same. */
  readonly gone: readonly number[];
}

/**
 * Watches the page and says when marks have gone or have been found again. A mark is looked at only when nodes or text
 * change, by comparing its own few characters.
 */
export function watchMarks(
  roots: readonly Root[],
  marks: readonly TextMark[],
  signal: AbortSignal,
  changed: (change: MarksChange) => void,
): void {
  const all = [...marks];
  const lost = new Map<TextMark, { searches: number }>();
  const tell = () =>
    changed({
      marks: all.filter((mark) => !lost.has(mark)),
      gone: [...lost.keys()].map((mark) => mark.index),
    });

  const look = () => {
    const newlyLost = all.filter((mark) => !lost.has(mark) && !stillSays(mark));
    for (const mark of newlyLost) lost.set(mark, { searches: 0 });
    const found = searchLost(all, lost);
    if (newlyLost.length > 0 || found) tell();
  };

  const observer = new MutationObserver(look);
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Looks for lost passages; puts the new mark in the old one's place. Says whether any was found. */
function searchLost(all: TextMark[], lost: Map<TextMark, { searches: number }>): boolean {
  let found = false;
  const read = createReadText();
  for (const [mark, tries] of lost) {
    if (tries.searches >= MOST_SEARCHES) continue;
    tries.searches++;
    const range = findAgain(mark.passage, read);
    const again = range && markAt(mark.finding, mark.index, [range]);
    if (!again) continue;
    lost.delete(mark);
    all[all.indexOf(mark)] = again;
    found = true;
  }
  return found;
}

/** Says when the page may have changed its colours: the system's theme, or the attributes by which pages switch theirs. */
export function watchLook(document: Document, signal: AbortSignal, changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
