import type { FactSet } from './fact-set.ts';
import type { FactSetProblem } from './load-fact-set.ts';
import { disputeProblems, orderProblems } from './rules/dates.ts';
import { idProblems } from './rules/ids.ts';
import { linkProblems } from './rules/links.ts';
import { claimedNames, phraseProblems, slightCues } from './rules/phrases.ts';
import { referenceProblems } from './rules/references.ts';
import { relationProblems } from './rules/relations.ts';
import { tellingProblems } from './rules/tellings.ts';

/** What no single field shows, each with its path and what to mend. */
export function inconsistencies(set: FactSet): FactSetProblem[] {
  return [
    ...idProblems(set),
    ...orderProblems(set),
    ...phraseProblems(set),
    ...slightCues(set),
    ...claimedNames(set),
    ...referenceProblems(set),
    ...linkProblems(set),
    ...disputeProblems(set),
    ...tellingProblems(set),
    ...relationProblems(set),
  ];
}
