import type { FactSet } from '../facts/fact-set.ts';
import { FactSetError, type FactSetProblem, parseFactSet } from '../facts/load-fact-set.ts';

/*
 * Which fact sets there are, which are used, and what becomes of a file that is imported. Pure; what is kept is read
 * and written by fact-sets-storage.ts.
 *
 * A set that ships and an imported one may have the same id. Both are kept, and while the imported one is on it is used
 * in place of the other: switching it off or removing it brings the other back.
 */

export type Origin = 'shipped' | 'imported';

/** Names one set among all: `shipped:some-incident`. */
export type SetKey = `${Origin}:${string}`;

/** What the person has chosen; kept in storage as version 1 of its shape. */
export interface Choice {
  /** Sets that are switched off. A set that is not named is on, so that a new one that ships is used. */
  readonly off: readonly SetKey[];
  /** Ids of the imported sets in their order; `at`, in milliseconds since 1970, tells one import of an id from the next. */
  readonly imported: readonly { readonly id: string; readonly at: number }[];
}

export const NOTHING_CHOSEN: Choice = { off: [], imported: [] };

/** A fact set that ships or has been imported. */
export interface KnownSet {
  readonly key: SetKey;
  readonly origin: Origin;
  readonly id: string;
  readonly on: boolean;
  /** The file's text, exactly as it was given. */
  readonly json: string;
  /** Absent where this version of Errata cannot read the file any more. */
  readonly set?: FactSet;
  /** Why it cannot be read. */
  readonly problems: readonly FactSetProblem[];
}

/** What decides whether articles are compared with a set. */
export type SetToUse = Pick<KnownSet, 'origin' | 'id' | 'on' | 'set'>;

/** A known set that can be read. */
export type ReadableSet = Readable<KnownSet>;

type Readable<T extends SetToUse> = T & { readonly set: FactSet };

export function isReadable<T extends SetToUse>(known: T): known is Readable<T> {
  return known.set !== undefined;
}

export function keyOf(origin: Origin, id: string): SetKey {
  return `${origin}:${id}`;
}

/** Reads the file of an imported set; one that this version cannot read says why. */
export function readImported(id: string, json: string | undefined, choice: Choice): KnownSet {
  const key = keyOf('imported', id);
  const known = { key, origin: 'imported' as const, id, on: !choice.off.includes(key) };
  if (json === undefined) {
    const message = 'The browser no longer has this file; remove the set and import it again.';
    return { ...known, json: '', problems: [{ path: '', message }] };
  }
  const { set, problems } = readSet(json);
  return { ...known, json, problems, ...(set && { set }) };
}

/** The known set that is used in place of this one: an imported one of the same id that is on. */
export function usedInstead<T extends SetToUse>(of: SetToUse, all: readonly T[]): Readable<T> | undefined {
  if (of.origin === 'imported') return undefined;
  return all.filter(isReadable).find(({ id, on, origin }) => origin === 'imported' && id === of.id && on);
}

/** The sets that articles are compared with. */
export function setsInUse(all: readonly SetToUse[]): FactSet[] {
  return all
    .filter(isReadable)
    .filter((known) => known.on && !usedInstead(known, all))
    .map(({ set }) => set);
}

/** What a file would do to the sets that are there. */
export type Import =
  | { readonly kind: 'refused'; readonly problems: readonly FactSetProblem[] }
  /** Nothing stands in its way. */
  | { readonly kind: 'new'; readonly set: FactSet }
  /** It is there already, letter for letter. */
  | { readonly kind: 'same'; readonly set: FactSet }
  /** Another file of this id has been imported before: the person decides. `order`: the file's version against that one's. */
  | { readonly kind: 'replaces'; readonly set: FactSet; readonly loaded: KnownSet; readonly order: Order };

export type Order = 'newer' | 'older' | 'equal';

export function judgeImport(json: string, all: readonly KnownSet[]): Import {
  const { set, problems } = readSet(json);
  if (!set) return { kind: 'refused', problems };
  const loaded = all.find(({ origin, id }) => origin === 'imported' && id === set.id);
  if (!loaded) return { kind: 'new', set };
  if (loaded.json === json) return { kind: 'same', set };
  return { kind: 'replaces', set, loaded, order: orderOf(set.version, loaded.set?.version) };
}

/** Reads a file's text; a byte order mark is no part of it. */
function readSet(json: string): { readonly set?: FactSet; readonly problems: readonly FactSetProblem[] } {
  try {
    return { set: parseFactSet(json.replace(/^\ufeff/, '')), problems: [] };
  } catch (error) {
    if (error instanceof FactSetError) return { problems: error.problems };
    throw error;
  }
}

/** Versions are numbers between dots: 2026.11.2 is older than 2026.11.10. */
function orderOf(version: string, than: string | undefined): Order {
  if (than === undefined) return 'newer';
  const [ours, theirs] = [version.split('.').map(Number), than.split('.').map(Number)];
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const difference = (ours[i] ?? 0) - (theirs[i] ?? 0);
    if (difference !== 0) return difference > 0 ? 'newer' : 'older';
  }
  return 'equal';
}

/** The choice with a set switched on or off. */
export function switched(choice: Choice, key: SetKey, on: boolean): Choice {
  const others = choice.off.filter((each) => each !== key);
  return { ...choice, off: on ? others : [...others, key] };
}

/** How an imported set stands among the others. */
export interface Stand {
  /** Its place in their list. */
  readonly place: number;
  readonly on: boolean;
}

export function standOf(choice: Choice, id: string): Stand {
  return {
    place: choice.imported.findIndex((each) => each.id === id),
    on: !choice.off.includes(keyOf('imported', id)),
  };
}

/** The choice with an imported set in the place that it has; one that has none comes to where it stood, or last and on. */
export function withImported(
  choice: Choice,
  id: string,
  at: number,
  { place, on }: Stand = { place: Infinity, on: true },
): Choice {
  const { off, imported } = switched(choice, keyOf('imported', id), on);
  const entry = { id, at };
  if (imported.some((each) => each.id === id))
    return { off, imported: imported.map((each) => (each.id === id ? entry : each)) };
  return { off, imported: [...imported.slice(0, place), entry, ...imported.slice(place)] };
}

/** The choice without an imported set. */
export function withoutImported(choice: Choice, id: string): Choice {
  const { off } = switched(choice, keyOf('imported', id), true);
  return { off, imported: choice.imported.filter((each) => each.id !== id) };
}
