import type { Language } from '../lang/language.ts';
import { languageFor } from '../lang/languages.ts';
import type { SortedPrograms } from '../text/sorted-programs.ts';
import type { FactSet } from './fact-set.ts';
import { compileLanguage, type LanguageIndex } from './language-index.ts';

/** Loaded, validated fact sets, compiled for matching in one language after another as articles need them. */
export interface FactIndex {
  /** Ids with version: `some-incident@2026.11.1`. */
  readonly factSets: readonly string[];
  readonly sets: readonly FactSet[];
  /** The sets as they are looked for in text of a language; `undefined` where no set covers it. */
  forLanguage(lang: string): LanguageIndex | undefined;
}

export function nameOf(set: FactSet): string {
  return `${set.id}@${set.version}`;
}

export function covers(set: FactSet, language: Language): boolean {
  return set.languages.some((one) => languageFor(one) === language);
}

/**
 * Compiles fact sets that have been validated (`loadFactSet`). Each language is compiled when first asked for.
 * @param words gives a language's own words, packed; without it they are read from the language.
 */
export function indexFacts(sets: readonly FactSet[], words?: (lang: string) => SortedPrograms): FactIndex {
  const compiled = new Map<string, LanguageIndex | undefined>();
  return {
    factSets: sets.map(nameOf),
    sets,
    forLanguage(lang) {
      const language = languageFor(lang);
      if (!language) return undefined;
      if (!compiled.has(language.lang)) {
        const covering = sets.filter((set) => covers(set, language));
        compiled.set(
          language.lang,
          covering.length ? compileLanguage(covering, language, words?.(language.lang)) : undefined,
        );
      }
      return compiled.get(language.lang);
    },
  };
}
