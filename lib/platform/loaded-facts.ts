import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
import { wordsName } from '../facts/packed-set.ts';
import { languageTag } from '../lang/tags.ts';
import { type Choice, setsInUse } from './fact-sets.ts';
import { readChoice, readSetsToUse } from './fact-sets-storage.ts';
import { packedPrograms, readLanguage } from './packed-files.ts';

/** The facts that were loaded last, and what was chosen then. */
let loaded: { readonly chosen: string; readonly facts: Promise<FactIndex> } | undefined;

/**
 * The facts of all sets that are on, for text in a language (BCP-47; undefined where it is unknown). Kept for as long as the background runs and the choice stays the same; the choice is
 * read at every call, so that a set that was just switched counts at the next check, whichever message comes first.
 */
export async function loadedFacts(lang: string | undefined): Promise<FactIndex> {
  const language = lang === undefined ? undefined : languageTag(lang);
  const choice = await readChoice();
  const chosen = JSON.stringify(choice);
  if (loaded?.chosen !== chosen) loaded = { chosen, facts: loadFacts(choice) };
  const { facts } = loaded;
  try {
    const [ready] = await Promise.all([facts, language && readLanguage(language)]);
    return ready;
  } catch (problem) {
    if (loaded?.facts === facts) loaded = undefined;
    throw problem;
  }
}

async function loadFacts(choice: Choice): Promise<FactIndex> {
  return indexFacts(setsInUse(await readSetsToUse(choice)), (lang) => packedPrograms(wordsName(lang)));
}
