/** Tags (BCP-47) of the languages that the engine reads, for who needs no more of them than their names. */
export const LANGUAGE_TAGS = [
  'en',
  'de',
  'fr',
  'es',
  'pl',
  'ru',
  'id',
  'it',
  'pt',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
] as const;

/**
 * The engine's language for a tag: `pt-BR` is read as `pt`, `zh-TW` as `zh-Hant`.
 * @returns undefined for a language that the engine does not read.
 */
export function languageTag(tag: string): string | undefined {
  const lower = tag.toLowerCase().replace('_', '-');
  const canonical = /^zh\b/.test(lower)
    ? /hant|tw|hk|mo/.test(lower)
      ? 'zh-hant'
      : 'zh-hans'
    : lower.split('-')[0];
  return LANGUAGE_TAGS.find((lang) => lang.toLowerCase() === canonical);
}
