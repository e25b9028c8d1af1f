import type { SortedPrograms } from '../text/sorted-programs.ts';
import type { FactStatus } from '../verdict/finding.ts';
import type { Localized, Phrases } from './localized.ts';
import type { Near, Seen, ValuePart } from './value-part.ts';

/** Somebody or something that articles name. */
export interface Entity {
  /** What it is one of: `company`, `outlet`, `product` … Values of kind `name` are chosen among a kind. */
  readonly kind: string;
  readonly names: Phrases;
}

export interface SourceRecord {
  readonly publisher: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language: string;
  readonly kind: 'primary' | 'secondary';
  /** What the source is, in one phrase. */
  readonly note?: string | undefined;
  /** Whose report it passes on: ids of sources of this set, or names where the set has none. */
  readonly relays?: readonly string[] | undefined;
}

/** A way to tell something that is not a value: right, wrong, one side of a dispute, or on nobody's record. */
export interface Telling {
  readonly id: string;
  readonly verdict: 'supported' | 'refuted' | 'disputed' | 'unverified';
  /** Cue whose words are the telling; they are what is marked. */
  readonly words: string;
  readonly near?: Near | undefined;
  readonly context?: readonly string[] | undefined;
  readonly not?: readonly string[] | undefined;
  /** References that take the words away wherever in the sentence they stand. */
  readonly unless?: readonly string[] | undefined;
  /** The verdict holds for articles published from and until these days. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** What the record says instead. */
  readonly offer?: Localized | undefined;
  /** What a negation of the words says: `supported` where the record says that it is not so. */
  readonly negated?: 'supported' | 'refuted' | undefined;
  readonly seen?: readonly Seen[] | undefined;
}

/** One sentence of a fact's own examples. */
export interface Example {
  readonly lang: string;
  readonly text: string;
  /** Day of publication where it matters. */
  readonly published?: string | undefined;
  /** Of a refuted example: what the finding must offer. */
  readonly offers?: string | undefined;
}

/**
 * How a fact stands to another, where claims turn on it: it happened `before` the other or is `part-of` it; `directed`:
 * it goes from one entity to another, as an accusation does.
 */
export type Relation =
  | { readonly kind: 'before' | 'part-of'; readonly fact: string }
  | { readonly kind: 'directed'; readonly from: string; readonly to: string };

/** Sentences with what a check of each must give; `ignored` ones must give nothing on the fact, and no discrepancy. */
export interface Examples {
  readonly supported: readonly Example[];
  readonly refuted: readonly Example[];
  readonly disputed?: readonly Example[] | undefined;
  readonly unverified?: readonly Example[] | undefined;
  readonly ignored: readonly Example[];
}

export interface Fact {
  readonly id: string;
  /** In a few words what it is about. */
  readonly label: Localized;
  readonly statement: Localized;
  readonly explanation?: Localized | undefined;
  readonly status: FactStatus;
  readonly sources: readonly string[];
  /** Since when it could be known. */
  readonly known?: string | undefined;
  readonly relations?: readonly Relation[] | undefined;
  readonly values?: readonly ValuePart[] | undefined;
  readonly tellings?: readonly Telling[] | undefined;
  readonly examples?: Examples | undefined;
}

export interface TimelineEntry {
  readonly date: string;
  readonly until?: string | undefined;
  readonly text: Localized;
  readonly facts?: readonly string[] | undefined;
}

export interface FactSet {
  readonly id: string;
  /** Year, month, running number: `2026.11.1`. */
  readonly version: string;
  readonly asOf: string;
  readonly title: Localized;
  readonly licence: string;
  readonly note: string;
  readonly languages: readonly string[];
  /** First and last day of what happened; dates without a year are taken to lie near it. */
  readonly period: { readonly from: string; readonly to: string };
  /** Groups of references; an article is about the incident when it names one of every group. */
  readonly about: readonly (readonly string[])[];
  /** Further references that show a passage to be about the incident. */
  readonly topic?: readonly string[] | undefined;
  /**
   * By an entity that facts are about, references to others of its sort ("$company"). Where one of these is what a clause
   * is about, its words say nothing of the facts whose cues name the entity.
   */
  readonly rivals?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly entities: Readonly<Record<string, Entity>>;
  readonly cues: Readonly<Record<string, Phrases>>;
  /**
   * Of a packed set, which has no other cues: the programs of cues and entities' names in a language that it covers.
   */
  readonly programs?: ((lang: string) => SortedPrograms) | undefined;
  readonly sources: Readonly<Record<string, SourceRecord>>;
  readonly timeline: readonly TimelineEntry[];
  readonly facts: readonly Fact[];
}
