import type { Finding } from '../verdict/finding.ts';
import { type Report, type ReportedSet, setOf } from './report.ts';

/** A fact as SARIF's `reportingDescriptor`. */
export interface Rule {
  readonly id: string;
}

/** `some-incident/version-seen`: the same in every version of the set. */
export function ruleIdOf({ factSet, fact }: Finding): string {
  return `${factSet.split('@')[0]}/${fact}`;
}

/** The facts that findings name, each once, in the order in which they are met. */
export function sarifRules(report: Report, findings: readonly Finding[]): Rule[] {
  const rules = new Map<string, Rule>();
  for (const finding of findings) {
    const id = ruleIdOf(finding);
    if (!rules.has(id)) rules.set(id, rule(id, finding, setOf(report, finding)));
  }
  return [...rules.values()];
}

/** In English where the set is at hand, else in the words of the finding. */
function rule(id: string, finding: Finding, set: ReportedSet | undefined): Rule {
  const fact = set?.facts.find((each) => each.id === finding.fact);
  const label = fact?.label.en ?? finding.label;
  const statement = fact?.statement.en ?? finding.explanation;
  const helpUri = finding.sources.find(({ url }) => url !== undefined)?.url;
  const sources = finding.sources.map(
    ({ publisher, title, published, url }) =>
      `- ${[published, publisher].filter(Boolean).join(', ')}: ${url ? `[${bracketed(title)}](${url})` : title}`,
  );
  return {
    id,
    name: pascal(finding.fact),
    shortDescription: { text: label },
    fullDescription: { text: statement },
    ...(helpUri !== undefined && { helpUri }),
    help: { text: statement, markdown: [statement, '', ...sources].join('\n') },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['fact', finding.status], factSet: finding.factSet, ...(set && { asOf: set.asOf }) },
  } as Rule;
}

const bracketed = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');

const pascal = (id: string): string =>
  id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, first: string) => first.toUpperCase());
