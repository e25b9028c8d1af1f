import { passageAround } from '../text/passage.ts';
import type { Words } from '../words.ts';
import {
  decidedRows,
  findingHeads,
  foundWords,
  madeWords,
  placeWords,
  recordHead,
  replayRows,
  setCells,
  setHeads,
  sourceWords,
  unfitHeads,
  verdictWords,
} from './document-words.ts';
import { kindWords, whyWords } from './inconsistency-words.ts';
import { type CheckedArticle, open, type Report, type ReportedFinding } from './report.ts';
import { recordWords } from './report-words.ts';

/** The report as Markdown (CommonMark with tables): what differs in full, what agrees as a table. */
export function markdownReport(report: Report): string {
  const { words, problems } = report;
  const sets = report.factSets.map((set) => setCells(words, set).map(literal));
  return `${[
    `# ${words.say('report_title')}`,
    madeWords(report),
    tableOf(setHeads(words), sets),
    ...report.articles.flatMap((checked) => articlePart(words, checked)),
    ...(problems.length
      ? [`## ${words.say('report_not_read')}`, problems.map((problem) => `- ${literal(problem)}`).join('\n')]
      : []),
  ].join('\n\n')}\n`;
}

function articlePart(words: Words, checked: CheckedArticle): string[] {
  const apart = checked.findings.filter(({ suppressed }) => suppressed);
  const quiet = checked.findings.filter(
    ({ finding, suppressed }) =>
      !suppressed && (finding.verdict === 'supported' || finding.verdict === 'unverified'),
  );
  return [
    `## ${literal(checked.name)}`,
    literal(foundWords(words, checked)),
    tableOf(
      [words.say('report_checked_with'), ''],
      replayRows(words, checked).map((cells) => cells.map(literal)),
    ),
    ...open(checked).flatMap((reported, i) => findingPart(words, checked, reported, i + 1)),
    ...inconsistencyPart(words, checked),
    ...(apart.length ? [`### ${words.say('report_aside')}`, table(words, apart)] : []),
    ...(quiet.length ? [`### ${words.say('report_quiet')}`, table(words, quiet)] : []),
  ];
}

function findingPart(
  words: Words,
  checked: CheckedArticle,
  reported: ReportedFinding,
  number: number,
): string[] {
  const { say } = words;
  const { finding } = reported;
  const { before, after } = passageAround(checked.article, finding);
  const sources = finding.sources.map((source) => {
    const title = source.url ? `[${literal(source.title)}](<${address(source.url)}>)` : literal(source.title);
    return `  - ${literal(sourceWords(words, source))}: ${title}`;
  });
  return [
    `### ${number}. ${verdictWords(words, reported)}: ${literal(finding.label)}`,
    `> ${literal(before)}**${literal(finding.quote)}**${literal(after)}`,
    [
      `- ${say('report_where')}: ${placeWords(words, reported)}`,
      `- ${say('card_article_says')}: **${literal(finding.quote)}**`,
      `- ${recordHead(words, reported)}: **${literal(recordWords(reported))}**`,
      `- ${literal(finding.explanation)}`,
      ...(sources.length ? [`- ${say('report_sources')}:`, ...sources] : []),
      ...(finding.seen.length
        ? [`- ${say('report_seen')}:`, ...finding.seen.map((url) => `  - <${address(url)}>`)]
        : []),
      ...decidedRows(words, reported).map(([name, value]) => `- ${name}: ${literal(value)}`),
    ].join('\n'),
  ];
}

/** What does not fit the rest of the text, apart from what differs from the record. */
function inconsistencyPart(words: Words, { inconsistencies = [] }: CheckedArticle): string[] {
  if (inconsistencies.length === 0) return [];
  const rows = inconsistencies.map((reported) => {
    const { inconsistency, place } = reported;
    const where = place ? `${place.from.line}:${place.from.column}` : String(inconsistency.start);
    const cells = [where, inconsistency.quote, kindWords(words, inconsistency), whyWords(words, reported)];
    return cells.map(literal);
  });
  return [`### ${words.say('report_unfit')}`, tableOf(unfitHeads(words), rows)];
}

function table(words: Words, reported: readonly ReportedFinding[]): string {
  const rows = reported.map((one) =>
    [
      one.place ? `${one.place.from.line}:${one.place.from.column}` : String(one.finding.start),
      one.finding.quote,
      verdictWords(words, one),
      one.finding.label,
      one.suppressed?.reason ?? one.finding.fact,
    ].map(literal),
  );
  return tableOf(findingHeads(words, reported), rows);
}

/** A table in Markdown; the cells of `rows` are Markdown already. */
function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map(row).join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A text on one line, with nothing in it that Markdown would take for its own. */
function literal(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}

const address = (url: string): string => url.replace(/[<>\s\\]/g, (char) => encodeURIComponent(char));
