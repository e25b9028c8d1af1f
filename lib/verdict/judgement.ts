import type { Verdict } from './finding.ts';

/** What comparing a value with a part of a fact gives; `silent` where neither can be said. */
export interface Judgement {
  readonly verdict: Verdict | 'silent';
  /** What decided: `differs`, `equal`, `coarser`, `tense`, `weekday` … */
  readonly rule: string;
}

/** Too near to call: the value may be this one, told roughly. */
export const SILENT: Judgement = { verdict: 'silent', rule: 'undecided' };
/** The value cannot be this one at all: another form, another order of magnitude. */
export const UNRELATED: Judgement = { verdict: 'silent', rule: 'unrelated' };
export const supported = (rule: string): Judgement => ({ verdict: 'supported', rule });
export const refuted = (rule: string): Judgement => ({ verdict: 'refuted', rule });
const disputed = (rule: string): Judgement => ({ verdict: 'disputed', rule });

/**
 * The judgement of a value against the sides of a dispute: on a recorded side it is disputed; against all it is refuted.
 */
export function amongSides(judgements: readonly Judgement[]): Judgement {
  // So coarse that it holds on every side.
  if (judgements.every(({ verdict, rule }) => verdict === 'supported' && rule !== 'equal'))
    return supported('coarser');
  if (judgements.some(({ verdict }) => verdict === 'supported')) return disputed('side');
  if (judgements.every(({ verdict }) => verdict === 'refuted')) return refuted('no-side');
  return judgements.every(({ rule }) => rule === UNRELATED.rule) ? UNRELATED : SILENT;
}
