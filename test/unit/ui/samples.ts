import type { CheckResult } from '../../../lib/check.ts';
import type { Finding, FindingSource } from '../../../lib/verdict/finding.ts';

export const source: FindingSource = {
  publisher: 'The Register',
  title: 'A title',
  url: 'https://www.example.org/article',
  published: '2026-07-08',
  language: 'en',
  kind: 'secondary',
};

export const finding: Finding = {
  start: 0,
  end: 5,
  quote: '2.9.1',
  verdict: 'refuted',
  fact: 'first-version',
  part: 'version',
  label: 'First version',
  expected: ['2.1.91'],
  claimant: { kind: 'article' },
  explanation: 'It is present from 2.1.91 on.',
  status: 'established',
  sources: [source],
  seen: [],
  factSet: 'sample@1',
  rule: 'version/differs',
};

/** A check that found these. */
export function resultOf(...findings: readonly Finding[]): CheckResult {
  const count = (verdict: Finding['verdict']) => findings.filter((each) => each.verdict === verdict).length;
  return {
    state: 'checked',
    lang: 'en',
    factSets: ['sample@1'],
    findings,
    coverage: {
      supported: count('supported'),
      refuted: count('refuted'),
      disputed: count('disputed'),
      unverified: count('unverified'),
    },
    words: 100,
  };
}
