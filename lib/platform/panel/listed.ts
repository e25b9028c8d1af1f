import type { Passage } from '../../text/passage.ts';
import type { Finding, Verdict } from '../../verdict/finding.ts';
import type { PageOutcome } from '../page-outcome.ts';

/** A finding as the list has it. */
export interface Listed {
  /** Its place among all findings of the check, from 0: what the page knows it by. */
  readonly index: number;
  readonly finding: Finding;
  /** The words around it; absent where the page did not tell. */
  readonly passage?: Passage;
  /** Its words are no longer in the page. */
  readonly gone: boolean;
  /** The person has chosen not to see it. */
  readonly ignored: boolean;
}

/** In the order in which they matter. */
export const VERDICTS: readonly Verdict[] = ['refuted', 'disputed', 'supported', 'unverified'];

/** All findings of a check, in reading order. */
export function listed(outcome: Extract<PageOutcome, { state: 'read' }>): Listed[] {
  const { result, gone, ignored, article } = outcome;
  return result.findings.map((finding, index) => {
    const passage = article?.passages[index];
    return {
      index,
      finding,
      ...(passage && { passage }),
      gone: gone.includes(index),
      ignored: ignored.includes(index),
    };
  });
}

export function countOf(all: readonly Listed[], verdict: Verdict): number {
  return all.filter(({ finding }) => finding.verdict === verdict).length;
}

/** Findings of the verdicts that are chosen: what differs first, each verdict in reading order. */
export function chosen(all: readonly Listed[], verdicts: readonly Verdict[]): Listed[] {
  return VERDICTS.filter((verdict) => verdicts.includes(verdict)).flatMap((verdict) =>
    all.filter(({ finding }) => finding.verdict === verdict),
  );
}
