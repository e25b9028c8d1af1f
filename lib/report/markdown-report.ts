import { passageAround } from '../text/passage.ts';
import type { Words } from '../words.ts';
import { kindWords, whyWords } from './inconsistency-words.ts';
import { type CheckedArticle, open, type Report, type ReportedFinding } from './report.ts';
import {
  decidedRows,
  foundWords,
  madeWords,
  placeWords,
  recordWords,
  replayRows,
  sourceWords,
  VERDICTS,
} from './report-words.ts';
import { readableDate } from './text-report.ts';

/** The report as Markdown (CommonMark with tables): what differs in full, what agrees as a table. */
export function markdownReport(report: Report): string {
  const sets = report.factSets.map(({ id, version, asOf, title, licence }) =>
    row([title.en ?? id, `${id}@${version}`, readableDate(asOf), licence].map(literal)),
  );
  return `${[
    '# Report of a fact check',
    madeWords(report),
    ['| Facts | Version | As of | Licence |', '| --- | --- | --- | --- |', ...sets].join('\n'),
    ...report.articles.flatMap((checked) => articlePart(report.words, checked)),
    ...(report.problems.length
      ? ['## Not read', report.problems.map((problem) => `- ${literal(problem)}`).join('\n')]
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
    literal(foundWords(checked)),
    [
      '| Checked with | |',
      '| --- | --- |',
      ...replayRows(checked).map((cells) => row(cells.map(literal))),
    ].join('\n'),
    ...open(checked).flatMap((reported, i) => findingPart(checked, reported, i + 1)),
    ...inconsistencyPart(words, checked),
    ...(apart.length ? ['### Put aside', table(apart)] : []),
    ...(quiet.length ? ['### Agrees, or is not in the record', table(quiet)] : []),
  ];
}

function findingPart(checked: CheckedArticle, reported: ReportedFinding, number: number): string[] {
  const { finding } = reported;
  const { before, after } = passageAround(checked.article, finding);
  const sources = finding.sources.map((source) => {
    const title = source.url ? `[${literal(source.title)}](<${address(source.url)}>)` : literal(source.title);
    return `  - ${literal(sourceWords(source))}: ${title}`;
  });
  return [
    `### ${number}. ${VERDICTS[finding.verdict]}: ${literal(finding.label)}`,
    `> ${literal(before)}**${literal(finding.quote)}**${literal(after)}`,
    [
      `- Where: ${placeWords(reported)}`,
      `- The article says: **${literal(finding.quote)}**`,
      `- ${finding.verdict === 'disputed' ? 'Sources say' : 'The record says'}: **${literal(recordWords(reported))}**`,
      `- ${literal(finding.explanation)}`,
      ...(sources.length ? ['- Sources:', ...sources] : []),
      ...(finding.seen.length
        ? ['- The same was seen at:', ...finding.seen.map((url) => `  - <${address(url)}>`)]
        : []),
      ...decidedRows(reported).map(([name, value]) => `- ${name}: ${literal(value)}`),
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
    return row(cells.map(literal));
  });
  const head = ['| Where | Words | What | Why |', '| --- | --- | --- | --- |'];
  return ['### Does not fit the rest of the text', [...head, ...rows].join('\n')];
}

function table(reported: readonly ReportedFinding[]): string {
  const rows = reported.map((one) =>
    row(
      [
        one.place ? `${one.place.from.line}:${one.place.from.column}` : String(one.finding.start),
        one.finding.quote,
        VERDICTS[one.finding.verdict],
        one.finding.label,
        one.suppressed?.reason ?? one.finding.fact,
      ].map(literal),
    ),
  );
  const last = reported[0]?.suppressed ? 'Why' : 'Fact';
  return [`| Where | Words | Verdict | About | ${last} |`, '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
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
