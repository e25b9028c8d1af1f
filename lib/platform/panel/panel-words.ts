import type { Words } from '../../words.ts';
import { badgeFor } from '../badge.ts';
import { coverageWords } from '../coverage-words.ts';
import type { PageOutcome } from '../page-outcome.ts';
import type { TabResult } from '../tab-results.ts';

/** A check that had something to compare. */
export type CheckedOutcome = Extract<PageOutcome, { state: 'read' }>;

export function isChecked(outcome: TabResult['outcome']): outcome is CheckedOutcome {
  return outcome.state === 'read' && outcome.result.state === 'checked';
}

/** How things stand with a tab, in one sentence; of a checked article its title. */
export function headlineOf(words: Words, outcome: TabResult['outcome'] | undefined): string {
  if (!outcome) return words.say('panel_unchecked');
  if (isChecked(outcome)) return outcome.article?.title ?? words.say('panel_untitled');
  return badgeFor(outcome, words).title;
}

/** How far the check reached; for an article that was guessed at, that as well. Empty where nothing was compared. */
export function reachOf(words: Words, outcome: TabResult['outcome'] | undefined): string {
  if (!outcome || !isChecked(outcome)) return '';
  const coverage = coverageWords(words, outcome.result.coverage);
  return outcome.guessed ? `${coverage} ${words.say('title_guessed')}` : coverage;
}
