import { findInconsistencies } from '../../../lib/consistency/consistency.ts';
import type { FactIndex } from '../../../lib/facts/fact-index.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';

/** What is found in a text, one line each: `weekday: Friday (is 4)`, `sum: 162 (161)`, `two-values: 24,000 (25,000)`. */
export function found(text: string, lang: string, published?: string, facts?: FactIndex): string[] {
  const article = { ...readMarkdown(text), lang };
  return findInconsistencies(article, facts, published === undefined ? {} : { published }).map(
    ({ kind, quote, explanation }) => `${kind}: ${quote} (${told(explanation)})`,
  );
}

function told({ values }: ReturnType<typeof findInconsistencies>[number]['explanation']): string {
  if ('is' in values) return values.is;
  if ('sum' in values) return values.sum;
  if ('published' in values) return values.date;
  return values.first;
}
