import type { Verdict } from '../verdict/finding.ts';
import type { ReportedFinding } from './report.ts';

/** What a verdict says, in reports that programs read. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  refuted: 'Differs from the record',
  disputed: 'Sources differ',
  supported: 'Agrees with the record',
  unverified: 'Not in the record',
};

/** What the record holds instead: one value, or every side or missing one, each once and in the style of the text. */
export function recordWords({ finding }: ReportedFinding): string {
  const { expected, verdict } = finding;
  if (expected.length < 3 && verdict !== 'disputed') return expected[0] ?? '';
  return expected.filter((value, i) => i === 0 || !isCanonical(value, expected[i - 1]!)).join(' · ');
}

/** Whether a value only says the one before in its recorded form: a day, a bare number. */
function isCanonical(value: string, before: string): boolean {
  const figures = (text: string): string => text.replace(/[.,'’\s]/g, '');
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(value) || (/^\d+$/.test(value) && figures(before) === value);
}

/** What is said of a page whose main part was guessed. */
export const GUESSED = 'The article could not be told from the rest of the page; its main part was read.';
