import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { type CheckedArticle, open, type Suppression } from '../report/report.ts';
import { Misused } from './check-options.ts';

/** What was found before, so that only what is new counts. */
export interface Baseline {
  suppression(file: string, fingerprint: string): Suppression | undefined;
}

const FORMAT = 1;

const baselineSchema = v.object({
  errataBaseline: v.literal(FORMAT),
  findings: v.array(
    v.object({
      file: v.string(),
      fingerprint: v.string(),
      verdict: v.string(),
      fact: v.string(),
      quote: v.string(),
    }),
  ),
});

/**
 * Reads a baseline; its files are named as seen from its folder.
 * @throws Misused
 */
export function readBaseline(path: string): Baseline {
  const parsed = v.safeParse(baselineSchema, contentOf(path));
  if (!parsed.success)
    throw new Misused(`${path} is no baseline; “--baseline ${path} --write-baseline” writes one there.`);
  const known = new Set(parsed.output.findings.map(({ file, fingerprint }) => `${fingerprint} ${file}`));
  return {
    suppression: (file, fingerprint) =>
      known.has(`${fingerprint} ${nameFrom(path, file)}`)
        ? { kind: 'baseline', reason: `It is in the baseline ${path}.` }
        : undefined,
  };
}

/** The content of a baseline: everything that asks for eyes in these texts. */
export function baselineOf(path: string, articles: readonly CheckedArticle[]): string {
  const findings = articles.flatMap((checked) =>
    open(checked).map(({ finding, fingerprint }) => ({
      file: nameFrom(path, checked.name),
      fingerprint,
      verdict: finding.verdict,
      fact: finding.fact,
      quote: finding.quote,
    })),
  );
  const content: v.InferOutput<typeof baselineSchema> = { errataBaseline: FORMAT, findings };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

function contentOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new Misused(
      `The baseline ${path} could not be read; “--baseline ${path} --write-baseline” makes it.`,
    );
  }
  try {
    return JSON.parse(text);
  } catch {
    // What is not JSON is no baseline, which the schema says.
    return undefined;
  }
}

function nameFrom(baseline: string, file: string): string {
  if (file === '-') return file;
  return relative(dirname(resolve(baseline)), resolve(file))
    .split(sep)
    .join('/');
}
