import type { DrivenPage } from '../../lib/node/drive-page.ts';
import { until } from '../../lib/node/drive-until.ts';
import { fieldMarks, press } from '../e2e/field-page.ts';

/** How long an editor may take for what a person sees at once, in milliseconds; for hangs only. */
const PATIENCE = 8_000;

/** An editor in its page, with what a person does in it and sees of it. */
export class DrivenEditor {
  readonly page: DrivenPage;

  constructor(page: DrivenPage) {
    this.page = page;
  }

  /** The text as the editor's own model has it. */
  text(): Promise<string> {
    return this.page.page.evaluate(() => window.editor.text());
  }

  /** Waits until the text is as wanted, and gives it. */
  says(wanted: (text: string) => boolean): Promise<string> {
    return until('the text as wanted', () => this.text(), wanted, PATIENCE);
  }

  /** Waits until exactly these words are marked. */
  async marked(words: readonly string[]): Promise<void> {
    const isWanted = (seen: readonly { text: string }[]) =>
      String(seen.map(({ text }) => text)) === String(words);
    await until(`marks at ${words}`, () => fieldMarks(this.page), isWanted, PATIENCE);
  }

  /**
   * Puts the draft into the editor as a page does before a person comes, and a character before it as that person does.
   * Gives the text with it.
   */
  async write(paragraphs: readonly string[]): Promise<string> {
    await this.leave();
    await this.page.page.evaluate((all) => window.editor.set(all), paragraphs);
    await until(
      'the draft in the editor',
      () => this.page.page.evaluate(isShown, paragraphs),
      Boolean,
      PATIENCE,
    );
    await this.click(await this.page.page.evaluate(startOfText));
    await this.page.page.keyboard.press('Home');
    return this.type('~');
  }

  /** Clicks into the text, and waits until the editor has the focus. */
  async click({ x, y }: Place): Promise<void> {
    await this.page.page.mouse.click(x, y);
    await until('the focus in the editor', () => this.page.page.evaluate(hasFocus), Boolean, PATIENCE);
  }

  /** Goes on to the mark at these words, and waits for its card. */
  async goTo(words: string): Promise<void> {
    const isAtWords = (card: string | undefined) => card?.split('\n').includes(words) ?? false;
    // A card may be open, where the pointer has come to rest.
    const goOn = async () => {
      const card = await this.page.card();
      if (isAtWords(card)) return card;
      await press(this.page, 'next-mark');
      return this.page.card();
    };
    await until(`the card at “${words}”`, goOn, isAtWords, PATIENCE);
  }

  /** Goes to marked words and clicks on them. */
  async clickMark(words: string): Promise<void> {
    await this.goTo(words);
    const mark = (await fieldMarks(this.page)).find(({ text }) => text === words);
    if (!mark) throw new Error(`No words “${words}” are marked.`);
    await this.click(mark);
  }

  /** Clicks on marked words and goes on to the end of their line, where a character is typed. Gives the text with it. */
  async writeBehind(words: string, character: string): Promise<string> {
    await this.clickMark(words);
    await this.page.page.keyboard.press('End');
    return this.type(character);
  }

  /** Types a character that the text does not hold yet, and waits until it does. */
  async type(character: string): Promise<string> {
    await this.page.page.keyboard.type(character);
    return this.says((text) => text.includes(character));
  }

  /** Waits until the caret stands right behind this character. */
  async caretBehind(character: string): Promise<void> {
    const isThere = (before: string) => before.endsWith(character);
    await until(
      `the caret behind “${character}”`,
      () => this.page.page.evaluate(textBeforeCaret),
      isThere,
      PATIENCE,
    );
  }

  /** Goes on to the mark at these words and presses the button that mends it. Gives the text when it has changed. */
  async mend(words: string): Promise<string> {
    const before = await this.text();
    await this.goTo(words);
    await press(this.page, 'mend');
    return this.says((text) => text !== before);
  }

  /** Waits until what was typed is a step of the editor's history by itself. */
  async pause(): Promise<void> {
    const isStep = () => this.page.page.evaluate(() => window.editor.isStep?.() ?? true);
    await until('the end of a step in the history', isStep, Boolean, PATIENCE);
  }

  /** Presses the keys that undo. */
  async undo(): Promise<void> {
    const { keyboard } = this.page.page;
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
  }

  /** The person closes the card and leaves the editor. */
  async leave(): Promise<void> {
    await this.page.page.mouse.move(1, 1);
    if ((await this.page.card()) !== undefined) {
      await this.page.page.keyboard.press('Escape');
      await until(
        'no card',
        () => this.page.card(),
        (card) => card === undefined,
        PATIENCE,
      );
    }
    await this.page.page.evaluate(() => {
      const ownerDocument = window.editor.place()?.ownerDocument ?? document;
      for (const each of [ownerDocument, document]) {
        (each.activeElement as HTMLElement | null)?.blur();
        each.getSelection()?.removeAllRanges();
      }
    });
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/* What follows runs in the page, sent there as text: each must stand alone. */

function isShown(paragraphs: readonly string[]): boolean {
  const place = window.editor.place() as (HTMLElement & { value?: string }) | null;
  const shown = place?.value ?? place?.textContent ?? '';
  return paragraphs.every((text) => shown.includes(text));
}

function startOfText(): Place {
  const field = window.editor.place()!;
  const first = field.querySelector('p, .cm-line, [data-block], [data-slate-node="element"]') ?? field;
  const box = first.getBoundingClientRect();
  const frame = field.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  return { x: (frame?.x ?? 0) + box.x + 40, y: (frame?.y ?? 0) + box.y + Math.min(box.height / 2, 10) };
}

function hasFocus(): boolean {
  const place = window.editor.place()!;
  const active = place.ownerDocument.activeElement;
  if (place.localName === 'textarea' || place.localName === 'input') return active === place;
  const selection = place.ownerDocument.getSelection();
  return (
    active !== null &&
    (active === place || place.contains(active)) &&
    place.contains(selection?.focusNode ?? null)
  );
}

function textBeforeCaret(): string {
  const place = window.editor.place() as HTMLElement & { value?: string; selectionStart?: number };
  if (place.value !== undefined) return place.value.slice(0, place.selectionStart);
  const { focusNode, focusOffset } = place.ownerDocument.getSelection()!;
  if (!focusNode) return '';
  const range = place.ownerDocument.createRange();
  range.setStart(place, 0);
  range.setEnd(focusNode, focusOffset);
  return String(range);
}
