import type { Page } from 'puppeteer-core';
import type { PageOutcome } from '../platform/page-outcome.ts';
import type { BrowserKind } from './browser-places.ts';
import type { Look } from './drive-look.ts';
import type { PopupControls } from './drive-popup.ts';

/** File of the list that stands beside a page. */
export const PANEL = 'sidepanel.html';

/** The extension's button in the browser's toolbar, for one page. */
export interface Toolbar {
  /** Empty where there is none. */
  readonly badge: string;
  /** What the pointer is told over the button. */
  readonly title: string;
  /** What became of the last check of this page; absent before any. */
  readonly outcome?: PageOutcome | { readonly state: 'checking' };
  /** When that became known, in milliseconds since 1970. */
  readonly at?: number;
}

/** The toolbar after a check. */
export type CheckedToolbar = Toolbar & { readonly outcome: PageOutcome; readonly at: number };

/** As each browser reads it: `stored` is JSON, what the extension keeps in `storage.session` for the page's tab. */
export interface ToolbarAnswer extends Omit<Toolbar, 'outcome' | 'at'> {
  readonly stored?: string;
}

/** Begins the key under which the extension keeps what became of a tab; the tab's number follows. */
export const STORED_KEY = 'tab-result:';

/** What a person chooses in the browser's menus or with a key, which no program can press: its name in the extension. */
export interface Chosen {
  readonly by: 'menu' | 'key';
  readonly name: string;
}

/** What the two browsers do in different ways. Each call acts on the page given, which it brings to the front. */
export interface Controls {
  readonly kind: BrowserKind;
  /** As the browser names itself: `Chrome/156.0.7900.10`, `firefox/153.7.0`. */
  readonly version: string;
  newPage(): Promise<Page>;
  /** The empty page that the browser has started with. */
  firstPage(): Promise<Page>;
  /** Waits for the page that the extension opens when it is installed, and gives it. */
  welcome(): Promise<Page>;
  /** Moves the extension's button out of the browser's menu of extensions, to where it can be seen. */
  showToolbarButton(): Promise<void>;
  /** Presses the extension's toolbar button as a person does: this is what grants `activeTab`. */
  pressToolbarButton(page: Page): Promise<void>;
  /** The popup that the press has opened; undefined where the extension has none. */
  readonly popup: PopupControls | undefined;
  /** The list beside the page: Chromium's side panel, Firefox's sidebar. */
  readonly panel: PopupControls;
  /** What the toolbar shows of the page, and what the extension's background keeps of it. */
  toolbar(page: Page): Promise<ToolbarAnswer>;
  /**
   * Calls a function, given as text, on the closed shadow root of the first element that `selector` finds; its answer
   * comes back as JSON, or `undefined` where there is no such element or root.
   */
  callInShadow(page: Page, selector: string, call: string): Promise<string | undefined>;
  setScheme(page: Page, look: Look): Promise<void>;
  /** Has the extension hear of its entry in the browser's menus, or of its key, over the page in front. */
  tell(chosen: Chosen): Promise<void>;
  /** Has the browser grant these origins without its question, which no program can answer, once the extension asks. */
  consent(origins: readonly string[]): Promise<void>;
  /** Opens one of the extension's own pages and waits until it has loaded. */
  goToOwn(page: Page, file: string): Promise<void>;
  close(): Promise<void>;
  /** Ends when the last page or the browser has been closed, by whomever. */
  readonly gone: Promise<void>;
}
