import { render } from 'preact';
import { followAppearance } from '../appearance.ts';
import { browser } from '../browser.ts';
import { WordsContext } from '../options/words-context.tsx';
import { readWords } from '../words.ts';
import { Popup } from './popup.tsx';

/** Shows the popup in an empty page. */
export function startPopup(place: HTMLElement): void {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.lang;
  documentElement.dir = words.dir;
  followAppearance(documentElement);
  // A popup is as wide as its content wants to be; in a tab, as on a telephone, the page is as wide as the screen.
  documentElement.dataset.popup = String(
    (browser.extension.getViews?.({ type: 'popup' }) ?? []).includes(window),
  );
  render(
    <WordsContext.Provider value={words}>
      <Popup />
    </WordsContext.Provider>,
    place,
  );
}
