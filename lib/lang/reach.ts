/**
 * By how much farther a value may stand from the words that speak for it, in languages that end on the verb and write a
 * word's endings out, two characters to a word.
 */
export const REACH: Readonly<Record<string, number>> = { ja: 1.3 };
