import { type ArticleRoot, within } from './article-root.ts';
import { isAlive } from './marks-roots.ts';

/** How long nothing may change before the article counts as settled, and how long a restless page is waited for, in milliseconds. */
const QUIET = 700;
const RESTLESS = 5000;
/** The greatest pause between two looks at an article that changes again and again. */
const LONGEST_PAUSE = 30_000;
/** So much text put in beside the article may belong to it: the next page of an endless one, the text of an empty shell. */
const LONG_TEXT = 200;

/** How far apart looks at a page are; it outlives the single article. */
export interface Pace {
  /** Milliseconds that the next look must be away from the last. */
  pause: number;
  /** When the last one was, as `performance.now()` gives it. */
  lookedAt: number;
}

/**
 * Says when an article may have changed and has come to rest. Nothing is read as the page changes: what has changed is
 * only asked where it lies. `look` is told whether much text was put in beside the article, and says whether it had to
 * read the article again; each time it had, the next look comes later, so that a page that never rests costs little.
 */
export function watchArticle(
  root: ArticleRoot,
  pace: Pace,
  signal: AbortSignal,
  look: (beside: boolean) => boolean,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let beside = false;

  const lookNow = () => {
    waitingSince = undefined;
    const now = performance.now();
    const calm = now - pace.lookedAt > LONGEST_PAUSE;
    pace.lookedAt = now;
    if (look(beside)) pace.pause = calm ? QUIET : Math.min(Math.max(pace.pause, QUIET) * 2, LONGEST_PAUSE);
    beside = false;
  };
  const plan = () => {
    const now = performance.now();
    waitingSince ??= now;
    const rest = Math.min(QUIET, waitingSince + RESTLESS - now);
    clearTimeout(timer);
    timer = setTimeout(lookNow, Math.max(rest, pace.lookedAt + pace.pause - now, 0));
  };

  const observers = root.trees.map((tree) => {
    const scope = within(root.element, tree);
    const observer = new MutationObserver((records) => {
      const grown = records.some((record) => growsBeside(record, scope));
      beside ||= grown;
      if (grown || !isAlive(root.element) || records.some(({ target }) => isInside(target, scope))) plan();
    });
    observer.observe(tree, { subtree: true, childList: true, characterData: true });
    return observer;
  });
  // The article may have changed between its being read and now.
  plan();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const observer of observers) observer.disconnect();
  });
}

/** Whether a change lies in the article, as far as it lies in one tree. */
function isInside(target: Node, scope: Element | undefined): boolean {
  return !scope?.isConnected || scope.contains(target);
}

/** Whether a change puts much text beside the article. */
function growsBeside({ target, addedNodes }: MutationRecord, scope: Element | undefined): boolean {
  if (!scope || target === scope || !target.contains(scope)) return false;
  return [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= LONG_TEXT);
}
