import { extname } from 'node:path';
import type { CheckedArticle, ReportedFinding } from '../report/report.ts';
import { type Correction, corrected } from '../verdict/correction.ts';
import { type Checking, checkText } from './check-text.ts';
import { readDocx, withCorrections } from './read-docx.ts';
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
export async function fixed(name: string, read: ReadFile, checking: Checking): Promise<Fixed> {
  const made: string[] = [];
  let now = read;
  let checked = checkText(name, now, checking);
  for (let round = 0; round < ROUNDS; round++) {
    const corrections = new Map(checked.findings.map((one) => [one, correctionIn(now, one)]));
    const outcome = await applied(
      name,
      now,
      [...corrections.values()].filter((one) => one !== undefined),
    );
    if (outcome.made.length === 0) break;
    for (const [reported, correction] of corrections)
      if (correction && outcome.made.includes(correction)) made.push(madeLine(name, reported));
    now = outcome.read;
    checked = checkText(name, now, checking);
  }
  const left = checked.findings
    .filter(({ finding, suppressed }) => !suppressed && finding.verdict === 'refuted')
    .map((reported) => leftLine(name, reported));
  return { read: now, checked, made, left };
}

/** The file as it reads with these corrections, as far as it has a place for them. */
async function applied(
  name: string,
  read: ReadFile,
  corrections: readonly Correction[],
): Promise<{ readonly read: ReadFile; readonly made: readonly Correction[] }> {
  if (corrections.length === 0) return { read, made: [] };
  if (read.docx) {
    const { bytes, made } = withCorrections(read.docx, corrections);
    return { read: await readDocx(bytes, name), made };
  }
  const { text, made } = corrected(read.source, corrections);
  return { read: readArticle(text, read.extracted ? '.html' : extname(name), name, read.encoding), made };
}

/**
 * Writes a corrected file.
 * @throws UnwritableFile
 */
export function writeFixed(path: string, { read }: Fixed): void {
  replaceFile(path, read.docx?.bytes ?? encode(read.source, read.encoding));
}

/** The correction as one of the file's own text; none where the words cannot be told there or are split by markup. */
function correctionIn(read: ReadFile, reported: ReportedFinding): Correction | undefined {
  const { correction, place, suppressed, finding } = reported;
  if (!correction || suppressed) return undefined;
  if (read.docx) return correction;
  if (!place) return undefined;
  const { start, end } = place;
  const quote = read.source.slice(start, end);
  if (quote.replace(/\s+/g, ' ') !== finding.quote.replace(/\s+/g, ' ')) return undefined;
  const replacement = read.extracted ? escaped(correction.replacement) : correction.replacement;
  return { start, end, quote, replacement };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function madeLine(name: string, reported: ReportedFinding): string {
  return `${whereIn(name, reported)}  "${reported.finding.quote}" → ${reported.correction!.replacement}`;
}

function leftLine(name: string, reported: ReportedFinding): string {
  const why = reported.correction
    ? 'the words cannot be told in the file, or markup splits them'
    : 'a person has to look at the sentence';
  return `${whereIn(name, reported)}  "${reported.finding.quote}" left as it is: ${why}`;
}

function whereIn(name: string, { place }: ReportedFinding): string {
  return place ? `${name}:${place.from.line}:${place.from.column}` : name;
}
