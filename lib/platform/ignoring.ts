import type { Passage } from '../text/passage.ts';
import type { Finding } from '../verdict/finding.ts';
import type { Ignored, Settings } from './settings.ts';
import { isIgnored } from './settings-sites.ts';

/** What is kept of a finding that the person wants to hear no more of; `site` is needed unless the scope is `fact`. */
export function ignoredOf(
  finding: Pick<Finding, 'fact' | 'quote'>,
  scope: Ignored['scope'],
  { site, passage, at }: { readonly site?: string; readonly passage?: Passage; readonly at: number },
): Ignored {
  const { fact, quote } = finding;
  if (scope === 'fact' || site === undefined) return { scope: 'fact', fact, at };
  if (scope === 'fact-on-site') return { scope, fact, site, at };
  const selector = passage && { prefix: passage.before, suffix: passage.after };
  return { scope, fact, site, quote, ...(selector && { selector }), at };
}

/** Everything ignored but what hides this finding on this page. */
export function withoutIgnoring(
  ignored: Settings['ignored'],
  finding: Pick<Finding, 'fact' | 'quote'>,
  url: string | undefined,
  passage: Passage | undefined,
): readonly Ignored[] {
  const selector = passage && { prefix: passage.before, suffix: passage.after };
  const seen = { fact: finding.fact, quote: finding.quote, ...(selector && { selector }) };
  return ignored.filter((each) => !isIgnored(seen, url, { ignored: [each] }));
}
