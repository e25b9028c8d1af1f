import type { Finding } from './finding.ts';

/**
 * A section that only leans on others is about the incident if it tells something of it rightly: what any other tells
 * wrongly is left alone. `section` names the leaning section that a finding stands in; `undefined` in all others.
 */
export function wellPlaced(
  findings: readonly Finding[],
  section: (finding: Finding) => number | undefined,
): Finding[] {
  const placeOf = (finding: Finding): string | undefined => {
    const number = section(finding);
    return number === undefined ? undefined : `${finding.factSet} ${number}`;
  };
  const right = new Set(findings.filter(({ verdict }) => verdict === 'supported').map(placeOf));
  return findings.filter((finding) => {
    const place = finding.verdict === 'refuted' ? placeOf(finding) : undefined;
    return place === undefined || right.has(place);
  });
}
