import { render } from 'preact';
import { followAppearance } from '../appearance.ts';
import { WordsContext } from '../options/words-context.tsx';
import { readWords } from '../words.ts';
import { WelcomePage } from './welcome-page.tsx';

/** Shows the welcome page in an empty page. */
export function startWelcome(place: HTMLElement): void {
  const words = readWords();
  const { documentElement } = document;
  documentElement.lang = words.lang;
  documentElement.dir = words.dir;
  followAppearance(documentElement);
  document.title = words.say('welcome_page_title');
  render(
    <WordsContext.Provider value={words}>
      <WelcomePage />
    </WordsContext.Provider>,
    place,
  );
}
