import { replacementFor } from '../../verdict/replacement.ts';
import { MARK_CLASS } from '../mark-class.ts';
import { listed } from '../options/said.ts';
import { useWords } from '../words-context.tsx';
import type { DraftSession } from './draft-session.ts';
import type { DraftView } from './draft-view.ts';
import { sidesOf } from './draft-words.ts';
import type { Placed } from './editor-marks.ts';

interface Props {
  readonly finding: Placed;
  readonly view: DraftView;
  readonly session: DraftSession;
}

/** A finding in the list: the two values, its line, what it is about; pressed, it is gone to. */
export function DraftEntry({ finding, view, session }: Props) {
  const words = useWords();
  const { verdict, quote, expected, label, line, id } = finding;
  const where = words.say('draft_line', new Intl.NumberFormat(words.lang).format(line), label);
  const wording = verdict === 'refuted' && !replacementFor(finding);
  return (
    <li class="entry" aria-current={view.current?.id === id ? 'true' : undefined}>
      <button type="button" class="go" onClick={() => session.cursor.goTo(id)}>
        <span class="vals">
          <span>
            <span class="vh">{words.say('draft_says')} </span>
            <span class={MARK_CLASS[verdict]} dir="auto">
              {quote}
            </span>
          </span>{' '}
          {verdict === 'refuted' ? (
            <span class="record" dir="auto">
              <span class="vh">{words.say('card_record_says')} </span>
              {expected[0]}
            </span>
          ) : (
            <span>
              <span class="soft" dir="auto">
                {verdict === 'disputed'
                  ? words.say('panel_sources_differ', listed(words, sidesOf(finding), 'disjunction'))
                  : words.say('card_agrees')}
              </span>
            </span>
          )}
        </span>{' '}
        <span class="about">{where}</span>
        {wording && <span class="about">{words.say('draft_needs_wording')}</span>}
      </button>
    </li>
  );
}
