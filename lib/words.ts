import type messages from '../assets/_locales/en/messages.json';

/** Name of a text of the interface. */
export type MessageKey = keyof typeof messages;

type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;

/** Name of a text that depends on a number: it has the forms `…_one`, `…_other`, and what else a language needs. */
export type CountedKey = BaseOf<MessageKey>;

/** The interface's texts in the reader's language, handed down because each program reads them in its own way. */
export interface Words {
  /** BCP-47 tag of the texts, for dates, plurals and the `lang` attribute. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The text with `$1`, `$2` … replaced; empty where the language has no such text. */
  say(key: MessageKey, ...values: string[]): string;
}

/** The form of a text that fits the number, which is also its `$1`. */
export function sayCount(words: Words, key: CountedKey, count: number, ...values: string[]): string {
  const form = new Intl.PluralRules(words.lang).select(count);
  const number = new Intl.NumberFormat(words.lang).format(count);
  return (
    words.say(`${key}_${form}` as MessageKey, number, ...values) ||
    words.say(`${key}_other`, number, ...values)
  );
}

/** A day, month or year (ISO 8601) in words; the words for “no date” where it is not known. */
export function dateWords(words: Words, date: string | undefined): string {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (year === undefined || Number.isNaN(year)) return words.say('card_undated');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(words.lang, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
