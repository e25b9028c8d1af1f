import type { CheckResult } from '../check.ts';
import type { ArticleText } from '../text/article-text.ts';

/** One file's entry in the command line's JSON output; offsets count in the file, or in `text` where that is given. */
export function jsonReport(
  file: string,
  article: ArticleText,
  extracted: boolean,
  result: CheckResult,
): object {
  return {
    file,
    state: result.state,
    lang: result.lang,
    published: article.published ?? null,
    title: article.title ?? null,
    factSet: result.factSets.join(' '),
    ...(extracted && { text: article.text }),
    findings: result.findings.map((finding) => ({
      start: finding.start,
      end: finding.end,
      quote: finding.quote,
      verdict: finding.verdict,
      fact: finding.fact,
      part: finding.part,
      expected: finding.expected,
      claimant: finding.claimant,
      explanation: finding.explanation,
      status: finding.status,
      sources: finding.sources,
      seen: finding.seen,
      rule: finding.rule,
      factSet: finding.factSet,
    })),
    coverage: result.coverage,
  };
}
