import { extname } from 'node:path';
import type { CheckedArticle, ReportedFinding } from '../report/report.ts';
import { type Correction, corrected } from '../verdict/correction.ts';
import { type Checking, checkText } from './check-text.ts';
import { encode, type ReadFile, readArticle } from './read-file.ts';
import { replaceFile } from './write-file.ts';

/** What became of a file's corrections. */
export interface Fixed {
  /** The file's text with the corrections, and what is found in it now. */
  readonly read: ReadFile;
  readonly checked: CheckedArticle;
  /** A line each. */
  readonly made: readonly string[];
  readonly left: readonly string[];
}

/** A correction may bring out another: the right day has another weekday. */
const ROUNDS = 3;

/** Puts in what needs no second look, checks again, and says what is left to a person. Nothing is written. */
export function fixed(name: string, read: ReadFile, checking: Checking): Fixed {
  const made: string[] = [];
  let now = read;
  let checked = checkText(name, now, checking);
  for (let round = 0; round < ROUNDS; round++) {
    const outcome = corrected(
      now.source,
      checked.findings.flatMap((one) => correctionIn(now, one)),
    );
    if (outcome.made.length === 0) break;
    const done = new Set(outcome.made.map(({ start }) => start));
    for (const reported of checked.findings)
      if (reported.place && done.has(reported.place.start) && correctionIn(now, reported).length)
        made.push(madeLine(name, reported));
    const extension = now.extracted ? '.html' : extname(name);
    now = readArticle(outcome.text, extension, name, now.encoding);
    checked = checkText(name, now, checking);
  }
  const left = checked.findings
    .filter(({ finding, suppressed }) => !suppressed && finding.verdict === 'refuted')
    .map((reported) => leftLine(name, now, reported));
  return { read: now, checked, made, left };
}

/**
 * Writes a corrected file.
 * @throws UnwritableFile
 */
export function writeFixed(path: string, { read }: Fixed): void {
  replaceFile(path, encode(read.source, read.encoding));
}

/** The correction as one of the file's own text; none where the words cannot be told there or are split by markup. */
function correctionIn({ source, extracted }: ReadFile, reported: ReportedFinding): Correction[] {
  const { correction, place, suppressed, finding } = reported;
  if (!correction || !place || suppressed) return [];
  const { start, end } = place;
  const quote = source.slice(start, end);
  if (quote.replace(/\s+/g, ' ') !== finding.quote.replace(/\s+/g, ' ')) return [];
  const replacement = extracted ? escaped(correction.replacement) : correction.replacement;
  return [{ start, end, quote, replacement }];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function madeLine(name: string, { finding, correction, place }: ReportedFinding): string {
  return `${name}:${place!.from.line}:${place!.from.column}  "${finding.quote}" → ${correction!.replacement}`;
}

function leftLine(name: string, read: ReadFile, reported: ReportedFinding): string {
  const { finding, place, correction } = reported;
  const where = place ? `${name}:${place.from.line}:${place.from.column}` : name;
  const why = !correction
    ? 'a person has to look at the sentence'
    : correctionIn(read, reported).length
      ? 'it takes words of another correction'
      : 'the words cannot be told in the file, or markup splits them';
  return `${where}  "${finding.quote}" left as it is: ${why}`;
}
