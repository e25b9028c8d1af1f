import type { Explanation, InconsistencyKind } from '../consistency/inconsistency.ts';
import { en } from '../lang/en.ts';
import { readableDate } from './text-report.ts';

/** What an inconsistency is one of, in English, for headings and rules. */
export const KIND_WORDS: Readonly<Record<InconsistencyKind, string>> = {
  'two-values': 'Two values for the same thing',
  weekday: 'Weekday that does not fit its date',
  interval: 'Interval the wrong way round',
  sum: 'Parts that do not make the stated sum',
  tense: 'Tense that the day of publication rules out',
};

/** One English sentence that says what does not fit. */
export function explanationWords(explanation: Explanation): string {
  const weekday = (day: string): string => en.style.weekdays[Number(day) - 1] ?? day;
  switch (explanation.key) {
    case 'two-values': {
      const { first, second } = explanation.values;
      return `The text says “${first}” before and “${second}” here.`;
    }
    case 'weekday': {
      const { date, written, is } = explanation.values;
      return `${readableDate(date)} is a ${weekday(is)}, not a ${weekday(written)}.`;
    }
    case 'interval': {
      const { first, last } = explanation.values;
      return `“${first}” lies behind “${last}”.`;
    }
    case 'sum':
    case 'sum-column': {
      const { sum, stated } = explanation.values;
      const parts = explanation.key === 'sum' ? 'The parts' : 'The rows above';
      return `${parts} make ${sum}, not ${stated}.`;
    }
    case 'tense-future': {
      const { date, published } = explanation.values;
      return `${readableDate(date)} is past on the day of publication, ${readableDate(published)}.`;
    }
    case 'tense-past': {
      const { date, published } = explanation.values;
      return `${readableDate(date)} is still to come on the day of publication, ${readableDate(published)}.`;
    }
  }
}
