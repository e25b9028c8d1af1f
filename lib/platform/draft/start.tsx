import { showPage } from '../show-page.tsx';
import { DraftPage } from './draft-page.tsx';

/** Shows the page for drafts in an empty page. */
export function startDraft(place: HTMLElement): void {
  showPage(place, <DraftPage />, 'draft_page_title');
}
