import type { Fact, FactSet } from '../facts/fact-set.ts';
import type { Verdict } from '../verdict/finding.ts';
import { columns, cut, wrapped } from './columns.ts';
import { counted, setLine } from './fact-set-text.ts';
import type { CheckedArticle, ReportedFinding } from './report.ts';

/** What articles made of one fact. */
interface AuditedFact {
  readonly fact: Fact;
  /** How many of its findings have each verdict. */
  readonly hits: Readonly<Record<Verdict, number>>;
  /** In how many texts it was met. */
  readonly texts: number;
  /** The first few of each verdict that is no agreement, each with other words. */
  readonly examples: readonly string[];
}

/** A fact set as a folder of articles meets it. */
export interface Audit {
  readonly set: FactSet;
  readonly texts: number;
  /** Texts that speak of the incident. */
  readonly about: number;
  readonly facts: readonly AuditedFact[];
}

/** Examples of each verdict. */
const EXAMPLES = 3;
const TOLD: readonly Verdict[] = ['refuted', 'disputed', 'unverified', 'supported'];

/** Counts what checked articles made of each fact of a set. */
export function audit(set: FactSet, articles: readonly CheckedArticle[]): Audit {
  const name = `${set.id}@${set.version}`;
  return {
    set,
    texts: articles.length,
    about: articles.filter(({ result }) => result.factSets.includes(name)).length,
    facts: set.facts.map((fact) => auditFact(name, fact, articles)),
  };
}

function auditFact(set: string, fact: Fact, articles: readonly CheckedArticle[]): AuditedFact {
  const hits: Record<Verdict, number> = { supported: 0, refuted: 0, disputed: 0, unverified: 0 };
  const shown = new Map<string, string>();
  const numbers = new Map<Verdict, number>();
  let texts = 0;
  for (const checked of articles) {
    const own = checked.findings.filter(({ finding }) => finding.factSet === set && finding.fact === fact.id);
    if (own.length) texts++;
    for (const reported of own) {
      const { verdict, quote } = reported.finding;
      hits[verdict]++;
      const key = `${verdict} ${quote.toLowerCase()}`;
      const number = numbers.get(verdict) ?? 0;
      if (number === EXAMPLES || shown.has(key)) continue;
      numbers.set(verdict, number + 1);
      shown.set(key, exampleLine(checked, reported));
    }
  }
  const examples = TOLD.flatMap((verdict) =>
    [...shown].filter(([key]) => key.startsWith(`${verdict} `)).map(([, line]) => line),
  );
  return { fact, hits, texts, examples };
}

function exampleLine({ name }: CheckedArticle, { finding, place }: ReportedFinding): string {
  const where = place ? `${name}:${place.from.line}:${place.from.column}` : name;
  const [offer] = finding.expected;
  const differs = finding.verdict !== 'supported' && offer !== undefined;
  const words = cut(finding.quote.replace(/\s+/g, ' '), 48);
  return `${finding.verdict}  "${words}"${differs ? ` → ${cut(offer, 48)}` : ''}  ${where}`;
}

/** An audit as lines for a terminal: a table of the facts that were met, their examples, and those never met. */
export function auditLines({ set, texts, about, facts }: Audit): string[] {
  const met = facts.filter((fact) => fact.texts > 0);
  const never = facts.filter((fact) => fact.texts === 0).map(({ fact }) => fact.id);
  const rows = met.map(({ fact, hits, texts: own }) =>
    [fact.id, ...TOLD.map((verdict) => hits[verdict]), own].map((cell, i) =>
      i === 0 ? String(cell) : String(cell).padStart(HEADS[i]!.length),
    ),
  );
  return [
    setLine(set),
    `${counted(texts, 'text')} read, ${about} of them about it; ${met.length} of ${counted(facts.length, 'fact')} met.`,
    ...(rows.length ? ['', ...columns([HEADS, ...rows])] : []),
    ...met.flatMap(({ fact, examples }) => ['', fact.id, ...examples.map((line) => `  ${line}`)]),
    ...(never.length ? ['', 'Never met:', ...wrapped(never.join(' '), '  ')] : []),
  ];
}

const HEADS: readonly string[] = ['fact', ...TOLD, 'texts'];
