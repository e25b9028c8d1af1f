/** Text by language (BCP-47); `en` is always there. */
export type Localized = Readonly<Record<string, string>>;

/** Phrases by language (BCP-47), as `lib/text/phrase.ts` describes them; `*` holds in every language. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** Phrases of the language itself, of those whose tag it shares the beginning of, and of all languages. */
export function phrasesFor(phrases: Phrases, lang: string): readonly string[] {
  const general = lang.split('-')[0]!;
  const related = lang === 'zh-Hant' ? (phrases['zh-Hans'] ?? []) : [];
  return [
    ...(phrases['*'] ?? []),
    ...(phrases[lang] ?? []),
    ...related,
    ...(lang === general ? [] : (phrases[general] ?? [])),
  ];
}
