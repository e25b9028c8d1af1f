import { showPage } from '../show-page.tsx';
import { PanelPage } from './panel-page.tsx';

/** Shows the list in an empty page: a panel beside the page, or with `?tab=` in the address a page of its own. */
export function startPanel(place: HTMLElement): void {
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  showPage(place, <PanelPage {...(Number.isNaN(asked) ? {} : { ofTab: asked })} />, 'panel_page_title');
}
