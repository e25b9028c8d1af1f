import { withWords } from './added-words.ts';
import { ADVICE_WORDS } from './advice-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { pl } from './pl.ts';
import { PLACE_WORDS } from './place-words.ts';
import { pt } from './pt.ts';
import { REJECTION_WORDS } from './rejection-words.ts';
import { ru } from './ru.ts';
import { SUBJECT_WORDS } from './subject-words.ts';
import { SUPPOSING_WORDS } from './supposing-words.ts';
import { languageTag } from './tags.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Every language that the engine reads. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  pl,
  ru,
  id,
  it,
  pt,
  zhHans,
  zhHant,
  ja,
  ko,
].map((language) =>
  withWords(language, [SUBJECT_WORDS, PLACE_WORDS, REJECTION_WORDS, ADVICE_WORDS, SUPPOSING_WORDS]),
);

/**
 * The language for a BCP-47 tag, as `languageTag` reads it.
 * @returns undefined for a language that the engine does not read.
 */
export function languageFor(tag: string): Language | undefined {
  const own = languageTag(tag);
  return own === undefined ? undefined : LANGUAGES.find(({ lang }) => lang === own);
}
