import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
import { type Choice, setsInUse } from './fact-sets.ts';
import { readChoice, readSetsToUse } from './fact-sets-storage.ts';

/** The facts that were loaded last, and what was chosen then. */
let loaded: { readonly chosen: string; readonly facts: Promise<FactIndex> } | undefined;

/**
 * The facts of all sets that are on. Kept for as long as the background runs and the choice stays the same; the choice is
 * read at every call, so that a set that was just switched counts at the next check, whichever message comes first.
 */
export async function loadedFacts(): Promise<FactIndex> {
  const choice = await readChoice();
  const chosen = JSON.stringify(choice);
  if (loaded?.chosen !== chosen) loaded = { chosen, facts: loadFacts(choice) };
  const { facts } = loaded;
  try {
    return await facts;
  } catch (problem) {
    if (loaded?.facts === facts) loaded = undefined;
    throw problem;
  }
}

async function loadFacts(choice: Choice): Promise<FactIndex> {
  return indexFacts(setsInUse(await readSetsToUse(choice)));
}
