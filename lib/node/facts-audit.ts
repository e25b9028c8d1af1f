import { indexFacts } from '../facts/fact-index.ts';
import type { FactSet } from '../facts/fact-set.ts';
import { audit, auditLines } from '../report/audit.ts';
import type { CheckedArticle } from '../report/report.ts';
import { findInputs } from './check-inputs.ts';
import { checkText } from './check-text.ts';
import { readFile } from './read-file.ts';
import { Progress } from './terminal.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** Lines to print, and what could not be read, a sentence each. */
export interface AuditOutcome {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
}

/** Checks all texts of a folder with fact sets and tells what they made of each fact. */
export async function auditFolder(folder: string, sets: readonly FactSet[]): Promise<AuditOutcome> {
  const { files, problems: unknown } = findInputs([folder]);
  const facts = indexFacts(sets);
  const problems = [...unknown];
  const articles: CheckedArticle[] = [];
  const progress = new Progress(process.stderr, files.length);
  for (const [done, file] of files.entries()) {
    progress.at(done, file);
    try {
      articles.push(checkText(file, await readFile(file), { facts }));
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      problems.push(error.message);
    }
  }
  progress.end();
  const lines = sets.flatMap((set, i) => [...(i > 0 ? [''] : []), ...auditLines(audit(set, articles))]);
  return { lines: articles.length ? lines : [], problems };
}
