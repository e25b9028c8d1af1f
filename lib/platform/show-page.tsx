import { type ComponentChild, render } from 'preact';
import type { MessageKey } from '../words.ts';
import { followAppearance } from './appearance.ts';
import { readWords } from './words.ts';
import { WordsContext } from './words-context.tsx';

/**
 * Shows a page of the extension in an empty page, in the reader's language and the chosen appearance.
 *
 * @param title for the tab; without one the document keeps its own.
 */
export function showPage(place: HTMLElement, view: ComponentChild, title?: MessageKey): void {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.lang;
  documentElement.dir = words.dir;
  followAppearance(documentElement);
  if (title !== undefined) document.title = words.say(title);
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, place);
}
