import { browser } from '../browser.ts';
import { showPage } from '../show-page.tsx';
import { Popup } from './popup.tsx';

/** Shows the popup in an empty page. */
export function startPopup(place: HTMLElement): void {
  // A popup is as wide as its content wants to be; in a tab, as on a telephone, the page is as wide as the screen.
  document.documentElement.dataset.popup = String(
    (browser.extension.getViews?.({ type: 'popup' }) ?? []).includes(window),
  );
  showPage(place, <Popup />);
}
