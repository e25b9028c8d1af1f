import type { PageOutcome } from '../platform/page-outcome.ts';
import { coverageLine, readableDate } from '../report/text-report.ts';
import type { Finding } from '../verdict/finding.ts';
import type { CheckedToolbar } from './drive-controls.ts';

/** What differs or is disputed on a page, one line a finding, and how things stand on the whole. */
export function reportLines(name: string, { title, badge, outcome }: CheckedToolbar): string[] {
  const findings = outcome.state === 'read' ? outcome.result.findings : [];
  return [
    ...findings.filter(({ verdict }) => verdict === 'refuted' || verdict === 'disputed').map(seenLine),
    `Toolbar button: ${title}${badge === '' ? '' : ` (${badge})`}`,
    ...(outcome.state === 'read' ? [coverageLine(name, outcome.result)] : []),
  ];
}

/** `refuted  "4.1.7" → 4.2.17  version-seen  (Harbour Times, 8 July 2026)` */
function seenLine(finding: Finding): string {
  const { verdict, quote, expected, fact, sources } = finding;
  const [source] = sources;
  const dated = source?.published === undefined ? '' : `, ${readableDate(source.published)}`;
  return [
    verdict,
    `"${quote.replace(/\s+/g, ' ')}" → ${expected.join(' / ')}`,
    fact,
    ...(source ? [`(${source.publisher}${dated})`] : []),
  ].join('  ');
}

/** The findings of a check as lines, for whoever has to see why it came out otherwise. */
export function outcomeText(outcome: PageOutcome): string {
  if (outcome.state !== 'read') return JSON.stringify(outcome);
  const { result } = outcome;
  return [`${result.state}, ${result.lang}, ${result.words} words`, ...result.findings.map(seenLine)].join(
    '\n',
  );
}
