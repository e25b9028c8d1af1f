import { sayCount, type Words } from '../../words.ts';
import { coverageWords, standWords } from '../coverage-words.ts';
import { viewOf } from '../popup/page-view.ts';
import type { DraftView } from './draft-view.ts';
import type { Placed } from './editor-marks.ts';

/** How things stand with a draft, in one line and a sentence or two behind it. */
export interface Stand {
  readonly title: string;
  readonly hint: string;
}

/** @param unfit number of places that do not fit the rest of the draft. */
export function standOf(words: Words, view: DraftView, unsettled: readonly Placed[], unfit: number): Stand {
  const { title, hint } = withRecord(words, view, unsettled);
  return { title, hint: unfit > 0 ? `${hint} ${sayCount(words, 'draft_within_count', unfit)}` : hint };
}

function withRecord(words: Words, { draft, reply }: DraftView, unsettled: readonly Placed[]): Stand {
  const { say } = words;
  if (draft.text.trim() === '') return { title: say('draft_empty'), hint: say('draft_empty_hint') };
  if (!reply) return { title: say('draft_checking'), hint: say('popup_checking_hint') };
  if ('problem' in reply) return { title: say('draft_failed'), hint: reply.problem };
  if ('noFacts' in reply) return { title: say('popup_no_facts'), hint: say('popup_no_facts_hint') };
  const { result } = reply;
  if (result.state === 'checked') {
    const differing = unsettled.filter(({ verdict }) => verdict === 'refuted').length;
    const { coverage } = result;
    return { title: standWords(words, coverage, differing), hint: coverageWords(words, coverage) };
  }
  const outcome = { state: 'read', result, gone: [], ignored: [], guessed: false } as const;
  const { title, lines } = viewOf(words, { outcome, url: undefined, never: false, languagesOff: [] });
  return { title, hint: lines.join(' ') };
}
