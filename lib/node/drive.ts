import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './browser-places.ts';
import type { Chosen, Controls } from './drive-controls.ts';
import type { Look } from './drive-look.ts';
import { DrivenPage } from './drive-page.ts';

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
