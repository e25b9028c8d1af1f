import type { Page } from 'puppeteer-core';
import type { CheckedToolbar, Controls, Toolbar } from './drive-controls.ts';
import {
  type PaintedMark,
  readCard,
  readDocument,
  readMarks,
  readShadowText,
  scrollToMark,
} from './drive-in-page.ts';
import { type Look, viewport } from './drive-look.ts';
import { DrivenPopup } from './drive-popup.ts';
import { until } from './drive-until.ts';

/** Name of the one element that the extension adds to a page. */
const HOST = 'errata-marks';

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
