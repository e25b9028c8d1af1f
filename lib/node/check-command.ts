import { indexFacts } from '../facts/fact-index.ts';
import { type CheckedArticle, open, type Report } from '../report/report.ts';
import { statisticsLines } from '../report/statistics.ts';
import { bundledFacts } from './bundled-facts.ts';
import { baselineOf, readBaseline } from './check-baseline.ts';
import { type Fixed, fixed, writeFixed } from './check-fix.ts';
import { findInputs } from './check-inputs.ts';
import { type CheckOptions, Misused, readOptions } from './check-options.ts';
import { reportText } from './check-report.ts';
import { type Checking, checkText } from './check-text.ts';
import { USAGE } from './check-usage.ts';
import { ENGLISH } from './english-words.ts';
import { loadFactFiles } from './fact-files.ts';
import { madeAt, program } from './program.ts';
import { readFile } from './read-file.ts';
import { letReaderLeave, Progress } from './terminal.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { replaceFile, UnwritableFile } from './write-file.ts';

/** Runs the command; gives its exit code. */
export async function runCheck(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options === 'help') {
      console.log(USAGE);
      return 0;
    }
    return await run(options);
  } catch (error) {
    if (error instanceof Misused)
      console.error(`${error.message}\n“npm run check -- --help” shows what there is.`);
    else if (error instanceof UnreadableFile || error instanceof UnwritableFile) console.error(error.message);
    else throw error;
    return 2;
  }
}

async function run(options: CheckOptions): Promise<number> {
  const begun = performance.now();
  const checking: Checking = {
    facts: options.facts.length ? indexFacts(loadFactFiles(options.facts)) : bundledFacts(),
    date: options.date,
    lang: options.lang,
    consistency: options.consistency,
    baseline:
      options.baseline !== undefined && !options.writeBaseline ? readBaseline(options.baseline) : undefined,
  };
  const { articles, problems } = await checkAll(options, checking);
  const report: Report = {
    program: program(),
    words: ENGLISH,
    made: madeAt(),
    factSets: checking.facts.sets,
    articles,
    problems,
  };
  const text = reportText(report, options);
  if (options.output === undefined) process.stdout.write(text);
  else replaceFile(options.output, text);
  if (options.baseline !== undefined && options.writeBaseline)
    replaceFile(options.baseline, baselineOf(options.baseline, articles));
  if (options.stats)
    for (const line of statisticsLines(articles, (performance.now() - begun) / 1000)) console.error(line);
  if (problems.length) return 2;
  return !options.writeBaseline && articles.some((checked) => fails(checked, options)) ? 1 : 0;
}

/** Checks, and mends where that is asked for, file by file; what cannot be read or written is said and passed over. */
async function checkAll(
  options: CheckOptions,
  checking: Checking,
): Promise<{ articles: CheckedArticle[]; problems: string[] }> {
  const { files, problems: unknown } = findInputs(options.names);
  const articles: CheckedArticle[] = [];
  const problems = [...unknown];
  const progress = new Progress(options.quiet ? { write: () => true } : process.stderr, files.length);
  for (const problem of problems) console.error(problem);
  for (const [done, file] of files.entries()) {
    progress.at(done, file);
    try {
      articles.push(await checkFile(file, options, checking, progress));
    } catch (error) {
      if (!(error instanceof UnreadableFile || error instanceof UnwritableFile)) throw error;
      problems.push(error.message);
      progress.end();
      console.error(error.message);
    }
  }
  progress.end();
  return { articles, problems };
}

async function checkFile(
  file: string,
  { fix }: CheckOptions,
  checking: Checking,
  progress: Progress,
): Promise<CheckedArticle> {
  const read = await readFile(file);
  if (fix === 'no') return checkText(file, read, checking);
  if (file === '-') throw new UnwritableFile('Standard input cannot be corrected; name a file for --fix.');
  const outcome = await fixed(file, read, checking);
  if (fix === 'written' && outcome.made.length) writeFixed(file, outcome);
  progress.end();
  sayFixed(outcome, fix);
  return fix === 'written' ? outcome.checked : checkText(file, read, checking);
}

function sayFixed({ made, left }: Fixed, fix: 'shown' | 'written'): void {
  for (const line of made) console.error(`${fix === 'written' ? 'Corrected' : 'Would correct'}  ${line}`);
  for (const line of left) console.error(`Not corrected  ${line}`);
}

function fails(checked: CheckedArticle, { failOn }: CheckOptions): boolean {
  return open(checked).some(({ finding }) => finding.verdict === 'refuted' || failOn === 'disputed');
}

if (import.meta.main) {
  letReaderLeave(process.stdout);
  process.exitCode = await runCheck(process.argv.slice(2));
}
