import { focusedField } from '../dom/fields/field-kind.ts';

/*
 * Runs in every page of the sites where drafts are checked by themselves, and costs nothing until the person goes into
 * a field: it takes the browser's own API, without the layer that the rest of the extension uses.
 */

interface BareApi {
  readonly runtime: { readonly id?: string; sendMessage(message: object): Promise<unknown> };
}

/** Tells the background once the person goes into a field. */
export function startFieldGate(): void {
  const { browser, chrome } = globalThis as unknown as { browser?: BareApi; chrome: BareApi };
  const { runtime } = browser ?? chrome;
  const end = new AbortController();
  const { signal } = end;
  const look = () => {
    if (!focusedField(document)) return;
    end.abort();
    // After an update of the extension this script is an orphan: the new one's comes with the next page.
    if (runtime.id !== undefined) void runtime.sendMessage({ type: 'field-found' });
  };
  document.addEventListener('focusin', look, { signal, passive: true });
  // The focus has gone into a frame of the page.
  window.addEventListener('blur', look, { signal });
  look();
}
