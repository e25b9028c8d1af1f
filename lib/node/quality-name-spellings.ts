import type { Entity } from '../facts/fact-set.ts';
import type { NamePart } from '../facts/value-part.ts';
import type { Language } from '../lang/language.ts';
import { right, type Spelling, type Told, wrong } from './quality-spellings.ts';

/** So many wrong names for one place. */
const MOST = 6;

/** Other names of those that are right, and the names of others of the competing kinds. */
export function otherNames(
  { quote, before, behind, set, part: any, language }: Told,
  part: NamePart,
): Spelling[] {
  const text = before + quote + behind;
  const is = part.is.find((id) => {
    const entity = set.entities[id];
    return entity && namesOf(entity, language).some((name) => name.toLowerCase() === quote.toLowerCase());
  });
  const own = is === undefined ? undefined : set.entities[is];
  if (!own || any.kind !== 'name') return [];
  const rivals = Object.entries(set.entities).filter(
    ([id, { kind }]) => part.among.includes(kind) && !part.is.includes(id),
  );
  const others = rivals
    .map(([, entity]) => namesOf(entity, language))
    // One that is named in the text anyway would have two parts to play.
    .filter((names) => names.length > 0 && !names.some((name) => text.includes(name)))
    .map(([name]) => name!);
  // A name such as "Smith and Jones" says more than the one in whose place it would stand.
  const beside = part.is.flatMap((id) =>
    id === is ? [] : Object.values(set.entities[id]?.names ?? {}).flat(),
  );
  const words = new Set(beside.flatMap((name) => name.match(/[\p{L}\p{M}]{2,}/gu) ?? []));
  const names = namesOf(own, language).filter(
    (name) =>
      !(name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).some((word) => words.has(word) && !quote.includes(word)),
  );
  return [
    ...names.map((name) => right('another name', name)),
    ...spread(others, MOST).map((name) => wrong('another name', inPlaceOf(quote, name))),
  ];
}

/** 在X, Xへ: a name of one letter is known by the word written onto it, which stays. */
function inPlaceOf(quote: string, name: string): string {
  return /^(?:\P{Script=Latin}+[A-Z]|[A-Z]\P{Script=Latin}+)$/u.test(quote)
    ? quote.replace(/[A-Z]/, name)
    : name;
}

/** Names that are written as they stand, without endings and options, and that are proper names. */
function namesOf({ names }: Entity, { lang }: Language): string[] {
  return [...(names[lang] ?? []), ...(names['*'] ?? [])].filter((name) =>
    /^[^*~()[\]|-][^*~()[\]|]*$/.test(name),
  );
}

/** Some of the list, from all over it. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from({ length: Math.min(most, list.length) }, (_, i) => list[Math.floor(i * step)]!);
}
