import { type Browser, browser } from 'wxt/browser';

/** The browser's extension API. No other file imports it, so that what needs it can be seen from its imports. */
export { browser };

// WXT takes these two out of the API's type and generates its own from a list of files; here any name will do.
const plain = browser as unknown as typeof Browser;

/** Address of one of the extension's own files. */
export function getURL(path: string): string {
  return plain.runtime.getURL(path);
}

/** A text from `_locales` with `$1`, `$2` … replaced; empty where there is none of that name. */
export function getMessage(name: string, values: readonly string[]): string {
  return plain.i18n.getMessage(name, [...values]);
}
