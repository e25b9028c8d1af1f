import { ruleOf } from '../consistency/inconsistency.ts';
import { explanationWords, kindWords } from './inconsistency-words.ts';
import type {
  CheckedArticle,
  Report,
  ReportedFinding,
  ReportedInconsistency,
  Suppression,
} from './report.ts';
import { setOf } from './report.ts';

/** The columns, in order. */
const COLUMNS = [
  'file',
  'line',
  'column',
  'start',
  'end',
  'verdict',
  'about',
  'quote',
  'record',
  'correction',
  'explanation',
  'sources',
  'fact',
  'part',
  'rule',
  'status',
  'fact set',
  'as of',
  'put aside',
  'published',
  'language',
  'state',
  'sha256',
  'program',
] as const;

type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string | number>>>;

/**
 * The report as CSV (RFC 4180): a line a finding or inconsistency, and one for each text without any. It begins with a byte order mark,
 * without which spreadsheets take it for another encoding; cells that a spreadsheet would run as a formula begin
 * with an apostrophe.
 */
export function csvReport(report: Report): string {
  const rows = report.articles.flatMap((checked) => articleRows(report, checked));
  const lines = [
    COLUMNS.join(','),
    ...rows.map((cells) => COLUMNS.map((name) => cell(cells[name])).join(',')),
  ];
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}

function articleRows(report: Report, checked: CheckedArticle): Cells[] {
  const { article, result, sha256 } = checked;
  const common: Cells = {
    file: checked.url ?? checked.name,
    published: article.published ?? '',
    language: result.lang,
    state: result.state,
    sha256,
    program: `${report.program.name} ${report.program.version}`,
  };
  const rows = [
    ...checked.findings.map((reported) => findingCells(report, reported)),
    ...(checked.inconsistencies ?? []).map((reported) => inconsistencyCells(report, reported)),
  ];
  return rows.length === 0 ? [common] : rows.map((cells) => ({ ...common, ...cells }));
}

function findingCells(report: Report, { finding, place, correction, suppressed }: ReportedFinding): Cells {
  const sources = finding.sources.map(({ publisher, published, url }) =>
    [publisher, published, url].filter(Boolean).join(', '),
  );
  return {
    line: place?.from.line ?? '',
    column: place?.from.column ?? '',
    start: finding.start,
    end: finding.end,
    verdict: finding.verdict,
    about: finding.label,
    quote: finding.quote,
    record: finding.expected.join(' | '),
    correction: correction?.replacement ?? '',
    explanation: finding.explanation,
    sources: sources.join(' | '),
    fact: finding.fact,
    part: finding.part,
    rule: finding.rule,
    status: finding.status,
    'fact set': finding.factSet,
    'as of': setOf(report, finding)?.asOf ?? '',
    'put aside': asideWords(suppressed),
  };
}

/** Rests on no fact: what it is takes the place of what a finding is about. */
function inconsistencyCells(
  { words }: Report,
  { inconsistency, place, suppressed }: ReportedInconsistency,
): Cells {
  return {
    line: place?.from.line ?? '',
    column: place?.from.column ?? '',
    start: inconsistency.start,
    end: inconsistency.end,
    verdict: 'inconsistent',
    about: kindWords(words, inconsistency),
    quote: inconsistency.quote,
    explanation: explanationWords(words, inconsistency.explanation),
    rule: ruleOf(inconsistency),
    'put aside': asideWords(suppressed),
  };
}

function asideWords(suppressed: Suppression | undefined): string {
  return suppressed ? `${suppressed.kind}: ${suppressed.reason}` : '';
}

/** What spreadsheets take for the beginning of a formula, in full width too. */
const FORMULA = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
