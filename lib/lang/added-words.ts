import type { GeneralTerm, Language } from './language.ts';

/** General words of all languages side by side, each as phrases with commas between. */
export type WordTable<Term extends GeneralTerm = GeneralTerm> = Readonly<
  Record<string, Readonly<Partial<Record<Term, string>>>>
>;

/** A language with the words that tables hold for it, besides its own. They are put together when first asked for. */
export function withWords(language: Language, tables: readonly WordTable[]): Language {
  let known: Language['terms'] | undefined;
  return {
    ...language,
    get terms() {
      known ??= termsWith(language, tables);
      return known;
    },
  };
}

function termsWith(language: Language, tables: readonly WordTable[]): Language['terms'] {
  const terms: Partial<Record<GeneralTerm, readonly string[]>> = { ...language.terms };
  for (const table of tables) {
    // Traditional characters are levelled to Simplified ones before words are looked for.
    const words = table[language.lang === 'zh-Hant' ? 'zh-Hans' : language.lang] ?? {};
    for (const [term, phrases] of Object.entries(words) as [GeneralTerm, string][])
      terms[term] = [...(terms[term] ?? []), ...phrasesOf(phrases)];
  }
  return terms;
}

function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
