import type { Finding } from '../verdict/finding.ts';
import { sayCount, type Words } from '../words.ts';

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

function listWords(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(words.lang, { type: 'disjunction' }).format(items);
}
