import { readdirSync, readFileSync } from 'node:fs';
import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
import { parseFactSet } from '../facts/load-fact-set.ts';

/** The fact sets that ship with Errata, loaded and indexed. */
export function bundledFacts(): FactIndex {
  const folder = new URL('../../assets/facts/', import.meta.url);
  const files = readdirSync(folder).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
  );
  return indexFacts(files.sort().map((name) => parseFactSet(readFileSync(new URL(name, folder), 'utf8'))));
}
