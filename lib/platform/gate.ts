import { type Topics, watchForTopic } from '../dom/topic-gate.ts';

/*
 * Runs in every page that may be checked by itself, and must cost nothing there: it takes the browser's own API, without
 * the layer that the rest of the extension uses, and asks for nothing but the topics.
 */

interface BareApi {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
  readonly runtime: { readonly id?: string; sendMessage(message: object): Promise<unknown> };
}

/** Where the background keeps the topics of all fact sets that are on. */
export const TOPICS_KEY = 'gate-topics';

/** Tells the background once the page's text speaks of a loaded incident. */
export async function startGate(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as { browser?: BareApi; chrome: BareApi };
  const { storage, runtime } = browser ?? chrome;
  const topics = (await storage.local.get(TOPICS_KEY))[TOPICS_KEY] as Topics | undefined;
  if (!topics || topics.length === 0) return;
  const end = new AbortController();
  watchForTopic(document, topics, end.signal, () => {
    // After an update of the extension this script is an orphan: the new one's gate comes with the next page.
    if (runtime.id === undefined) end.abort();
    else void runtime.sendMessage({ type: 'topic-found' });
  });
}
