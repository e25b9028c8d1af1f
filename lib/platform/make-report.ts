import type { CheckedArticle, Report } from '../report/report.ts';
import type { Words } from '../words.ts';
import { browser } from './browser.ts';
import { setsInUse } from './fact-sets.ts';
import { readChoice, readSets } from './fact-sets-storage.ts';

/** What the person leaves out of a report. */
export interface ReportChoice {
  readonly agreeing: boolean;
  readonly ignored: boolean;
}

/** A report on one text that was checked with the sets in use. */
export async function makeReport(
  words: Words,
  checked: CheckedArticle,
  choice: ReportChoice,
): Promise<Report> {
  const isWanted = ({ suppressed }: { readonly suppressed?: unknown }): boolean =>
    choice.ignored || !suppressed;
  const findings = checked.findings.filter(
    (reported) => (choice.agreeing || reported.finding.verdict !== 'supported') && isWanted(reported),
  );
  const inconsistencies = checked.inconsistencies?.filter(isWanted);
  return {
    words,
    program: { name: 'Errata', version: browser.runtime.getManifest().version },
    made: new Date().toISOString(),
    factSets: setsInUse(await readSets(await readChoice())),
    articles: [{ ...checked, findings, ...(inconsistencies && { inconsistencies }) }],
    problems: [],
  };
}
