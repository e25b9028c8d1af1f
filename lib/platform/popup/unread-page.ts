import type { MessageKey } from '../../words.ts';

/** Why the browser lets no extension read a page, as far as its address tells. */
export type UnreadPage = 'pdf' | 'store' | 'browser' | 'reader' | 'file' | 'other';

const STORES = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore\b/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons\b/,
];

/** Tells it from the address; `other` where the browser does not tell that either. */
export function unreadPage(url: string | undefined): UnreadPage {
  if (url === undefined) return 'other';
  if (/^(?:about:reader\b|read:|chrome-distiller:)/.test(url)) return 'reader';
  // Chromium and Firefox show a PDF under its own address, Firefox at times under that of its viewer.
  if (/^[^?#]*\.pdf(?:[?#]|$)/i.test(url) || /^resource:\/\/pdf\.js\//.test(url)) return 'pdf';
  if (STORES.some((store) => store.test(url))) return 'store';
  if (/^file:/.test(url)) return 'file';
  return /^https?:/.test(url) ? 'other' : 'browser';
}

interface Said {
  readonly title: MessageKey;
  readonly hint: MessageKey;
}

/** What is said of such a page, and the way on. */
export const UNREAD_WORDS: Readonly<Record<UnreadPage, Said>> = {
  pdf: { title: 'popup_closed_pdf', hint: 'popup_closed_pdf_hint' },
  store: { title: 'popup_closed_store', hint: 'popup_closed_store_hint' },
  browser: { title: 'popup_closed_browser', hint: 'popup_closed_browser_hint' },
  reader: { title: 'popup_closed_reader', hint: 'popup_closed_reader_hint' },
  file: { title: 'popup_closed_file', hint: 'popup_closed_file_hint' },
  other: { title: 'popup_closed', hint: 'popup_closed_hint' },
};
