import type { Verdict } from './finding.ts';

/** What comparing a value with a part of a fact gives; `silent` where neither can be said. */
export interface Judgement {
  readonly verdict: Verdict | 'silent';
  /** What decided: `differs`, `equal`, `coarser`, `tense`, `weekday` … */
  readonly rule: string;
}

export const SILENT: Judgement = { verdict: 'silent', rule: 'undecided' };
export const supported = (rule: string): Judgement => ({ verdict: 'supported', rule });
export const refuted = (rule: string): Judgement => ({ verdict: 'refuted', rule });
export const disputed = (rule: string): Judgement => ({ verdict: 'disputed', rule });

/**
 * The judgement of a value against the sides of a dispute: on a recorded side it is disputed; against all it is refuted.
 */
export function amongSides(judgements: readonly Judgement[]): Judgement {
  if (judgements.some(({ verdict }) => verdict === 'supported')) return disputed('side');
  return judgements.every(({ verdict }) => verdict === 'refuted') ? refuted('no-side') : SILENT;
}
