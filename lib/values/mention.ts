import type { Span } from '../text/span.ts';

/** A version of a piece of software: 4.2.17. */
export interface VersionValue {
  readonly kind: 'version';
  readonly parts: readonly number[];
  /** The last part was written as a wildcard: 4.2.x. */
  readonly open: boolean;
  /** Only the end was written: .198 */
  readonly tail: boolean;
}

/** How a time is tied to what happens at it. */
export type TimeRelation = 'on' | 'from' | 'since' | 'by' | 'until' | 'before' | 'after';

/** A day or a stretch of days. Days count from 1970-01-01, both ends included. */
export interface DateValue {
  readonly kind: 'date';
  readonly from: number;
  readonly to: number;
  readonly unit: 'day' | 'part' | 'month' | 'year' | 'week';
  /** `calendar`: written as a date. `relative`: reckoned from the day of publication. `context`: reckoned from a day that the text has mentioned. `weekday`: named by its weekday alone. */
  readonly told: 'calendar' | 'relative' | 'context' | 'weekday';
  /** The year was written, not inferred. */
  readonly year: boolean;
  /** Weekday that was written, 1 (Monday) to 7, and where. */
  readonly weekday?: { readonly day: number; readonly span: Span };
  /** Of a weekday alone: the other days that the words can mean. */
  readonly others?: readonly number[];
  readonly relation?: TimeRelation;
  /** The date with the words of that relation: "since July 10". */
  readonly related?: Span;
  /** Of a month without a day: which of the language's forms of its name was written, for offering another in the same. */
  readonly monthForm?: number;
  /** Order and form in which the date was written, for offering another in the same. */
  readonly form: 'dmy' | 'mdy' | 'iso' | 'slash' | 'native';
}

/** A span of time without a place in the calendar: 45 days, six weeks. In days. */
export interface DurationValue {
  readonly kind: 'duration';
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /**
   * `event`: it leads to or from something that is told behind it ("two days before the ban"). `alone`: a unit without a
   * number ("a month"). `context`: from what was told before ("two days earlier"). Each is compared only where the cue is a
   * part of the same expression.
   */
  readonly told?: 'event' | 'alone' | 'context';
}

export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'at-least' | 'up-to' | 'under';

/** A number of things or a share. */
export interface QuantityValue {
  readonly kind: 'quantity';
  readonly value: number;
  /** Half the unit of the last digit that was written: 28.8 million is exact to 50,000. */
  readonly margin: number;
  readonly bound: Bound;
  readonly percent: boolean;
  /** "And some" follows, which stays below the next step of the last figure: 15,000-odd, 2.5万余. */
  readonly some?: true;
  /** Written in words rather than digits. */
  readonly words: boolean;
  /** It carries an ordinal's meaning: "third". */
  readonly ordinal: boolean;
}

/** A name written in a code of its own: U+02BC, Asia/Tokyo, HTTP_PROXY, r/programming, @name, #123, 0x5B, api.example.com, CVE-2021-44228. */
export interface CodeValue {
  readonly kind: 'code';
  readonly form: CodeForm;
  /** In the form's usual spelling. */
  readonly code: string;
}

export type CodeForm =
  | 'codepoint'
  | 'zone'
  | 'variable'
  | 'forum'
  | 'handle'
  | 'issue'
  | 'hex'
  | 'host'
  | 'cve';

/** A name that a fact set knows, or (without `entity`) one that it does not. */
export interface NameValue {
  readonly kind: 'name';
  readonly entity?: string;
  /** Id of the set that knows it. */
  readonly set?: string;
  /** What the entity is one of. */
  readonly entityKind?: string;
}

export type Value = VersionValue | DateValue | DurationValue | QuantityValue | CodeValue | NameValue;

/** A typed value at a place in the levelled text. */
export interface Mention<V extends Value = Value> extends Span {
  readonly value: V;
  /** First token, and the one after the last. */
  readonly token: number;
  readonly nextToken: number;
  /** One end of a range ("4.2.17 to 4.2.140"), and the index of the other end among the mentions of its kind. */
  readonly range?: 'first' | 'last';
  /** The range was told as two months in a row, "May and June": it says nothing about days. */
  readonly months?: true;
}
