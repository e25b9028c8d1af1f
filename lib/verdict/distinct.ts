import { overlaps } from '../text/span.ts';
import type { Finding, Verdict } from './finding.ts';

const RANK: Readonly<Record<Verdict, number>> = { refuted: 0, disputed: 1, supported: 2, unverified: 3 };

/** One finding for one claim: of findings of the same fact on overlapping words the gravest, then the longest, stays. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const ranked = [...findings].sort(
    (a, b) =>
      RANK[a.verdict] - RANK[b.verdict] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      compareIds(a, b),
  );
  for (const finding of ranked) {
    const rival = kept.find(
      (other) => overlaps(other, finding) && (other.fact === finding.fact || other.verdict === 'refuted'),
    );
    if (!rival) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** So that it does not hang on the order of the facts which of two that say the same is named. */
function compareIds({ fact: a }: Finding, { fact: b }: Finding): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
