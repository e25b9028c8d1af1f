import type { Fact, FactSet, Telling } from '../../facts/fact-set.ts';
import type { Seen } from '../../facts/value-part.ts';
import type { Words } from '../../words.ts';
import { said } from './said.ts';
import { type RecordedValue, recordedValues } from './value-words.ts';

/** One thing of a fact that articles are compared with. */
export interface Compared {
  /** What it is, in a word or a few. */
  readonly what: string;
  readonly record: readonly RecordedValue[];
  /** Values or words that differ, as they were seen. */
  readonly seen: readonly Seen[];
}

/**
 * Everything of a fact that is compared: its values, then ways to tell it that have something to offer instead. A lone
 * value with a name of its own is a detail of what is told, and comes after it.
 */
export function comparedIn(words: Words, set: FactSet, fact: Fact): Compared[] {
  const values = (fact.values ?? []).map((part) => ({
    what: part.label ? said(words, part.label).text : words.say(`facts_kind_${part.kind}`),
    record: recordedValues(words, set, part),
    seen: part.seen ?? [],
  }));
  const told = tellings(words, fact.tellings ?? []);
  const isDetail = fact.values?.length === 1 && fact.values[0]?.label !== undefined;
  return isDetail ? [...told, ...values] : [...values, ...told];
}

/** Tellings that offer the same are one. */
function tellings(words: Words, all: readonly Telling[]): Compared[] {
  const seenBy = new Map<string, Seen[]>();
  for (const { offer, seen } of all) {
    if (!offer) continue;
    const { text } = said(words, offer);
    seenBy.set(text, [...(seenBy.get(text) ?? []), ...(seen ?? [])]);
  }
  return [...seenBy].map(([value, seen]) => ({
    what: words.say('facts_kind_telling'),
    record: [{ value, notes: [] }],
    seen,
  }));
}
