import card from './card.css?inline';
import { withOwnRem } from './card-rem.ts';
import components from './components.css?inline';
import tokens from './tokens.css?inline';

/**
 * The style sheet of the shadow root. `rootFontSize` is the reader's own text size in pixels: the page's `rem` is
 * whatever the page made of it.
 */
export function cardSheet(rootFontSize: number): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withOwnRem(`${tokens}\n${components}\n${card}`, rootFontSize));
  return sheet;
}
