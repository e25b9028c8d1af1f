import { render } from 'preact';
import { followAppearance } from '../appearance.ts';
import { WordsContext } from '../options/words-context.tsx';
import { readWords } from '../words.ts';
import { DraftPage } from './draft-page.tsx';

/** Shows the page for drafts in an empty page. */
export function startDraft(place: HTMLElement): void {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.lang;
  documentElement.dir = words.dir;
  followAppearance(documentElement);
  document.title = words.say('draft_page_title');
  render(
    <WordsContext.Provider value={words}>
      <DraftPage />
    </WordsContext.Provider>,
    place,
  );
}
