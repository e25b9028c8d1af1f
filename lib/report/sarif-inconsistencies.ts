import { ruleOf } from '../consistency/inconsistency.ts';
import { uriOf } from './addresses.ts';
import { explanationWords, kindWords } from './inconsistency-words.ts';
import type { CheckedArticle, Report, ReportedInconsistency } from './report.ts';
import { regionOf } from './sarif-regions.ts';
import type { Rule } from './sarif-rules.ts';

/** The kinds of inconsistency that a report holds as SARIF's rules, each once; they rest on no fact. */
export function inconsistencyRules(report: Report): Rule[] {
  const all = report.articles.flatMap(({ inconsistencies = [] }) => inconsistencies);
  const kinds = [...new Set(all.map(({ inconsistency }) => inconsistency.kind))];
  return kinds.map((kind) => {
    const rule = {
      id: ruleOf({ kind }),
      shortDescription: { text: kindWords(report.words, { kind }) },
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['consistency'] },
    };
    return rule;
  });
}

/** What does not fit the rest of a text, as a warning. */
export function inconsistencyResult(
  { words }: Report,
  checked: CheckedArticle,
  index: number,
  { inconsistency, place, fingerprint, suppressed }: ReportedInconsistency,
  rules: readonly Rule[],
): object {
  const ruleId = ruleOf(inconsistency);
  const region = place && regionOf(place, inconsistency.quote, checked.mark);
  const artifactLocation = { uri: uriOf(checked), index };
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    kind: 'fail',
    level: 'warning',
    message: { text: `“${inconsistency.quote}”: ${explanationWords(words, inconsistency.explanation)}` },
    locations: [{ physicalLocation: { artifactLocation, ...(region && { region }) } }],
    partialFingerprints: { 'errataClaim/v1': fingerprint },
    suppressions: suppressed
      ? [{ kind: 'external', status: 'accepted', justification: suppressed.reason }]
      : [],
    properties: {
      quote: inconsistency.quote,
      start: inconsistency.start,
      end: inconsistency.end,
      ...(inconsistency.other && { other: inconsistency.other }),
    },
  };
}
