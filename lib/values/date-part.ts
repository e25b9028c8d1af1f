import type { Reading } from './reading.ts';

const PARTS = [
  ['first-half', 1, 16],
  ['second-half', 15, 31],
  ['beginning', 1, 1],
  ['end', 31, 31],
  ['early', 1, 10],
  ['mid', 10, 20],
  ['late', 20, 31],
] as const;

/** Some days of a month, and the tokens of the words that name them. */
interface PartOfMonth {
  readonly from: number;
  readonly to: number;
  readonly token: number;
  readonly next: number;
}

/**
 * "early July", "7月上旬", "Anfang Juli", "the last day of June", "the end of last month".
 * @param token where the month's words begin, `next` the token behind them; `from` and `to` are its days.
 * @returns undefined where no part is told.
 */
export function partOfMonth(
  reading: Reading,
  token: number,
  next: number,
  month: { readonly from: number; readonly to: number },
): PartOfMonth | undefined {
  for (const [term, first, last] of PARTS) {
    let before = reading.generalBefore(token, [term], 6)?.token;
    if (before === undefined && reading.word(token - 1) === '-')
      before = reading.generalBefore(token - 1, [term], 2)?.token;
    const after = reading.general(next, term);
    if (before === undefined && after === undefined) continue;
    const length = month.to - month.from + 1;
    return {
      from: month.from + Math.min(first, length) - 1,
      to: month.from + Math.min(last, length) - 1,
      token: before ?? token,
      next: after ?? next,
    };
  }
  return undefined;
}
