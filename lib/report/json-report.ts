import type { Words } from '../words.ts';
import { explanationWords } from './inconsistency-words.ts';
import type { ReportedArticle } from './json-report-schema.ts';
import type { CheckedArticle, Report, ReportedFinding, ReportedInconsistency } from './report.ts';

/** The report as JSON: an array with one object a text, as `json-report-schema.ts` describes it. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(
    report.articles.map((checked) => articleEntry(report, checked)),
    null,
    1,
  )}\n`;
}

function articleEntry(report: Report, checked: CheckedArticle): ReportedArticle {
  const { article, result } = checked;
  return {
    file: checked.name,
    ...(checked.url !== undefined && { url: checked.url }),
    program: report.program,
    state: result.state,
    lang: result.lang,
    published: article.published ?? null,
    given: checked.given,
    title: article.title ?? null,
    sha256: checked.sha256,
    factSet: result.factSets.join(' '),
    factSets: report.factSets.map(({ id, version, asOf }) => ({ id, version, asOf })),
    ...(checked.extracted && { text: article.text }),
    ...(checked.guessed && { guessed: true as const }),
    findings: checked.findings.map(findingEntry),
    ...(checked.inconsistencies && {
      inconsistencies: checked.inconsistencies.map((reported) => inconsistencyEntry(report.words, reported)),
    }),
    coverage: result.coverage,
  };
}

function findingEntry(reported: ReportedFinding): ReportedArticle['findings'][number] {
  const { finding, place, correction, fingerprint, suppressed } = reported;
  return {
    start: finding.start,
    end: finding.end,
    ...(place && { line: place.from.line, column: place.from.column }),
    quote: finding.quote,
    verdict: finding.verdict,
    fact: finding.fact,
    part: finding.part,
    label: finding.label,
    expected: [...finding.expected],
    ...(correction && { correction: correction.replacement }),
    claimant: finding.claimant,
    explanation: finding.explanation,
    status: finding.status,
    sources: [...finding.sources],
    seen: [...finding.seen],
    rule: finding.rule,
    factSet: finding.factSet,
    fingerprint,
    ...(suppressed && { suppressed }),
  };
}

function inconsistencyEntry(
  words: Words,
  { inconsistency, place, fingerprint, suppressed }: ReportedInconsistency,
): NonNullable<ReportedArticle['inconsistencies']>[number] {
  const { start, end, quote, kind, other, explanation } = inconsistency;
  return {
    start,
    end,
    ...(place && { line: place.from.line, column: place.from.column }),
    quote,
    kind,
    ...(other && { other }),
    explanation: explanationWords(words, explanation),
    key: explanation.key,
    values: explanation.values,
    fingerprint,
    ...(suppressed && { suppressed }),
  };
}
