import { storage } from 'wxt/utils/storage';
import { trustFactSet } from '../facts/load-fact-set.ts';
import { packedName, programsName, unpackFactSet } from '../facts/packed-set.ts';
import {
  type Choice,
  type KnownSet,
  keyOf,
  NOTHING_CHOSEN,
  readImported,
  type SetKey,
  type SetToUse,
  type Stand,
  standOf,
  switched,
  withImported,
  withoutImported,
} from './fact-sets.ts';
import { fetchFacts, packedPrograms } from './packed-files.ts';

/** Names of the fact sets in the extension's own folder `facts`, written in when the extension is built. */
declare const __FACT_FILES__: readonly string[];

/** What is chosen. When its shape changes, `version` goes up and `migrations` says how to come from the one before. */
const chosen = storage.defineItem<Choice>('local:fact-sets', {
  version: 1,
  migrations: {},
  fallback: NOTHING_CHOSEN,
});

/** Where the text of an imported file is kept: apart from the choice, which is read at every check. */
function fileKey(id: string): `local:${string}` {
  return `local:fact-set-file:${id}`;
}

/** What is chosen now. It differs from what it was before whenever any set was imported, removed or switched. */
export function readChoice(): Promise<Choice> {
  return chosen.getValue();
}

/** Every set that ships or was imported, those that ship first. */
export function readSets(choice: Choice): Promise<KnownSet[]> {
  return readAll(choice, readShipped);
}

/** The same for checking articles: those that ship are read from their packed files. */
export function readSetsToUse(choice: Choice): Promise<SetToUse[]> {
  return readAll<SetToUse>(choice, readPacked);
}

async function readAll<T extends SetToUse>(
  choice: Choice,
  read: (name: string, choice: Choice) => Promise<T>,
): Promise<(T | KnownSet)[]> {
  const keys = choice.imported.map(({ id }) => fileKey(id));
  const [shipped, files] = await Promise.all([
    Promise.all(__FACT_FILES__.map((name) => read(name, choice))),
    storage.getItems(keys),
  ]);
  const imported = choice.imported.map(({ id }, at) =>
    readImported(id, files[at]?.value ?? undefined, choice),
  );
  return [...shipped, ...imported];
}

async function readPacked(name: string, choice: Choice): Promise<SetToUse> {
  const packed: unknown = await (await fetchFacts(packedName(name))).json();
  const set = unpackFactSet(packed, (lang) => packedPrograms(programsName(name, lang)));
  return { origin: 'shipped', id: set.id, on: !choice.off.includes(keyOf('shipped', set.id)), set };
}

async function readShipped(name: string, choice: Choice): Promise<KnownSet> {
  const json = await (await fetchFacts(name)).text();
  const set = trustFactSet(JSON.parse(json));
  const key = keyOf('shipped', set.id);
  return { key, origin: 'shipped', id: set.id, on: !choice.off.includes(key), json, set, problems: [] };
}

/** Switches a set on or off. */
export async function switchSet(key: SetKey, on: boolean): Promise<void> {
  await change(async (choice) => chosen.setValue(switched(choice, key, on)));
}

/**
 * Keeps an imported file, in place of an earlier one of the same id; one that was removed comes to where it stood. Choice
 * and file are written in one go.
 */
export async function keepImported(id: string, json: string, stood?: Stand): Promise<void> {
  await change(async (choice) => {
    await storage.setItems([
      { item: chosen, value: withImported(choice, id, Date.now(), stood) },
      { key: fileKey(id), value: json },
    ]);
  });
}

/** Removes an imported set and tells how it stood. */
export async function removeImported(id: string): Promise<Stand> {
  return change(async (choice) => {
    await chosen.setValue(withoutImported(choice, id));
    await storage.removeItem(fileKey(id));
    return standOf(choice, id);
  });
}

/** Calls back when anything is imported, removed or switched, in whichever tab, until the signal ends it. */
export function onChoice(call: (choice: Choice) => void, signal: AbortSignal): void {
  signal.addEventListener('abort', chosen.watch(call));
}

/** One change after the other, also of two tabs: each builds on what the one before has written. */
function change<T>(by: (choice: Choice) => Promise<T>): Promise<T> {
  return navigator.locks.request('fact-sets', async () => by(await readChoice())) as Promise<T>;
}
