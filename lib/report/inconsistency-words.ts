import type { Explanation, Inconsistency, InconsistencyKind } from '../consistency/inconsistency.ts';
import { dateWords, type MessageKey, type Words } from '../words.ts';
import type { ReportedInconsistency } from './report.ts';

const KINDS: Readonly<Record<InconsistencyKind, MessageKey>> = {
  'two-values': 'unfit_kind_two_values',
  weekday: 'unfit_kind_weekday',
  interval: 'unfit_kind_interval',
  sum: 'unfit_kind_sum',
  tense: 'unfit_kind_tense',
};

/** What an inconsistency is one of, for headings and rules. */
export function kindWords(words: Words, { kind }: Pick<Inconsistency, 'kind'>): string {
  return words.say(KINDS[kind]);
}

/** One sentence that says what does not fit. */
export function explanationWords(words: Words, { key, values }: Explanation): string {
  switch (key) {
    case 'two-values':
      return words.say('unfit_two_values', values.first, values.second);
    case 'weekday':
      return words.say(
        'unfit_weekday',
        dateWords(words, values.date),
        weekdayWords(words, values.is),
        weekdayWords(words, values.written),
      );
    case 'interval':
      return words.say('unfit_interval', values.first, values.last);
    case 'sum':
      return words.say('unfit_sum', numberWords(words, values.sum), numberWords(words, values.stated));
    case 'sum-column':
      return words.say('unfit_sum_column', numberWords(words, values.sum), numberWords(words, values.stated));
    case 'tense-future':
      return words.say(
        'unfit_tense_future',
        dateWords(words, values.date),
        dateWords(words, values.published),
      );
    case 'tense-past':
      return words.say('unfit_tense_past', dateWords(words, values.date), dateWords(words, values.published));
  }
}

/** @param day 1 (Monday) to 7. */
function weekdayWords(words: Words, day: string): string {
  // 1 January 2024 was a Monday.
  const date = Date.UTC(2024, 0, Number(day));
  return new Intl.DateTimeFormat(words.lang, { timeZone: 'UTC', weekday: 'long' }).format(date);
}

function numberWords(words: Words, digits: string): string {
  const options = { maximumFractionDigits: 20 };
  return new Intl.NumberFormat(words.lang, options).format(digits as Intl.StringNumericLiteral);
}

/** The sentence in a report, with the reason where it is put aside. */
export function whyWords(words: Words, { inconsistency, suppressed }: ReportedInconsistency): string {
  const why = explanationWords(words, inconsistency.explanation);
  return suppressed ? words.say('report_put_aside', why, suppressed.reason) : why;
}
