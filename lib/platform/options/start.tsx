import { showPage } from '../show-page.tsx';
import { OptionsPage } from './options-page.tsx';

/** Shows the options in an empty page. */
export function startOptions(place: HTMLElement): void {
  showPage(place, <OptionsPage />, 'options_page_title');
}
