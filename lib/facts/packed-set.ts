import type { Language } from '../lang/language.ts';
import { LANGUAGES } from '../lang/languages.ts';
import { cleanText } from '../text/clean.ts';
import { phraseProgram } from '../text/phrase-program.ts';
import { type SortedPrograms, sortPrograms } from '../text/sorted-programs.ts';
import { covers } from './fact-index.ts';
import type { FactSet } from './fact-set.ts';
import { languageWords } from './language-words.ts';
import { trustFactSet } from './load-fact-set.ts';
import { phrasesFor } from './localized.ts';

/*
 * A fact set packed for checking: a file with all of it but its cues, and one for each language with the programs of its
 * cues and names. Nine tenths of a set are cues, and an article needs those of its own language: the others are never
 * read, and none is taken apart before a text meets it. A language's own words are packed in the same way.
 */

/** A file that is packed, and its text. */
export interface PackedFile {
  readonly name: string;
  readonly contents: string;
}

/** Name of the packed file beside a set's own. */
export function packedName(name: string): string {
  return name.replace(/\.json$/, '.packed');
}

/** Name of the file with a set's programs in a language. */
export function programsName(name: string, lang: string): string {
  return name.replace(/\.json$/, `.${lang}.packed`);
}

/** Name of the file with a language's own words. */
export function wordsName(lang: string): string {
  return `words.${lang}.packed`;
}

/**
 * Packs a set that is known to be sound.
 * @param name that of the set's own file.
 */
export function packFactSet(name: string, set: FactSet): PackedFile[] {
  const covered = LANGUAGES.filter((language) => covers(set, language));
  return [
    { name: packedName(name), contents: JSON.stringify({ ...set, cues: {} }) },
    ...covered.map((language) => ({
      name: programsName(name, language.lang),
      contents: JSON.stringify(programsOf(set, language)),
    })),
  ];
}

/** Packs the words of every language that the engine reads. */
export function packWords(): PackedFile[] {
  return LANGUAGES.map((language) => ({
    name: wordsName(language.lang),
    contents: JSON.stringify(sorted(languageWords(language), language)),
  }));
}

function programsOf(set: FactSet, language: Language): SortedPrograms {
  const names = Object.entries(set.entities).map(([id, entity]) => [id, entity.names] as const);
  const all = [...names, ...Object.entries(set.cues)];
  return sorted(
    all.map(([id, phrases]) => [id, phrasesFor(phrases, language.lang)] as const),
    language,
  );
}

function sorted(
  found: readonly (readonly [string, readonly string[]])[],
  { variants }: Language,
): SortedPrograms {
  return sortPrograms(
    found.map(([name, phrases]) => [
      name,
      phrases.map((phrase) => phraseProgram(cleanText(phrase, variants).folded)),
    ]),
  );
}

/**
 * Puts a packed set together.
 * @param packed what its file holds, as JSON is read.
 * @param programs what its file for a language holds; asked when a text in that language is first checked.
 */
export function unpackFactSet(packed: unknown, programs: (lang: string) => SortedPrograms): FactSet {
  return { ...trustFactSet(packed), programs };
}
