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
  return { scope, fact, site, quote, ...selectorOf(passage), at };
}

/** Everything ignored but what hides this finding on this page. */
export function withoutIgnoring(
  ignored: Settings['ignored'],
  finding: Pick<Finding, 'fact' | 'quote'>,
  url: string | undefined,
  passage: Passage | undefined,
): readonly Ignored[] {
  const seen = { fact: finding.fact, quote: finding.quote, ...selectorOf(passage) };
  return ignored.filter((each) => !isIgnored(seen, url, { ignored: [each] }));
}

/** Why the person ignores this finding on this page, in their words; may be empty. */
export function reasonFor(
  { ignored }: Pick<Settings, 'ignored'>,
  finding: Pick<Finding, 'fact' | 'quote'>,
  url: string,
  passage: Passage | undefined,
): string {
  const seen = { fact: finding.fact, quote: finding.quote, ...selectorOf(passage) };
  return ignored.find((each) => isIgnored(seen, url, { ignored: [each] }))?.reason ?? '';
}

/** The findings, by index, that the person wants to hear no more of on this page. */
export function ignoredIndexes(
  findings: readonly Finding[],
  passages: readonly Passage[],
  url: string,
  settings: Pick<Settings, 'ignored'>,
): number[] {
  return findings.flatMap(({ fact, quote }, index) =>
    isIgnored({ fact, quote, ...selectorOf(passages[index]) }, url, settings) ? [index] : [],
  );
}

/** Adds an item to what is ignored, or takes it out again. */
export function withIgnored(
  { ignored }: Pick<Settings, 'ignored'>,
  item: Ignored,
  undo: boolean,
): Pick<Settings, 'ignored'> {
  const isItem = ({ scope, fact, site, quote, at }: Ignored) =>
    scope === item.scope &&
    fact === item.fact &&
    site === item.site &&
    quote === item.quote &&
    at === item.at;
  const others = ignored.filter((each) => !isItem(each));
  return { ignored: undo ? others : [...others, item] };
}

function selectorOf(passage: Passage | undefined): Pick<Ignored, 'selector'> {
  return passage ? { selector: { prefix: passage.before, suffix: passage.after } } : {};
}
