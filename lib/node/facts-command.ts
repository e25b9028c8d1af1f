import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FactSet } from '../facts/fact-set.ts';
import { didYouMean } from '../facts/nearest-word.ts';
import { factTable, timelineLines } from '../report/fact-set-text.ts';
import { factLines } from '../report/fact-text.ts';
import { factFiles, loadFactFiles } from './fact-files.ts';
import { auditFolder } from './facts-audit.ts';
import { checkFactFile } from './facts-check.ts';
import { factSetJsonSchema, SCHEMA_FILE } from './facts-schema.ts';
import { REPORT_SCHEMA_FILE, reportJsonSchema } from './report-schema.ts';
import { letReaderLeave } from './terminal.ts';
import { UnreadableFile } from './unreadable-file.ts';

const USAGE = `Usage: npm run facts -- COMMAND
  check [FILE...]         checks the format and runs the examples; says what to mend
  list [FILE...]          the facts as a table: id, value, status, number of sources, languages
  show ID [FILE...]       one fact with its values, tellings, relations, sources and examples
  timeline [FILE...]      what happened when
  audit FOLDER [FILE...]  what the texts in a folder make of each fact, with examples; facts never met
  schema                  writes assets/facts/fact-set.schema.json and docs/report.schema.json anew
Without FILE: the fact sets that ship with Errata.
Exit code: 0 all is well, 1 something is to be mended, 2 wrong usage or unreadable file.`;

const COMMANDS = ['check', 'list', 'show', 'timeline', 'audit', 'schema'];

/** Why a command cannot be carried out; `message` is a sentence for the person. */
class Misused extends Error {}

/** Runs the command; gives its exit code. */
export async function runFacts(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    return await run(positionals);
  } catch (error) {
    const usage = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false;
    if (!usage && !(error instanceof Misused || error instanceof UnreadableFile)) throw error;
    console.error((error as Error).message);
    if (!(error instanceof UnreadableFile)) console.error(USAGE);
    return 2;
  }
}

async function run([command = '', ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'check': {
      const outcomes = factFiles(rest).map(checkFactFile);
      for (const { lines } of outcomes) print(lines);
      return outcomes.every(({ good }) => good) ? 0 : 1;
    }
    case 'list':
      return printSets(rest, factTable);
    case 'timeline':
      return printSets(rest, timelineLines);
    case 'show':
      return show(rest);
    case 'audit':
      return audit(rest);
    case 'schema':
      writeFileSync(SCHEMA_FILE, factSetJsonSchema());
      writeFileSync(REPORT_SCHEMA_FILE, reportJsonSchema());
      return 0;
    case '':
      throw new Misused('Say what to do.');
    default:
      throw new Misused(`There is no command “${command}”.${didYouMean(command, COMMANDS)}`);
  }
}

function show([id, ...paths]: readonly string[]): number {
  if (id === undefined) throw new Misused('Name the fact to show.');
  const loaded = loadFactFiles(paths);
  const found = loaded.flatMap((set) =>
    set.facts.filter((fact) => fact.id === id).map((fact) => factLines(fact, set)),
  );
  if (found.length === 0) {
    const ids = loaded.flatMap(({ facts }) => facts.map((fact) => fact.id));
    throw new Misused(
      `There is no fact “${id}”.${didYouMean(id, ids) || ' “npm run facts -- list” names them all.'}`,
    );
  }
  for (const lines of found) print(lines);
  return 0;
}

async function audit([folder, ...paths]: readonly string[]): Promise<number> {
  if (folder === undefined) throw new Misused('Name the folder of articles.');
  const { lines, problems } = await auditFolder(folder, loadFactFiles(paths));
  print(lines);
  for (const problem of problems) console.error(problem);
  return problems.length ? 2 : 0;
}

function printSets(paths: readonly string[], lines: (set: FactSet) => readonly string[]): number {
  loadFactFiles(paths).forEach((set, i) => {
    if (i > 0) console.log('');
    print(lines(set));
  });
  return 0;
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

if (import.meta.main) {
  letReaderLeave(process.stdout);
  process.exitCode = await runFacts(process.argv.slice(2));
}
