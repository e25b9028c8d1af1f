import { make } from './card-element.ts';
import { cardSheet } from './card-styles.ts';
import type { Words } from './card-words.ts';

/** Name of the one element that is added to a page. */
const HOST_NAME = 'errata-marks';

/** The one element in the page and what lives in its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  /** The root of everything shown. */
  readonly ui: HTMLElement;
  /** The reader's own text size in pixels. */
  readonly textSize: number;
  remove(): void;
}

/** Adds the host after the page's body. Whatever else happens, the page has one at most. */
export function createHost(document: Document, words: Words): Host {
  const element = document.createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  const ui = make('div', { lang: words.lang, dir: words.dir });
  root.append(ui);
  document.documentElement.append(element);
  const textSize = readersTextSize(root);
  root.adoptedStyleSheets = [cardSheet(textSize)];
  return { element, ui, textSize, remove: () => element.remove() };
}

/** `medium` is what the reader has set in the browser, whatever the page has made of its root. */
function readersTextSize(root: ShadowRoot): number {
  const probe = make('span', {});
  probe.style.fontSize = 'medium';
  root.append(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return size || 16;
}
