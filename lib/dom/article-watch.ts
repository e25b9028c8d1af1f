import { type ArticleRoot, within } from './article-root.ts';
import { isAlive } from './marks-roots.ts';

/** How long nothing may change before the article counts as settled, and how long a restless page is waited for, in milliseconds. */
const QUIET = 700;
const RESTLESS = 5000;
/** The greatest pause between two looks at an article that changes again and again. */
const LONGEST_PAUSE = 30_000;
/** So much text put in beside the article may belong to it: the next page of an endless one, the text of an empty shell. */
const LONG_TEXT = 200;

/**
 * Says when an article may have changed and has come to rest. Nothing is read as the page changes: what has changed is
 * only asked where it lies. `look` says whether the article's text was another; each time it was, the next look comes
 * later, so that a page that never rests costs little.
 */
export function watchArticle(root: ArticleRoot, signal: AbortSignal, look: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let pause = 0;
  let lookedAt = 0;

  const lookNow = () => {
    waitingSince = undefined;
    const now = performance.now();
    const calm = now - lookedAt > LONGEST_PAUSE;
    lookedAt = now;
    if (look()) pause = calm ? QUIET : Math.min(Math.max(pause, QUIET) * 2, LONGEST_PAUSE);
  };
  const plan = () => {
    const now = performance.now();
    waitingSince ??= now;
    const rest = Math.min(QUIET, waitingSince + RESTLESS - now);
    clearTimeout(timer);
    timer = setTimeout(lookNow, Math.max(rest, lookedAt + pause - now, 0));
  };

  const observers = root.trees.map((tree) => {
    const scope = within(root.element, tree);
    const observer = new MutationObserver((records) => {
      if (!isAlive(root.element) || records.some((record) => concerns(record, scope))) plan();
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

/** Whether a change lies in the article, or puts much text beside it. */
function concerns({ target, addedNodes }: MutationRecord, scope: Element | undefined): boolean {
  if (!scope?.isConnected || scope.contains(target)) return true;
  if (!target.contains(scope)) return false;
  return [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= LONG_TEXT);
}
