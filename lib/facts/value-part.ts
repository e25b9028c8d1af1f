import type { Localized } from './localized.ts';

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
 * stands in one of these relations (`@range`: at one end of a range). An entry that begins with `?` is enough to say
 * that a value agrees, too little to say that it differs.
 */
export type Near = readonly string[];

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
