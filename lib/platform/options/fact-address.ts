import type { SetKey } from '../fact-sets.ts';

/** Names one fact of one set. */
export interface FactAddress {
  readonly set: SetKey;
  readonly fact: string;
}

/** The part of the page's address behind `#` that shows a fact, so that links, history and bookmarks lead to facts. */
export function hashOf({ set, fact }: FactAddress): string {
  return `#fact/${set.replace(':', '/')}/${fact}`;
}

/** The fact that is named behind `#`; undefined where it is something else. */
export function addressIn(hash: string): FactAddress | undefined {
  const [, origin, id, fact] = /^#fact\/(shipped|imported)\/([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(hash) ?? [];
  if (origin === undefined || id === undefined || fact === undefined) return undefined;
  return { set: `${origin as 'shipped' | 'imported'}:${id}`, fact };
}
