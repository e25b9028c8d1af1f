import type { Fact } from '../../facts/fact-set.ts';
import type { FactStatus } from '../../verdict/finding.ts';
import type { Words } from '../../words.ts';
import type { ReadableSet, SetKey } from '../fact-sets.ts';
import { comparedIn } from './compared.ts';
import { listed, said } from './said.ts';

/** A fact as the list shows it and the search looks into it. */
export interface ListedFact {
  readonly known: ReadableSet;
  readonly fact: Fact;
  /** What the record holds first, in words; absent where a fact is told in its statement only. */
  readonly value?: string;
  /** Everything that the search looks into, folded. */
  readonly haystack: string;
}

/** What the person looks for; what is left out does not matter. */
export interface Wanted {
  readonly query: string;
  readonly status?: FactStatus;
  readonly set?: SetKey;
}

/** All facts of the sets, in their order. */
export function listFacts(words: Words, sets: readonly ReadableSet[]): ListedFact[] {
  return sets.flatMap((known) => known.set.facts.map((fact) => listFact(words, known, fact)));
}

function listFact(words: Words, known: ReadableSet, fact: Fact): ListedFact {
  const compared = comparedIn(words, known.set, fact);
  const values = compared.map(({ record }) => record.map(({ value }) => value));
  const value = values[0] && listed(words, values[0], 'disjunction');
  const texts = [
    fact.id,
    ...[fact.label, fact.statement, ...(fact.explanation ? [fact.explanation] : [])].flatMap((text) => [
      said(words, text).text,
      text.en ?? '',
    ]),
    ...values.flat(),
    ...compared.flatMap(({ what, seen }) => [what, ...seen.map(({ says }) => says)]),
    ...(fact.values ?? []).flatMap(recordedAs),
  ];
  return { known, fact, ...(value && { value }), haystack: fold(texts.join('\n')) };
}

/** The values as the file writes them, so that 2026-07-10 is found as well as 10 July. */
function recordedAs(part: NonNullable<Fact['values']>[number]): string[] {
  const is = 'is' in part ? [part.is].flat() : [];
  const sides = 'sides' in part ? (part.sides ?? []).map((side) => side.is) : [];
  return [...is, ...sides].filter((one) => one !== undefined).map(String);
}

/** The facts that have every word of the query, in any order. */
export function findFacts(facts: readonly ListedFact[], { query, status, set }: Wanted): ListedFact[] {
  const needles = fold(query).split(/\s+/).filter(Boolean);
  return facts.filter(
    ({ known, fact, haystack }) =>
      (status === undefined || fact.status === status) &&
      (set === undefined || known.key === set) &&
      needles.every((needle) => haystack.includes(needle)),
  );
}

/** Without case, accents and width: “Zürich” is found by “zurich”, １０ by 10. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
