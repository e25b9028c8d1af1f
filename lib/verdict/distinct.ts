import { overlaps } from '../text/span.ts';
import type { Finding, Verdict } from './finding.ts';

const RANK: Readonly<Record<Verdict, number>> = { refuted: 0, disputed: 1, supported: 2, unverified: 3 };

/** One finding for one claim: of findings of the same fact on overlapping words the gravest, then the longest, stays. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const byStretch = new Map<number, readonly Finding[]>();
  const ranked = [...findings].sort(
    (a, b) =>
      RANK[a.verdict] - RANK[b.verdict] ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      compareIds(a, b),
  );
  for (const finding of ranked) {
    const stretches = stretchesOf(finding);
    const rival = stretches.some((stretch) =>
      byStretch
        .get(stretch)
        ?.some(
          (other) => overlaps(other, finding) && (other.fact === finding.fact || other.verdict === 'refuted'),
        ),
    );
    if (rival) continue;
    kept.push(finding);
    for (const stretch of stretches) byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), finding]);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Characters of a stretch of text; what overlaps a finding is looked for in its stretches only. */
const STRETCH = 128;

function stretchesOf({ start, end }: Finding): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(end / STRETCH) - first + 1 }, (_, i) => first + i);
}

/** So that it does not hang on the order of the facts which of two that say the same is named. */
function compareIds({ fact: a }: Finding, { fact: b }: Finding): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
