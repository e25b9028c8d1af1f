import { uriOf } from './addresses.ts';
import type { CheckedArticle, Report, ReportedFinding } from './report.ts';
import { recordWords, VERDICTS } from './report-words.ts';
import { inconsistencyResult, inconsistencyRules } from './sarif-inconsistencies.ts';
import { changeOf, regionOf } from './sarif-regions.ts';
import { type Rule, ruleIdOf, sarifRules } from './sarif-rules.ts';

/**
 * The report as SARIF 2.1.0: what is refuted as errors, what is disputed as notes. What agrees is left out, since
 * viewers show every result as something to mend.
 */
export function sarifReport(report: Report): string {
  const results = report.articles.map((checked) => checked.findings.filter(isResult));
  const rules = [
    ...sarifRules(
      report,
      results.flat().map(({ finding }) => finding),
    ),
    ...inconsistencyRules(report),
  ];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.program.name,
            version: report.program.version,
            semanticVersion: report.program.version,
            rules,
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            endTimeUtc: report.made,
            toolExecutionNotifications: report.problems.map((text) => ({
              level: 'error',
              message: { text },
            })),
          },
        ],
        artifacts: report.articles.map(artifact),
        results: report.articles.flatMap((checked, index) => [
          ...results[index]!.map((reported) => result(checked, index, reported, rules)),
          ...(checked.inconsistencies ?? []).map((one) =>
            inconsistencyResult(report, checked, index, one, rules),
          ),
        ]),
        properties: {
          factSets: report.factSets.map(({ id, version, asOf, licence }) => ({ id, version, asOf, licence })),
        },
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function isResult({ finding }: ReportedFinding): boolean {
  return finding.verdict === 'refuted' || finding.verdict === 'disputed';
}

function artifact(checked: CheckedArticle): object {
  const { article, result, sha256, given } = checked;
  return {
    location: { uri: uriOf(checked) },
    roles: ['analysisTarget'],
    properties: {
      state: result.state,
      language: result.lang,
      published: article.published ?? null,
      given,
      textSha256: sha256,
      extracted: checked.extracted,
      words: result.words,
      coverage: result.coverage,
    },
  };
}

function result(
  checked: CheckedArticle,
  index: number,
  reported: ReportedFinding,
  rules: readonly Rule[],
): object {
  const { finding, place, correction, fingerprint, suppressed } = reported;
  const ruleId = ruleIdOf(finding);
  const artifactLocation = { uri: uriOf(checked), index };
  const change = place && correction && changeOf(place, correction, checked.mark);
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    kind: 'fail',
    level: finding.verdict === 'refuted' ? 'error' : 'note',
    message: { text: messageOf(reported) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          ...(place && { region: regionOf(place, finding.quote, checked.mark) }),
        },
      },
    ],
    partialFingerprints: { 'errataClaim/v1': fingerprint },
    suppressions: suppressed
      ? [{ kind: 'external', status: 'accepted', justification: suppressed.reason }]
      : [],
    ...(change && {
      fixes: [
        {
          description: { text: `For “${finding.quote}” read “${correction.replacement}”.` },
          artifactChanges: [{ artifactLocation, replacements: [change] }],
        },
      ],
    }),
    properties: {
      verdict: finding.verdict,
      quote: finding.quote,
      start: finding.start,
      end: finding.end,
      expected: finding.expected,
      part: finding.part,
      decidedBy: finding.rule,
      status: finding.status,
      factSet: finding.factSet,
      sources: finding.sources,
      seen: finding.seen,
    },
  };
}

function messageOf(reported: ReportedFinding): string {
  const { finding } = reported;
  const record = recordWords(reported);
  const says = finding.verdict === 'disputed' ? 'Sources say' : 'The record says';
  return [
    `${VERDICTS[finding.verdict]}: the article says “${finding.quote}”.`,
    record && `${says} “${record}”.`,
    finding.explanation,
  ]
    .filter(Boolean)
    .join(' ');
}
