import type { Verdict } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { explanationWords } from './inconsistency-words.ts';
import type { CheckedArticle, Report, ReportedFinding, ReportedInconsistency } from './report.ts';
import { GUESSED } from './report-words.ts';
import { coverageLine, readableDate } from './text-report.ts';

/** How the report on a terminal is shown. */
export interface TerminalStyle {
  readonly colours: boolean;
  /** Findings only, no line about each text. */
  readonly quiet: boolean;
}

/** The report as lines for a terminal: one a finding that asks for eyes, and one about each text. */
export function terminalReport(report: Report, style: TerminalStyle): string {
  const lines = report.articles.flatMap((checked) => articleLines(report, checked, style));
  return lines.map((line) => `${line}\n`).join('');
}

function articleLines({ words }: Report, checked: CheckedArticle, style: TerminalStyle): string[] {
  const { name, findings, result, guessed } = checked;
  const shown = findings.filter(({ finding, suppressed }) => !suppressed && finding.verdict !== 'supported');
  const aside = findings.filter(({ suppressed }) => suppressed).length;
  return [
    ...shown.map((reported) => findingLine(checked, reported, style)),
    ...(checked.inconsistencies ?? []).map((reported) => inconsistencyLine(words, checked, reported, style)),
    ...(style.quiet ? [] : [coverageLine(name, result)]),
    ...(style.quiet || !aside ? [] : [`${name}: ${aside} of them put aside.`]),
    ...(style.quiet || !guessed ? [] : [`${name}: ${GUESSED}`]),
  ];
}

/** `article.md:12:7  refuted  version-seen  "4.1.7" → 4.2.17  (Harbour Times, 8 July 2026)` */
function findingLine(
  checked: CheckedArticle,
  { finding, place }: ReportedFinding,
  style: TerminalStyle,
): string {
  const offer = finding.expected[0];
  const [source] = finding.sources;
  const where = place ? `:${place.from.line}:${place.from.column}` : `:+${finding.start}`;
  return [
    `${checked.name}${where}`,
    style.colours ? `\u001b[${COLOURS[finding.verdict]}m${finding.verdict}\u001b[0m` : finding.verdict,
    finding.fact,
    `"${finding.quote.replace(/\s+/g, ' ')}"${offer === undefined ? '' : ` → ${offer}`}`,
    source
      ? `(${[source.publisher, source.published && readableDate(source.published)].filter(Boolean).join(', ')})`
      : '',
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** `article.md:12:7  inconsistent  weekday  "Thursday"  10 July 2026 is a Friday, not a Thursday.` */
function inconsistencyLine(
  words: Words,
  { name }: CheckedArticle,
  { inconsistency, place }: ReportedInconsistency,
  { colours }: TerminalStyle,
): string {
  const where = place ? `:${place.from.line}:${place.from.column}` : `:+${inconsistency.start}`;
  return [
    `${name}${where}`,
    colours ? '\u001b[33minconsistent\u001b[0m' : 'inconsistent',
    inconsistency.kind,
    `"${inconsistency.quote.replace(/\s+/g, ' ')}"`,
    explanationWords(words, inconsistency.explanation),
  ].join('  ');
}

/** Colours of a terminal: red, blue, green, as everywhere in Errata; what is not in the record is faint. */
const COLOURS: Readonly<Record<Verdict, number>> = {
  refuted: 31,
  disputed: 34,
  supported: 32,
  unverified: 2,
};
