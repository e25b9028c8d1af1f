import { parseArgs } from 'node:util';
import { check } from '../check.ts';
import { jsonReport } from '../report/json-report.ts';
import { coverageLine, findingLine } from '../report/text-report.ts';
import { bundledFacts } from './bundled-facts.ts';
import { readArticleFile, UnreadableFile } from './read-file.ts';

const USAGE = `Usage: npm run check -- [--format text|json] FILE...
  FILE   .html, .md or .txt; - reads standard input
Exit code: 0 nothing refuted, 1 something refuted, 2 wrong usage or unreadable input.`;

/** Runs the command; gives its exit code. */
export function runCheck(args: readonly string[]): number {
  let format: string;
  let files: string[];
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (parsed.values.help) {
      console.log(USAGE);
      return 0;
    }
    format = parsed.values.format;
    files = parsed.positionals;
  } catch (error) {
    return misused(`${(error as Error).message.split('. ')[0]}.`);
  }
  if (format !== 'text' && format !== 'json')
    return misused(`There is no format “${format}”; use text or json.`);
  if (files.length === 0) return misused('Name at least one file.');
  return checkFiles(files, format);
}

function misused(why: string): number {
  console.error(`${why}\n${USAGE}`);
  return 2;
}

function checkFiles(files: readonly string[], format: 'text' | 'json'): number {
  const facts = bundledFacts();
  const reports: object[] = [];
  let refuted = false;
  let unreadable = false;
  for (const file of files) {
    try {
      const { article, extracted, guessed } = readArticleFile(file);
      const result = check(article, facts);
      refuted ||= result.coverage.refuted > 0;
      if (format === 'json') reports.push(jsonReport(file, article, extracted, result));
      else {
        for (const finding of result.findings)
          if (finding.verdict !== 'supported') console.log(findingLine(file, article.text, finding));
        console.log(coverageLine(file, result));
        if (guessed)
          console.log(
            `${file}: the article could not be told from the rest of the page; its main part was read.`,
          );
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable = true;
      console.error(error.message);
    }
  }
  if (format === 'json') console.log(JSON.stringify(reports, null, 1));
  return unreadable ? 2 : refuted ? 1 : 0;
}

if (import.meta.main) process.exitCode = runCheck(process.argv.slice(2));
