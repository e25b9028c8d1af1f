import { sayCount, type Words } from '../words.ts';
import type { PageOutcome } from './page-outcome.ts';
import type { TabResult } from './tab-results.ts';

/** What the toolbar button shows for a tab. */
export interface Badge {
  /** Empty, a number, or one character. */
  readonly text: string;
  /** The same in words. */
  readonly title: string;
  /** `differs` is a count of discrepancies; `notice` means that there is something to read in the title. */
  readonly kind: 'none' | 'differs' | 'notice';
}

/** The toolbar button for what became of a check; undefined before any. */
export function badgeFor(outcome: TabResult['outcome'] | undefined, words: Words): Badge {
  if (!outcome) return { text: '', title: words.say('action_title'), kind: 'none' };
  switch (outcome.state) {
    case 'checking':
      return { text: '', title: words.say('title_checking'), kind: 'none' };
    case 'closed':
      return { text: '!', title: words.say('title_closed'), kind: 'notice' };
    case 'no-facts':
      return { text: '?', title: words.say('title_no_facts'), kind: 'notice' };
    case 'failed':
      return { text: '!', title: words.say('title_failed', outcome.problem), kind: 'notice' };
    case 'read':
      return badgeForResult(outcome, words);
  }
}

function badgeForResult(outcome: Extract<PageOutcome, { state: 'read' }>, words: Words): Badge {
  const badge = badgeForText(outcome, words);
  if (!outcome.guessed) return badge;
  return { ...badge, title: `${badge.title.replace(/[.]?$/, '.')} ${words.say('title_guessed')}` };
}

function badgeForText(
  { result, gone, ignored }: Extract<PageOutcome, { state: 'read' }>,
  words: Words,
): Badge {
  switch (result.state) {
    case 'empty':
      return { text: '?', title: words.say('title_empty'), kind: 'notice' };
    case 'unreadable-language':
      return { text: '?', title: words.say('title_language', result.lang), kind: 'notice' };
    case 'elsewhere':
      return { text: '–', title: words.say('title_elsewhere'), kind: 'notice' };
    case 'checked': {
      const differing = result.findings.filter(
        ({ verdict }, at) => verdict === 'refuted' && !gone.includes(at) && !ignored.includes(at),
      );
      if (differing.length === 0)
        return { text: '', title: words.say('title_nothing_differs'), kind: 'none' };
      const title = sayCount(words, 'title_differs', differing.length);
      return { text: String(differing.length), title, kind: 'differs' };
    }
  }
}
