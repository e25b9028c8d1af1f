import { readdirSync, readFileSync } from 'node:fs';
import { type FactIndex, indexFacts } from '../facts/fact-index.ts';
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

/** A fact set as the extension needs it: its examples are for the tests, and white space is for people. */
export function withoutExamples(json: string): string {
  const { facts, ...set } = parseFactSet(json);
  return JSON.stringify({ ...set, facts: facts.map(({ examples, ...fact }) => fact) });
}

/** The files from which articles are checked: of each fact set without its examples, and of the languages' own words. */
export function packedFiles(): PackedFile[] {
  const sets = bundledFactFiles().flatMap(({ name, json }) =>
    packFactSet(name, parseFactSet(withoutExamples(json))),
  );
  return [...sets, ...packWords()];
}

/** The fact sets that ship with Errata, loaded and indexed. */
export function bundledFacts(): FactIndex {
  return indexFacts(bundledFactFiles().map(({ json }) => trustFactSet(JSON.parse(json))));
}
