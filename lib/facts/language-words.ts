import type { Language } from '../lang/language.ts';
import { GENERAL, MONTH, NUMBER, ORDINAL, SCALE, WEEKDAY } from '../values/meanings.ts';

/** What a language itself looks for in a text, by the names of its terms (`termMeanings`), with its phrases. */
export function languageWords(language: Language): (readonly [name: string, phrases: readonly string[]])[] {
  const { terms, months, weekdays, numbers, ordinals, scales } = language;
  const single = (prefix: string, words: Readonly<Record<string, number>>) =>
    Object.entries(words).map(([word, value]) => [`${prefix}${value}`, [word]] as const);
  return [
    ...Object.entries(terms).map(([term, phrases]) => [GENERAL + term, phrases ?? []] as const),
    ...months.map((phrases, i) => [`${MONTH}${i + 1}`, phrases] as const),
    ...weekdays.map((phrases, i) => [`${WEEKDAY}${i + 1}`, phrases] as const),
    ...single(NUMBER, numbers),
    ...single(ORDINAL, ordinals),
    ...single(SCALE, scales),
  ];
}
