/** Loaded, validated fact sets, compiled for matching. */
export interface FactIndex {
  readonly factSets: readonly string[];
}

/** Compiles fact sets that have been validated. */
export function indexFacts(_sets: readonly unknown[]): FactIndex {
  return { factSets: [] };
}
