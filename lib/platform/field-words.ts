import type { refusalOf } from '../dom/fields/field-kind.ts';
import type { SessionState } from '../dom/fields/field-session.ts';
import { type MessageKey, sayCount, type Words } from '../words.ts';

/** Why a field that the person asks for is not checked. */
export const REFUSED: Readonly<Record<NonNullable<ReturnType<typeof refusalOf>>, MessageKey>> = {
  private: 'field_private',
  'opted-out': 'field_opted_out',
  code: 'field_code',
};

/** How a field stands in one line; `count` findings are marked in it. */
export function fieldStand(words: Words, state: SessionState, count: number): string {
  const { say } = words;
  if (state.state === 'checking') return say('popup_checking');
  if (state.state === 'no-facts') return say('popup_no_facts');
  if (state.state === 'failed') return state.problem;
  if (count > 0) return sayCount(words, 'field_differs', count);
  switch (state.result.state) {
    case 'empty':
      return say('field_empty');
    case 'elsewhere':
      return say('title_elsewhere');
    case 'unreadable-language':
      return say('popup_language_unknown');
    case 'checked':
      return say('popup_nothing_differs');
  }
}
