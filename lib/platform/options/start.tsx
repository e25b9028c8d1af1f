import { render } from 'preact';
import { followAppearance } from '../appearance.ts';
import { readWords } from '../words.ts';
import { OptionsPage } from './options-page.tsx';
import { WordsContext } from './words-context.tsx';

/** Shows the options in an empty page. */
export function startOptions(place: HTMLElement): void {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.lang;
  documentElement.dir = words.dir;
  followAppearance(documentElement);
  document.title = words.say('options_page_title');
  render(
    <WordsContext.Provider value={words}>
      <OptionsPage />
    </WordsContext.Provider>,
    place,
  );
}
