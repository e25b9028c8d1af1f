import type { Fact, FactSet } from '../../facts/fact-set.ts';
import type { ValuePart } from '../../facts/value-part.ts';
import { dateWords, sayCount, type Words } from '../../words.ts';
import { listed } from './said.ts';

/** The status in a word and the number of sources. */
export function statusLine(words: Words, fact: Fact): string {
  return sayCount(
    words,
    'facts_status_sources',
    fact.sources.length,
    words.say(`facts_status_${fact.status}`),
  );
}

/** What agrees with a fact besides the recorded value itself, one phrase each. */
export function tolerances(words: Words, fact: Fact): string[] {
  const phrases = (fact.values ?? []).flatMap((part) => tolerancesOf(words, part));
  return [...new Set(phrases)];
}

function tolerancesOf(words: Words, part: ValuePart): string[] {
  switch (part.kind) {
    case 'date': {
      const also = (part.also ?? []).map((date) => dateWords(words, date));
      return [
        ...(also.length ? [words.say('facts_tolerance_also', listed(words, also))] : []),
        ...(isDay(part.is) || part.sides?.some(({ is }) => isDay(is))
          ? [words.say('facts_tolerance_coarse')]
          : []),
        ...(part.deadline ? [words.say('facts_tolerance_deadline')] : []),
      ];
    }
    case 'quantity':
      return part.threshold ? [] : [words.say('facts_tolerance_rounding')];
    case 'version':
      return part.onward ? [words.say('facts_tolerance_onward')] : [];
    default:
      return [];
  }
}

function isDay(date: string | undefined): boolean {
  return date?.length === 10;
}

/** Whom a source passes on: publishers of the set's sources, or names. */
export function relayedBy(words: Words, set: FactSet, code: string): string | undefined {
  const relays = set.sources[code]?.relays ?? [];
  if (relays.length === 0) return undefined;
  const names = relays.map((each) => set.sources[each]?.publisher ?? each);
  return words.say('facts_source_relays', listed(words, [...new Set(names)]));
}
