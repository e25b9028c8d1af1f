import { render } from 'preact';
import { followAppearance } from '../appearance.ts';
import { WordsContext } from '../options/words-context.tsx';
import { readWords } from '../words.ts';
import { PanelPage } from './panel-page.tsx';

/** Shows the list in an empty page: a panel beside the page, or with `?tab=` in the address a page of its own. */
export function startPanel(place: HTMLElement): void {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.lang;
  documentElement.dir = words.dir;
  followAppearance(documentElement);
  document.title = words.say('panel_page_title');
  const asked = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  render(
    <WordsContext.Provider value={words}>
      <PanelPage {...(Number.isNaN(asked) ? {} : { ofTab: asked })} />
    </WordsContext.Provider>,
    place,
  );
}
