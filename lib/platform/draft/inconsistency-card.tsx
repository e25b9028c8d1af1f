import type { RefObject } from 'preact';
import { explanationWords, kindWords } from '../../report/inconsistency-words.ts';
import { useWords } from '../words-context.tsx';
import { DraftCardFrame } from './draft-card-frame.tsx';
import { DraftIgnore } from './draft-ignore.tsx';
import { unfitIn } from './draft-words.ts';
import type { PlacedInconsistency } from './editor-marks.ts';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel;
  readonly inconsistency: PlacedInconsistency;
  readonly card: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
}

/** What does not fit the rest of the draft, why, and the way to the other place. */
export function InconsistencyCard({ model, inconsistency, card, sheet }: Props) {
  const words = useWords();
  const { session, view } = model;
  const { quote, other, explanation, id } = inconsistency;
  const [here, there] = view.atOther && other ? [other, inconsistency] : [inconsistency, other];
  const all = unfitIn(view);
  return (
    <DraftCardFrame
      model={model}
      card={card}
      sheet={sheet}
      start={here.start}
      title={kindWords(words, inconsistency)}
      place={all.findIndex((each) => each.id === id)}
      of={all.length}
    >
      <dl class="pair phrase alone">
        <div>
          <dt>{words.say('draft_says')}</dt>
          <dd dir="auto">
            <span class="mark within">{quote}</span>
          </dd>
        </div>
      </dl>
      <div class="body">
        <p>{explanationWords(words, explanation)}</p>
        <div class="row tight">
          {there && (
            <button type="button" class="btn" onClick={() => session.cursor.goToOther()}>
              {words.say('draft_go_to', view.draft.text.slice(there.start, there.end))}
            </button>
          )}
          <DraftIgnore item={inconsistency} session={session} />
        </div>
      </div>
    </DraftCardFrame>
  );
}
