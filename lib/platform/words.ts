import type { Words } from '../words.ts';
import { browser, getMessage } from './browser.ts';

/** The interface's texts in the reader's language, from `_locales`. To be called once the extension's code runs. */
export function readWords(): Words {
  const say: Words['say'] = (key, ...values) => getMessage(key, values);
  const written = say('language_tag');
  const wanted = browser.i18n.getUILanguage();
  return {
    // The reader's own region decides how dates are written, as long as the texts are in that language.
    lang: wanted.split('-')[0] === written.split('-')[0] ? wanted : written,
    dir: say('text_direction') === 'rtl' ? 'rtl' : 'ltr',
    say,
  };
}
