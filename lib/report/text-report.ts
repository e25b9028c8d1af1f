import type { CheckResult } from '../check.ts';

/** What was read and what came of it, in one sentence or two, behind the name of what was read. */
export function coverageLine(name: string, result: CheckResult): string {
  const sets = result.factSets.length ? ` (${result.factSets.join(', ')})` : '';
  return `${name}: ${coverageWords(result)}${sets}`;
}

/** What was read and what came of it, in one sentence or two. */
function coverageWords(result: CheckResult): string {
  const { coverage } = result;
  const found = coverage.supported + coverage.refuted + coverage.disputed + coverage.unverified;
  switch (result.state) {
    case 'empty':
      return 'there is no text in it, so nothing was checked.';
    case 'unreadable-language':
      return `its language (${result.lang}) is not one that the facts can be compared in, so nothing was checked.`;
    case 'elsewhere':
      return `${result.words} words read; none of it concerns an incident that Errata has facts about, so nothing was checked.`;
    default:
      return `${found} ${found === 1 ? 'fact' : 'facts'} found in ${result.words} words: ${coverage.supported} agree, ${coverage.refuted} differ, ${coverage.disputed} disputed, ${coverage.unverified} not in the record. Other statements were not checked.`;
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
