import type { Span } from '../text/span.ts';

/** What in a text does not fit the rest of it, whatever any record says. */
export type InconsistencyKind = 'two-values' | 'weekday' | 'interval' | 'sum' | 'tense';

/**
 * Why it does not fit, for words in the reader's language: a key, and the values that stand in its sentence. Days are
 * ISO 8601, weekdays 1 (Monday) to 7, numbers in digits without grouping, all else the words of the text.
 *
 *  two-values          first, second: the words of the two values
 *  weekday             date; written, is: weekdays
 *  interval            first, last: the words of the two ends
 *  sum                 sum: what the parts make; stated
 *  sum-column          the same of a table's column
 *  tense-future        date, published: told as to come, and past on the day of publication
 *  tense-past          date, published: told as past, and still to come on the day of publication
 */
export type Explanation =
  | { readonly key: 'two-values'; readonly values: { readonly first: string; readonly second: string } }
  | {
      readonly key: 'weekday';
      readonly values: { readonly date: string; readonly written: string; readonly is: string };
    }
  | { readonly key: 'interval'; readonly values: { readonly first: string; readonly last: string } }
  | {
      readonly key: 'sum' | 'sum-column';
      readonly values: { readonly sum: string; readonly stated: string };
    }
  | {
      readonly key: 'tense-future' | 'tense-past';
      readonly values: { readonly date: string; readonly published: string };
    };

/** Something in a text that does not fit the rest of it. Spans count in the article's text. */
export interface Inconsistency extends Span {
  readonly kind: InconsistencyKind;
  /** The words between `start` and `end`. */
  readonly quote: string;
  /** The place that it does not fit, where it is a place: the other value, the date of a weekday. */
  readonly other?: Span;
  readonly explanation: Explanation;
}

/** Names what an inconsistency is one of, as findings name the rule that decided: `consistency/weekday`. */
export function ruleOf({ kind }: Pick<Inconsistency, 'kind'>): string {
  return `consistency/${kind}`;
}
