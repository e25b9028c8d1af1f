import type { SortedPrograms } from '../text/sorted-programs.ts';
import type { FactStatus } from '../verdict/finding.ts';

/** Text by language (BCP-47); `en` is always there. */
export type Localized = Readonly<Record<string, string>>;

/** Phrases by language (BCP-47), as `lib/text/phrase.ts` describes them; `*` holds in every language. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

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

/** Words seen in a published text that tell it differently, and where. */
export interface Seen {
  readonly says: string;
  readonly url?: string | undefined;
}

/**
 * What a value or telling must stand near, each entry a list of references joined by ` & `: the first is the one whose
 * distance counts, the others must be in the same sentence. One entry is enough.
 * A reference is a cue or entity (`release`), any entity of a kind (`$outlet`), a value found before
 * (`#version-seen.version`), or a version as such (`=4.2.17`). After the first, ` & @from | @by` asks that the date
 * stands in one of these relations (`@range`: at one end of a range). An entry that begins with `?` is enough to say that a value agrees, too little to say
 * that it differs.
 */
type Near = readonly string[];

interface PartBase {
  readonly id: string;
  readonly label?: Localized | undefined;
  /** What to offer where the bare value would not read as an answer: "a week after the notice". */
  readonly offer?: Localized | undefined;
  readonly near: Near;
  /** References, each entry alternatives joined by ` | `: every entry must be met in the sentence, the passage or its headings. */
  readonly context?: readonly string[] | undefined;
  /** References that take the value away wherever in the sentence they stand. */
  readonly unless?: readonly string[] | undefined;
  /** References that take the value away when they stand nearer to it. */
  readonly not?: readonly string[] | undefined;
  readonly seen?: readonly Seen[] | undefined;
}

/** One recorded side of a disputed value. */
export interface Side<T> {
  readonly is: T;
  readonly sources?: readonly string[] | undefined;
  readonly note?: Localized | undefined;
}

export interface VersionPart extends PartBase {
  readonly kind: 'version';
  readonly is?: string | undefined;
  readonly sides?: readonly Side<string>[] | undefined;
  /**
   * Which end of a range of versions it is. `closing`: one that stands alone or closes a range; without it, one that
   * stands alone or opens a range.
   */
  readonly end?: 'first' | 'last' | 'closing' | undefined;
  /** What holds of it holds of all later versions too. */
  readonly onward?: boolean | undefined;
}

export interface DatePart extends PartBase {
  readonly kind: 'date';
  /** ISO: a day, a month or a year. */
  readonly is?: string | undefined;
  readonly sides?: readonly Side<string>[] | undefined;
  /** Other days that are right for a reason, such as a time zone. */
  readonly also?: readonly string[] | undefined;
  /** Something that happens on that day: an article of an earlier day may not tell it as done. */
  readonly event?: boolean | undefined;
  /** Told as a limit ("by", "until") as well as a day. */
  readonly deadline?: boolean | undefined;
}

export interface IntervalPart extends PartBase {
  readonly kind: 'interval';
  /** `2026-04-22/2026-06-05` */
  readonly is: string;
}

export interface DurationPart extends PartBase {
  readonly kind: 'duration';
  /** Shortest and longest number of days that is right. */
  readonly days: readonly [number, number];
}

export interface QuantityPart extends PartBase {
  readonly kind: 'quantity';
  readonly is?: number | undefined;
  readonly sides?: readonly Side<number>[] | undefined;
  /** `over`: the record says "more than"; `under`: "nearly". */
  readonly bound?: 'over' | 'under' | undefined;
  readonly percent?: boolean | undefined;
  /** A limit that is set: "more than 40 %" is not the same as "more than 50 %". */
  readonly threshold?: boolean | undefined;
}

export interface NamePart extends PartBase {
  readonly kind: 'name';
  /** Entities that are right; the first is offered. */
  readonly is: readonly string[];
  /** Kinds of entity that compete for the place. */
  readonly among: readonly string[];
  /** Several are named together: a wrong one among right ones counts. */
  readonly list?: boolean | undefined;
  /** Names that no entity has count too, when they stand right beside the cue. */
  readonly open?: boolean | undefined;
}

export interface CodePart extends PartBase {
  readonly kind: 'code';
  readonly form: 'codepoint' | 'zone' | 'variable' | 'forum' | 'handle' | 'issue' | 'hex' | 'host' | 'cve';
  readonly is: readonly string[];
  readonly list?: boolean | undefined;
}

export type ValuePart =
  | VersionPart
  | DatePart
  | IntervalPart
  | DurationPart
  | QuantityPart
  | NamePart
  | CodePart;

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

/** Phrases of the language itself, of those whose tag it shares the beginning of, and of all languages. */
export function phrasesFor(phrases: Phrases, lang: string): readonly string[] {
  const general = lang.split('-')[0]!;
  const related = lang === 'zh-Hant' ? (phrases['zh-Hans'] ?? []) : [];
  return [
    ...(phrases['*'] ?? []),
    ...(phrases[lang] ?? []),
    ...related,
    ...(lang === general ? [] : (phrases[general] ?? [])),
  ];
}
