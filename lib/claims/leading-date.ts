import type { Value } from '../values/mention.ts';
import type { ClaimText } from './claim-text.ts';

interface Placed {
  readonly token: number;
  readonly value: Value;
}

/** Relations of a date that lead to a verb. */
const LEADING: ReadonlySet<string> = new Set(['from', 'until', 'by']);

/**
 * Whether a date leads to what stands behind it, not to a word before it: where verbs end their clauses, "from" and
 * "until" do. 통지에서 20일부터 …, 通知で20日から….
 */
export function leadsOn(text: ClaimText, before: { readonly token: number }, date: Placed): boolean {
  if (date.value.kind !== 'date' || before.token >= date.token) return false;
  return text.reading.language.negationFollows && LEADING.has(date.value.relation ?? '');
}
