import type { FactSet } from '../../facts/fact-set.ts';
import { dateWords, type Words } from '../../words.ts';
import type { KnownSet, Order } from '../fact-sets.ts';
import { languageName } from '../language-name.ts';
import { listed, said } from './said.ts';
import { nameWords, rangeWords } from './value-words.ts';

/** The set's title; of one that cannot be read, its id. */
export function titleOf(words: Words, { set, id }: Pick<KnownSet, 'set' | 'id'>): string {
  return set ? said(words, set.title).text : id;
}

/**
 * What a set covers in one sentence: what an article must speak of (of alternatives the first), from when to when, and in
 * which languages.
 */
export function coversWords(words: Words, set: FactSet): string {
  const names = set.about.flatMap((group) => {
    const entity = group.map((id) => set.entities[id]).find((each) => each !== undefined);
    return entity ? [nameWords(words, entity)] : [];
  });
  const { from, to } = set.period;
  return words.say(
    'sets_covers',
    listed(words, [...new Set(names)]),
    from === to ? dateWords(words, from) : rangeWords(words, from, to),
    listed(
      words,
      set.languages.map((lang) => languageName(words, lang)),
    ),
  );
}

/** Why the person must decide between an imported set and the file that was chosen. */
export function questionWords(
  words: Words,
  order: Order,
  imported: string,
  file: string,
  name: string,
): string {
  return words.say(`import_${order}`, imported, file, name);
}

/** Name under which a set is saved. */
export function fileNameOf({ id, set }: Pick<KnownSet, 'id' | 'set'>): string {
  return set ? `${id}-${set.version}.json` : `${id}.json`;
}
