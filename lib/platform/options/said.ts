import type { Localized } from '../../facts/localized.ts';
import { en } from '../../lang/en.ts';
import type { Language } from '../../lang/language.ts';
import { languageFor } from '../../lang/languages.ts';
import type { Words } from '../../words.ts';

/** A text of a fact set and the language that it is in, for an element's `lang`. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

/** The text in the interface's language, else in English. */
export function said(words: Words, texts: Localized): Said {
  const { lang } = languageOf(words);
  const [own] = [lang, lang.split('-')[0] ?? ''].filter((each) => texts[each] !== undefined);
  return own === undefined ? { text: texts.en ?? '', lang: 'en' } : { text: texts[own]!, lang: own };
}

/** The engine's language that the interface is in; English where the engine does not read it. */
export function languageOf(words: Words): Language {
  return languageFor(words.lang) ?? en;
}

/** `a, b and c`, or with `disjunction` `a, b or c`. */
export function listed(
  words: Words,
  items: readonly string[],
  type: 'conjunction' | 'disjunction' | 'unit' = 'conjunction',
): string {
  return new Intl.ListFormat(words.lang, { type }).format(items);
}
