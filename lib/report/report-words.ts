import type { FindingSource, Verdict } from '../verdict/finding.ts';
import type { CheckedArticle, Report, ReportedFinding, ReportedInconsistency } from './report.ts';
import { coverageWords, readableDate } from './text-report.ts';

/** What a verdict says, as the interface says it. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  refuted: 'Differs from the record',
  disputed: 'Sources differ',
  supported: 'Agrees with the record',
  unverified: 'Not in the record',
};

/** `line 9, column 75`, or where in the extracted text. */
export function placeWords(reported: ReportedFinding | ReportedInconsistency): string {
  const { place } = reported;
  if (place) return `line ${place.from.line}, column ${place.from.column}`;
  const { start, end } = 'finding' in reported ? reported.finding : reported.inconsistency;
  return `characters ${start} to ${end} of the text that was read`;
}

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

/** `3 July 2026, South China Morning Post` */
export function sourceWords({ published, publisher }: FindingSource): string {
  return [published && readableDate(published), publisher].filter(Boolean).join(', ');
}

/** What was read and what came of it, in sentences. */
export function foundWords({ result, guessed, findings }: CheckedArticle): string {
  const aside = findings.filter(({ suppressed }) => suppressed).length;
  const words = coverageWords(result);
  return [
    words.charAt(0).toUpperCase() + words.slice(1),
    ...(aside ? [`${aside} of them ${aside === 1 ? 'is' : 'are'} put aside.`] : []),
    ...(guessed ? [GUESSED] : []),
  ].join(' ');
}

export const GUESSED = 'The article could not be told from the rest of the page; its main part was read.';

/** What a text was checked with, to check it again: names and values. */
export function replayRows(checked: CheckedArticle): [string, string][] {
  const { article, result, given, sha256, url } = checked;
  const told = (set: boolean): string => (set ? ' (given)' : '');
  return [
    ...(url === undefined ? [] : ([['Address', url]] as [string, string][])),
    ['Published', article.published ? `${article.published}${told(given.published)}` : 'unknown'],
    ['Language', `${result.lang}${given.lang ? ' (given)' : article.lang ? '' : ' (detected)'}`],
    ['SHA-256 of the text', sha256],
  ];
}

/** `Made on 21 November 2026 by Errata 0.1.0.` */
export function madeWords({ made, program }: Report): string {
  return `Made on ${readableDate(made.slice(0, 10))} by ${program.name} ${program.version}.`;
}

/** What a finding was decided by: names and values. */
export function decidedRows({ finding }: ReportedFinding): [string, string][] {
  return [
    ['Fact', `${finding.fact}, ${finding.part}`],
    ['Rule', finding.rule],
    ['Fact set', finding.factSet],
  ];
}
