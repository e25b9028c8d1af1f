import type { Page } from 'puppeteer-core';
import type { PageOutcome } from '../platform/page-outcome.ts';
import type { BrowserKind } from './browser-places.ts';
import {
  type PaintedMark,
  readCard,
  readDocument,
  readMarks,
  readShadowText,
  scrollToMark,
} from './drive-in-page.ts';
import { type Look, viewport } from './drive-look.ts';
import { DrivenPopup, type PopupControls } from './drive-popup.ts';
import { until } from './drive-until.ts';

/** Name of the one element that the extension adds to a page. */
const HOST = 'errata-marks';

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

/** A browser with the extension loaded. */
export class DrivenBrowser {
  readonly #controls: Controls;

  constructor(controls: Controls) {
    this.#controls = controls;
  }

  get kind(): BrowserKind {
    return this.#controls.kind;
  }

  get version(): string {
    return this.#controls.version;
  }

  /** Ends when the last page or the browser has been closed, by whomever. */
  get gone(): Promise<void> {
    return this.#controls.gone;
  }

  /** The empty page that the browser has started with, for who needs no more than one. */
  async firstPage(look: Look = {}): Promise<DrivenPage> {
    return this.#drive(await this.#controls.firstPage(), look);
  }

  /** The page that the extension has opened by itself, where the launch was told to keep it. */
  async welcome(look: Look = {}): Promise<DrivenPage> {
    return this.#drive(await this.#controls.welcome(), look);
  }

  /** Moves the extension's button to where a person sees it and its badge. */
  async showToolbarButton(): Promise<void> {
    await this.#controls.showToolbarButton();
  }

  /** Answers the browser's question for these origins (`*://*.example.com/*`) with yes, in advance. */
  async consent(...origins: readonly string[]): Promise<void> {
    await this.#controls.consent(origins);
  }

  /** Has the extension hear that its entry of a menu, or its key, was pressed over the page in front. */
  async tell(chosen: Chosen): Promise<void> {
    await this.#controls.tell(chosen);
  }

  /** Opens an address in a new tab and waits until it has loaded. */
  async open(address: string, look: Look = {}): Promise<DrivenPage> {
    const driven = await this.#drive(await this.#controls.newPage(), look);
    await driven.page.goto(address, { waitUntil: 'load' });
    return driven;
  }

  /** Opens one of the extension's own pages (`options.html`) in a new tab. */
  async openOwn(file: string, look: Look = {}): Promise<DrivenPage> {
    const driven = await this.#drive(await this.#controls.newPage(), look);
    await this.#controls.goToOwn(driven.page, file);
    return driven;
  }

  async close(): Promise<void> {
    await this.#controls.close();
  }

  async #drive(bare: Page, look: Look): Promise<DrivenPage> {
    const page = new DrivenPage(bare, this.#controls);
    await page.show(look);
    return page;
  }
}

/** A page, and what the extension shows in and around it. */
export class DrivenPage {
  /** Puppeteer's page, for everything that needs nothing of the extension. */
  readonly page: Page;
  readonly #controls: Controls;

  constructor(page: Page, controls: Controls) {
    this.page = page;
    this.#controls = controls;
  }

  /** Presses the extension's toolbar button: this opens the popup, which has a page checked that was not. */
  async pressToolbarButton(): Promise<void> {
    await this.#controls.pressToolbarButton(this.page);
    if (this.#controls.popup) await new DrivenPopup(this.#controls.popup).opened();
  }

  /** Presses the extension's toolbar button and gives its popup, which closes as soon as anything is asked of the page. */
  async openPopup(): Promise<DrivenPopup> {
    if (!this.#controls.popup) throw new Error('The extension has no popup.');
    await this.#controls.pressToolbarButton(this.page);
    return new DrivenPopup(this.#controls.popup).opened();
  }

  /** Opens the list beside the page, as a person does in the popup. */
  async openPanel(): Promise<DrivenPopup> {
    const popup = await this.openPopup();
    await popup.press('Open the list');
    return new DrivenPopup(this.#controls.panel).opened();
  }

  /** Has a page that was compared checked once more, as a person does in the popup, and waits for the end. */
  async checkAgain(): Promise<CheckedToolbar> {
    const { at = 0 } = await this.toolbar();
    const popup = await this.openPopup();
    await popup.press('Check again');
    return this.checked(at);
  }

  /** The toolbar button while this page is in front. */
  async toolbar(): Promise<Toolbar> {
    const { stored, ...button } = await this.#controls.toolbar(this.page);
    if (stored === undefined) return button;
    const { outcome, at } = JSON.parse(stored);
    return { ...button, outcome, at };
  }

  /**
   * Waits until a check that the button has started is done, and gives what the toolbar then shows. Of a page that was
   * checked before, `since` is the `at` of that time.
   */
  async checked(since = 0): Promise<CheckedToolbar> {
    const isDone = ({ outcome, at = 0 }: Toolbar) =>
      outcome !== undefined && outcome.state !== 'checking' && at > since;
    return (await until('the end of the check', () => this.toolbar(), isDone)) as CheckedToolbar;
  }

  /** What the page paints as marked, in reading order within each kind. */
  async marks(): Promise<PaintedMark[]> {
    return this.page.evaluate(readMarks);
  }

  /** Whether the extension's one element is in the page. */
  async hasHost(): Promise<boolean> {
    return (await this.page.$(HOST)) !== null;
  }

  /** Moves the pointer onto marked words, as a reader does who wants to know more. */
  async pointAt(as: string, text: string): Promise<void> {
    if (!(await this.page.evaluate(scrollToMark, as, text))) {
      const seen = JSON.stringify(await this.marks());
      throw new Error(`No words "${text}" are marked as ${as}; marked are: ${seen}`);
    }
    const mark = (await this.marks()).find((each) => each.as === as && each.text === text);
    if (mark === undefined) throw new Error(`The mark at "${text}" went while the page was scrolled to it.`);
    await this.page.mouse.move(mark.x, mark.y);
  }

  /** The text of the open card, a line for a line; `undefined` while none is open. */
  async card(): Promise<string | undefined> {
    return this.inShadow(readCard);
  }

  /** Points at marked words and gives the text of the card that opens there. */
  async cardAt(as: string, text: string): Promise<string> {
    const before = await this.card();
    await this.pointAt(as, text);
    const isNew = (seen: string | undefined) => seen !== undefined && seen !== before;
    return (await until(`the card at "${text}"`, () => this.card(), isNew)) ?? '';
  }

  /** All text of the extension in the page, also what only screen readers are told. */
  async shadowText(): Promise<string> {
    return (await this.inShadow(readShadowText)) ?? '';
  }

  /**
   * Runs a function on the extension's closed shadow root and gives its answer, which must be plain data. The function
   * is sent as text: it sees nothing of what stands around it. `undefined` while the extension has no element here.
   */
  async inShadow<T>(call: (root: ShadowRoot) => T): Promise<T | undefined> {
    const json = await this.#controls.callInShadow(this.page, HOST, String(call));
    return json === undefined ? undefined : JSON.parse(json);
  }

  /** The serialised document without the extension's one element: to be compared before and after. */
  async documentText(): Promise<string> {
    return this.page.evaluate(readDocument, HOST);
  }

  /** Sets colour scheme, forced colours and window size. */
  async show(look: Look): Promise<void> {
    if (look.width !== undefined || look.height !== undefined) await this.page.setViewport(viewport(look));
    await this.#controls.setScheme(this.page, look);
  }

  /** Saves what the window shows, or the whole page, as PNG. */
  async screenshot(path: `${string}.png`, whole = false): Promise<void> {
    await this.page.screenshot({ path, fullPage: whole });
  }
}
