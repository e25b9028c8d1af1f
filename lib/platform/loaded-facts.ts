import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
import { trustFactSet } from '../facts/load-fact-set.ts';
import { getURL } from './browser.ts';

/** Names of the fact sets in the extension's own folder `facts`, written in when the extension is built. */
declare const __FACT_FILES__: readonly string[];

let loading: Promise<FactIndex> | undefined;

/**
 * The facts that ship with the extension, read from its own files when first needed. Kept for as long as the
 * background runs; read again after a restart, or after a failure.
 */
export function loadedFacts(): Promise<FactIndex> {
  loading ??= loadFacts().catch((problem: unknown) => {
    loading = undefined;
    throw problem;
  });
  return loading;
}

async function loadFacts(): Promise<FactIndex> {
  const files = await Promise.all(__FACT_FILES__.map(readFactFile));
  return indexFacts(files.map(trustFactSet));
}

async function readFactFile(name: string): Promise<unknown> {
  const response = await fetch(getURL(`/facts/${name}`));
  if (!response.ok) throw new Error(`facts/${name} cannot be read from the extension. Install Errata again.`);
  return response.json();
}
