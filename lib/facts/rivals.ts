import type { Fact, FactSet } from './fact-set.ts';

/** Those whom facts are about, as terms, and others of their sort. */
export interface Rivals {
  readonly ours: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
}

/**
 * The rivals of a fact: of those entities of its set that the cues of its values and tellings name.
 * @param terms gives the terms of a reference.
 * @param known those of other facts: what is the same is one object, for which a text is looked through once.
 */
export function rivalsOf(
  set: FactSet,
  fact: Fact,
  terms: (reference: string) => readonly number[],
  known: Map<string, Rivals>,
): Rivals | undefined {
  const ours: number[] = [];
  const others: number[] = [];
  for (const [of, are] of Object.entries(set.rivals ?? {})) {
    if (!asksFor(fact, of)) continue;
    ours.push(...terms(of));
    others.push(...are.flatMap(terms));
  }
  if (others.length === 0) return undefined;
  const key = `${ours.join()} ${others.join()}`;
  const rivals = known.get(key) ?? { ours: new Set(ours), others: new Set(others) };
  known.set(key, rivals);
  return rivals;
}

/** Whether one of a fact's values or tellings has a reference among what it must stand near. */
function asksFor({ values = [], tellings = [] }: Fact, reference: string): boolean {
  const names = (entry: string): boolean =>
    // Splitting each entry would take longer than all else that is done with a fact.
    entry.includes(reference) &&
    entry
      .replace(/^\?/, '')
      .split(/ [&|] /)
      .some((one) => one.trim() === reference);
  return [...values, ...tellings].some(
    ({ near = [], context = [] }) => near.some(names) || context.some(names),
  );
}
