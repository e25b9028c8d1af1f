import type { Language } from '../lang/language.ts';
import { Lexicon } from '../text/lexicon.ts';
import type { SortedPrograms } from '../text/sorted-programs.ts';
import { type TermMeaning, termMeanings } from '../values/meanings.ts';
import type { RecordedVersions } from '../values/version.ts';
import type { Entity, Fact, FactSet, Telling } from './fact-set.ts';
import { languageWords } from './language-words.ts';
import { Phrasebook } from './phrasebook.ts';
import { recordedKeys } from './recorded-keys.ts';
import { References } from './references.ts';
import { type Rivals, rivalsOf } from './rivals.ts';
import type { ValuePart } from './value-part.ts';

/** Terms of which any one will do. */
export type Reference = readonly number[];

export interface CompiledNear {
  readonly anchor: Reference;
  readonly also: readonly Reference[];
  /** Of each further reference: it is a value, whose distance counts as the cue's does. */
  readonly measured: readonly boolean[];
  /** Relations of which the date must have one: "from", "by" … */
  readonly relations: ReadonlySet<string> | undefined;
  /** Enough to agree with the record, not to differ from it. */
  readonly weak: boolean;
}

export interface CompiledPart {
  readonly set: FactSet;
  readonly fact: Fact;
  readonly part: ValuePart;
  readonly near: readonly CompiledNear[];
  /** Every entry must be met by one of its terms. */
  readonly context: readonly Reference[];
  readonly not: ReadonlySet<number>;
  readonly unless: Reference;
  /** Whose place others may take in a clause. */
  readonly rivals: Rivals | undefined;
  /** The term under which other parts refer to a value that this part has taken. */
  readonly self: number;
}

export interface CompiledTelling {
  readonly set: FactSet;
  readonly fact: Fact;
  readonly telling: Telling;
  readonly words: number;
  readonly near: readonly CompiledNear[];
  readonly context: readonly Reference[];
  readonly not: ReadonlySet<number>;
  readonly unless: Reference;
  /** Whose place others may take in a clause. */
  readonly rivals: Rivals | undefined;
}

export interface CompiledSet {
  readonly set: FactSet;
  readonly about: readonly Reference[];
  /** All terms of the groups, for telling which passages are about the incident. */
  readonly topic: ReadonlySet<number>;
  /** All terms of others of the sort of those whom facts are about. */
  readonly others: ReadonlySet<number>;
}

type PartsByAnchor = ReadonlyMap<ValuePart['kind'], ReadonlyMap<number, readonly CompiledPart[]>>;

/** Fact sets as they are looked for in one language. */
export interface LanguageIndex {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly meanings: readonly (TermMeaning | undefined)[];
  readonly sets: readonly CompiledSet[];
  /** Parts by their kind and by the term that may anchor them: a value asks for those of its own kind only. */
  readonly partsByAnchor: PartsByAnchor;
  readonly tellingsByWords: ReadonlyMap<number, readonly CompiledTelling[]>;
  /** Parts by what they record, as `recordedKeys` writes it. */
  readonly partsByRecord: ReadonlyMap<string, readonly CompiledPart[]>;
  /** Entities by their term, with set and id. */
  readonly entities: ReadonlyMap<
    number,
    { readonly set: FactSet; readonly id: string; readonly entity: Entity }
  >;
  /** Terms of versions that parts refer to as such (`=4.2.17`). */
  readonly versionTerms: ReadonlyMap<string, readonly number[]>;
  readonly recordedVersions: RecordedVersions;
}

/** @param words the language's own words, packed (`packWords`); without them they are read from the language. */
export function compileLanguage(
  sets: readonly FactSet[],
  language: Language,
  words?: SortedPrograms,
): LanguageIndex {
  const lexicon = new Lexicon(language.abbreviations.includes('#'));
  const book = new Phrasebook();
  if (words) lexicon.addSorted(words, (name) => lexicon.term(name));
  else for (const [name, phrases] of languageWords(language)) book.add(lexicon.term(name), phrases);
  const entities = new Map<number, { set: FactSet; id: string; entity: Entity }>();
  const versionTerms = new Map<string, number[]>();
  const partsByAnchor = new Map<ValuePart['kind'], Map<number, CompiledPart[]>>();
  const partsByRecord = new Map<string, CompiledPart[]>();
  const tellingsByWords = new Map<number, CompiledTelling[]>();
  const compiledSets = sets.map((set) => {
    const references = new References(set, lexicon, language, book, entities, versionTerms);
    const rivalsKnown = new Map<string, Rivals>();
    for (const fact of set.facts) {
      const rivals = rivalsOf(set, fact, (reference) => references.read(reference), rivalsKnown);
      for (const part of fact.values ?? [])
        compilePart(set, fact, part, references, rivals, partsByAnchor, partsByRecord);
      for (const telling of fact.tellings ?? [])
        compileTelling(set, fact, telling, references, rivals, tellingsByWords);
    }
    const about = set.about.map((group) => group.flatMap((reference) => references.read(reference)));
    const topic = (set.topic ?? []).flatMap((reference) => references.read(reference));
    const others = Object.values(set.rivals ?? {})
      .flat()
      .flatMap((reference) => references.read(reference));
    return { set, about, topic: new Set([...about.flat(), ...topic]), others: new Set(others) };
  });
  book.fill(lexicon, language);
  return {
    language,
    lexicon,
    meanings: termMeanings(lexicon),
    sets: compiledSets,
    partsByAnchor,
    partsByRecord,
    tellingsByWords,
    entities,
    versionTerms,
    recordedVersions: recordedVersions(sets),
  };
}

/** Years before the first of an incident's period that nothing in it goes back to. */
const YEARS_BEFORE = 20;

function recordedVersions(sets: readonly FactSet[]): RecordedVersions {
  const parts = sets.flatMap(({ facts }) => facts.flatMap(({ values = [] }) => values));
  const versions = parts.flatMap((part) =>
    part.kind === 'version' ? (part.sides?.map(({ is }) => is) ?? [part.is ?? '']) : [],
  );
  const years = sets.map(({ period }) => Number(period.from.slice(0, 4)));
  return {
    beginnings: new Set(versions.map((version) => version.split('.').slice(0, 2).join('.'))),
    since: Math.min(...years) - YEARS_BEFORE,
  };
}

function compilePart(
  set: FactSet,
  fact: Fact,
  part: ValuePart,
  references: References,
  rivals: Rivals | undefined,
  anchored: Map<ValuePart['kind'], Map<number, CompiledPart[]>>,
  records: Map<string, CompiledPart[]>,
): void {
  const compiled: CompiledPart = {
    set,
    fact,
    part,
    near: references.near(part.near),
    context: (part.context ?? []).map((entry) => references.anyOf(entry)),
    not: references.setOf(part.not),
    unless: (part.unless ?? []).flatMap((entry) => references.anyOf(entry)),
    rivals,
    self: references.term(`#${fact.id}.${part.id}`),
  };
  const index = anchored.get(part.kind) ?? new Map<number, CompiledPart[]>();
  anchored.set(part.kind, index);
  for (const anchor of new Set(compiled.near.flatMap((near) => near.anchor))) put(index, anchor, compiled);
  for (const key of recordedKeys(part)) put(records, key, compiled);
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function compileTelling(
  set: FactSet,
  fact: Fact,
  telling: Telling,
  references: References,
  rivals: Rivals | undefined,
  index: Map<number, CompiledTelling[]>,
): void {
  for (const words of references.anyOf(telling.words)) {
    const compiled: CompiledTelling = {
      set,
      fact,
      telling,
      words,
      near: references.near(telling.near ?? []),
      context: (telling.context ?? []).map((entry) => references.anyOf(entry)),
      not: references.setOf(telling.not),
      unless: (telling.unless ?? []).flatMap((entry) => references.anyOf(entry)),
      rivals,
    };
    put(index, words, compiled);
  }
}
