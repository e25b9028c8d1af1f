import { showPage } from '../show-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

/** Shows the welcome page in an empty page. */
export function startWelcome(place: HTMLElement): void {
  showPage(place, <WelcomePage />, 'welcome_page_title');
}
