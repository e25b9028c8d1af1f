import type { CheckResult } from '../check.ts';
import type { Finding } from '../verdict/finding.ts';

/** Line and column of an offset, both from 1, columns in UTF-16 code units. */
export function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** `article.md:12:7  refuted  version-first  "2.9.1" → 2.1.91  (The Register, 8 July 2026)` */
export function findingLine(name: string, text: string, finding: Finding): string {
  const { line, column } = position(text, finding.start);
  const offer = finding.expected[0];
  const source = finding.sources[0];
  return [
    `${name}:${line}:${column}`,
    finding.verdict,
    finding.fact,
    `"${finding.quote.replace(/\s+/g, ' ')}"${offer === undefined ? '' : ` → ${offer}`}`,
    source ? `(${source.publisher}${source.published ? `, ${readableDate(source.published)}` : ''})` : '',
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** What was read and what came of it, in one sentence or two. */
export function coverageLine(name: string, result: CheckResult): string {
  const { coverage } = result;
  const found = coverage.supported + coverage.refuted + coverage.disputed + coverage.unverified;
  switch (result.state) {
    case 'empty':
      return `${name}: there is no text in it, so nothing was checked.`;
    case 'unreadable-language':
      return `${name}: its language (${result.lang}) is not one that the facts can be compared in, so nothing was checked.`;
    case 'elsewhere':
      return `${name}: ${result.words} words read; none of it concerns an incident that Errata has facts about, so nothing was checked.`;
    default:
      return `${name}: ${found} ${found === 1 ? 'fact' : 'facts'} found in ${result.words} words: ${coverage.supported} agree, ${coverage.refuted} differ, ${coverage.disputed} disputed, ${coverage.unverified} not in the record. Other statements were not checked. (${result.factSets.join(', ')})`;
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2026-07-08` as `8 July 2026`; coarser dates as far as they go. */
export function readableDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
