import type { Words } from '../words.ts';

/** A language's name in the interface's language. */
export function languageName(words: Words, lang: string): string {
  if (!/^[a-z]{2,3}\b/.test(lang)) return lang;
  return new Intl.DisplayNames([words.lang], { type: 'language' }).of(lang) ?? lang;
}
