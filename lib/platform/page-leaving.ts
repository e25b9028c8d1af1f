import { articleAddress } from './page-checks.ts';

/** What happens to an article's page as the reader moves on. */
export interface Leaving {
  /** A page that loads no documents has gone to another address: the article may be another soon. */
  elsewhere(): void;
  /** The document is no longer shown; the browser may keep it for going back. */
  forNow(): void;
  /** The reader has come back to the document as it was. */
  back(): void;
}

/** Tells when the article is left. An address that differs only after `#` is the same article. */
export function onArticleLeft(signal: AbortSignal, leaving: Leaving): void {
  let article = articleAddress();
  navigation.addEventListener(
    'currententrychange',
    () => {
      const now = articleAddress();
      if (now === article) return;
      article = now;
      leaving.elsewhere();
    },
    { signal },
  );
  window.addEventListener('pagehide', () => leaving.forNow(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && leaving.back(), { signal });
}
