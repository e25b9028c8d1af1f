import type { Page } from 'puppeteer-core';
import { until } from './drive-until.ts';

/** The popup of the extension's toolbar button, as each browser reaches it. */
export interface PopupControls {
  /**
   * Evaluates an expression in the popup, as in a person's gesture where that is asked for; undefined while no popup is
   * open. The expression gives a text or the promise of one.
   */
  evaluate(expression: string, gesture: boolean): Promise<string | undefined>;
  /** Closes it, as a click beside it does. */
  close(): Promise<void>;
  /** Puppeteer's page, where the browser has one for the popup: for pictures and looks. */
  page(): Promise<Page | undefined>;
}

/** The popup, or the list beside the page, as a person sees and uses it. */
export class DrivenPopup {
  readonly #controls: PopupControls;

  constructor(controls: PopupControls) {
    this.#controls = controls;
  }

  /** Waits until it says something. */
  async opened(): Promise<this> {
    await until(
      'the popup to say how things stand',
      () => this.text(),
      (text) => (text ?? '') !== '',
    );
    return this;
  }

  /** All its text as it is laid out, a line for a line; undefined while it is closed. */
  async text(): Promise<string | undefined> {
    // biome-ignore lint/performance/useDomNodeTextContent: the laid-out text is what a person reads.
    return this.evaluate(() => (document.body?.innerText ?? '').replace(/\s*\n\s*/g, '\n').trim());
  }

  /** Waits until its text is as wanted, and gives it. */
  async says(wanted: RegExp): Promise<string> {
    const text = await until(
      `the popup to say ${wanted}`,
      () => this.text(),
      (seen) => wanted.test(seen ?? ''),
    );
    return text ?? '';
  }

  /** Waits until it is closed. */
  async closed(): Promise<void> {
    await until(
      'the popup to close',
      () => this.text(),
      (text) => text === undefined,
    );
  }

  /** Presses a button, or ticks a box, that has this text or label. */
  async press(label: string): Promise<void> {
    await this.#act(label, (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, a, label.choice')];
      const found = all.find((each) => each.textContent.replace(/\s+/g, ' ').trim() === wanted);
      (found?.querySelector('input') ?? found)?.click();
      return found !== undefined;
    });
  }

  /** Chooses from the one list to choose from. */
  async choose(value: string): Promise<void> {
    await this.#act(value, (wanted) => {
      const select = document.querySelector('select');
      if (!select || ![...select.options].some((option) => option.value === wanted)) return false;
      select.value = wanted;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    });
  }

  /** Runs a function in the popup, which sees nothing of what stands around it; undefined while the popup is closed. */
  async evaluate<A extends readonly unknown[], T>(
    call: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T | undefined> {
    return this.#call(String(call), args, false) as Promise<T | undefined>;
  }

  async close(): Promise<void> {
    await this.#controls.close();
    await this.closed();
  }

  /** Puppeteer's page of the popup; undefined in Firefox. */
  page(): Promise<Page | undefined> {
    return this.#controls.page();
  }

  async #act(what: string, call: (what: string) => boolean): Promise<void> {
    if ((await this.#call(String(call), [what], true)) === true) return;
    throw new Error(`There is no "${what}" in the popup, which says: ${await this.text()}`);
  }

  async #call(call: string, args: readonly unknown[], gesture: boolean): Promise<unknown> {
    const expression = `(async () => JSON.stringify({ is: await (${call})(...${JSON.stringify(args)}) }))()`;
    const json = await this.#controls.evaluate(expression, gesture);
    return json === undefined ? undefined : (JSON.parse(json) as { is?: unknown }).is;
  }
}
