import { readdirSync, readFileSync } from 'node:fs';
import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
import type { FactSet } from '../facts/fact-set.ts';
import { parseFactSet, trustFactSet } from '../facts/load-fact-set.ts';
import { type PackedFile, packFactSet, packWords } from '../facts/packed-set.ts';

/** Files of the fact sets that ship with Errata, with their text. */
export function bundledFactFiles(): { name: string; json: string }[] {
  const folder = new URL('../../assets/facts/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => ({ name, json: readFileSync(new URL(name, folder), 'utf8') }));
}

/** A fact set that ships, with the name of its file. */
export interface ShippedSet {
  readonly name: string;
  readonly set: FactSet;
}

/** The fact sets as the extension needs them: found sound, and without their examples, which are for the tests. */
export function shippedSets(): ShippedSet[] {
  return bundledFactFiles().map(({ name, json }) => {
    const { facts, ...set } = parseFactSet(json);
    return { name, set: { ...set, facts: facts.map(({ examples, ...fact }) => fact) } };
  });
}

/** The files from which articles are checked: of each fact set, and of the languages' own words. */
export function packedFiles(sets: readonly ShippedSet[]): PackedFile[] {
  return [...sets.flatMap(({ name, set }) => packFactSet(name, set)), ...packWords()];
}

/** The fact sets that ship with Errata, loaded and indexed. */
export function bundledFacts(): FactIndex {
  return indexFacts(bundledFactFiles().map(({ json }) => trustFactSet(JSON.parse(json))));
}
