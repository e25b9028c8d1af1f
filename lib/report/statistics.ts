import type { CheckedArticle } from './report.ts';

/** Facts named in the statistics. */
const MOST = 10;

/** How much was read and found, as lines. @param seconds how long it took. */
export function statisticsLines(articles: readonly CheckedArticle[], seconds: number): string[] {
  const states = new Map<string, number>();
  const verdicts = new Map<string, number>();
  const facts = new Map<string, number>();
  let words = 0;
  let aside = 0;
  for (const { result, findings } of articles) {
    words += result.words;
    count(states, result.state);
    for (const { finding, suppressed } of findings) {
      if (suppressed) aside++;
      else count(verdicts, finding.verdict);
      if (!suppressed && finding.verdict === 'refuted') count(facts, finding.fact);
    }
  }
  const pace = seconds > 0 ? `, ${Math.round(words / seconds)} words a second` : '';
  return [
    `${articles.length} texts, ${words} words, ${seconds.toFixed(1)} s${pace}`,
    `Texts: ${listed(states) || 'none'}`,
    `Findings: ${listed(verdicts) || 'none'}${aside ? `, ${aside} put aside` : ''}`,
    ...(facts.size ? [`Refuted most: ${listed(facts)}`] : []),
  ];
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([what, number]) => `${number} ${what}`)
    .join(', ');
}
