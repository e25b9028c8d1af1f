import type { Fact, FactSet } from './fact-set.ts';

/** Those whom facts are about, as terms, and others of their sort. */
export interface Rivals {
  readonly ours: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}

/**
 * The rivals of a fact: of those entities of its set that the cues of its values and tellings name.
 * @param terms gives the terms of a reference.
 */
export function rivalsOf(
  set: FactSet,
  fact: Fact,
  terms: (reference: string) => readonly number[],
): Rivals | undefined {
  const named = referencesOf(fact);
  const ours: number[] = [];
  const others: number[] = [];
  for (const [of, are] of Object.entries(set.rivals ?? {})) {
    if (!named.has(of)) continue;
    ours.push(...terms(of));
    others.push(...are.flatMap(terms));
  }
  return others.length > 0 ? { ours: new Set(ours), others: new Set(others) } : undefined;
}

/** All references that the values and tellings of a fact ask for. */
function referencesOf({ values = [], tellings = [] }: Fact): Set<string> {
  const found = new Set<string>();
  for (const { near = [], context = [] } of [...values, ...tellings])
    for (const entry of [...near, ...context])
      for (const reference of entry.replace(/^\?/, '').split(/ [&|] /)) found.add(reference.trim());
  return found;
}
