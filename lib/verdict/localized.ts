import type { Localized } from '../facts/localized.ts';

/** A localized text in the language of the article, else in English. */
export function localized(text: Localized | undefined, lang: string): string {
  if (!text) return '';
  return (
    text[lang] ??
    text[lang.split('-')[0] ?? ''] ??
    (lang === 'zh-Hant' ? text['zh-Hans'] : undefined) ??
    text.en ??
    ''
  );
}
