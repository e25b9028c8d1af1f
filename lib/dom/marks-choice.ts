import type { Verdict } from '../verdict/finding.ts';
import type { Mark } from './marks.ts';

/** Which marks are to be seen. */
export interface MarksChoice {
  /** Whether any mark is shown. */
  readonly on: boolean;
  readonly verdicts: readonly Verdict[];
  /** Findings, by index, that the person does not want to see. */
  readonly ignored: readonly number[];
}

/**
 * The marks that are seen, in reading order. The one that the reader has been taken to is among them whatever is
 * chosen: a list beside the page leads to findings that are not painted, too.
 */
export function seenMarks(
  marks: readonly Mark[],
  { on, verdicts, ignored }: MarksChoice,
  visited: number | undefined,
): readonly Mark[] {
  return marks.filter(({ index, finding }) => {
    if (index === visited) return true;
    return on && verdicts.includes(finding.verdict) && !ignored.includes(index);
  });
}
