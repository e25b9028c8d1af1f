import type messages from '../../assets/_locales/en/messages.json';
import type { Finding, FindingSource } from '../verdict/finding.ts';

/** Name of a text of the interface. */
export type MessageKey = keyof typeof messages;

type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;

/** Name of a text that depends on a number: it has the forms `…_one`, `…_other`, and what else a language needs. */
export type CountedKey = BaseOf<MessageKey>;

/** The interface's texts in the reader's language, handed down because only the platform ring may read them. */
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

/** The verdict as the card's heading has it. */
export function verdictWords(words: Words, { verdict }: Finding): string {
  if (verdict === 'refuted') return words.say('card_differs');
  if (verdict === 'disputed') return words.say('card_sources_differ');
  return words.say(verdict === 'supported' ? 'card_agrees' : 'card_not_in_record');
}

/** How well the record knows it, from the fact's status and the sources at hand. Never claims more independence than the status does. */
export function statusWords(
  words: Words,
  {
    status,
    sources,
    expected = [],
  }: Pick<Finding, 'status' | 'sources'> & Partial<Pick<Finding, 'expected'>>,
): string {
  if (status === 'disputed') {
    return expected.length > 1
      ? words.say('status_disputed_sides', listWords(words, expected))
      : words.say('status_disputed');
  }
  if (status === 'reported') return words.say('status_chain');
  if (sources.some((source) => source.kind === 'primary'))
    return sayCount(words, 'status_primary', sources.length);
  if (sources.length < 2) return words.say('status_established');
  return words.say(sources.length === 2 ? 'status_two_independent' : 'status_several_independent');
}

/** The heading over what the record holds. */
export function recordWords(words: Words, { verdict, expected }: Finding): string {
  if (verdict !== 'disputed') return words.say('card_record_says');
  return words.say(expected.length === 2 ? 'card_record_both' : 'card_record_several');
}

/** What a mark is called when the keyboard reaches it. */
export function markLabel(words: Words, finding: Finding, place: number, of: number): string {
  const key =
    finding.verdict === 'disputed'
      ? 'mark_sources_differ'
      : finding.verdict === 'supported'
        ? 'mark_agrees'
        : 'mark_differs';
  const held =
    finding.verdict === 'disputed' ? listWords(words, finding.expected) : (finding.expected[0] ?? '');
  return words.say(key, String(place), String(of), finding.quote, held);
}

/** A source's day, month or year in words; the words for “no date” where it is not known. */
export function dateWords(words: Words, published: FindingSource['published']): string {
  const parts = published?.split('-').map(Number) ?? [];
  const [year, month, day] = parts;
  if (year === undefined || Number.isNaN(year)) return words.say('card_undated');
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(words.lang, options).format(date);
}

function listWords(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(items);
}
