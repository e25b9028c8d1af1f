import type { RefObject } from 'preact';
import { verdictWords } from '../../dom/card-words.ts';
import { replacementFor } from '../../verdict/replacement.ts';
import { FindingSources } from '../panel/finding-sources.tsx';
import { SeenElsewhere } from '../panel/seen-elsewhere.tsx';
import { ValuePair } from '../value-pair.tsx';
import { useWords } from '../words-context.tsx';
import { DraftCardFrame } from './draft-card-frame.tsx';
import { DraftIgnore } from './draft-ignore.tsx';
import { sidesOf, unsettledIn } from './draft-words.ts';
import type { Placed } from './editor-marks.ts';
import type { DraftModel } from './use-draft.ts';

interface Props {
  readonly model: DraftModel;
  readonly finding: Placed;
  readonly card: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
  tell(note: string): void;
}

/** The two values of the finding that was gone to, its sources, and what can be done; beside its line, or under it. */
export function DraftCard({ model, finding, card, sheet, tell }: Props) {
  const words = useWords();
  const { session, view } = model;
  const { quote, expected, verdict, explanation, sources } = finding;
  const all = unsettledIn(view);
  const place = all.findIndex(({ id }) => id === finding.id);
  const replacement = replacementFor(finding);
  const held = verdict === 'disputed' ? sidesOf(finding) : expected.slice(0, 1);
  const accept = () => {
    if (replacement && session.accept()) tell(words.say('draft_replaced', quote, replacement.text));
  };
  return (
    <DraftCardFrame
      model={model}
      card={card}
      sheet={sheet}
      start={finding.start}
      title={verdictWords(words, finding)}
      place={place}
      of={all.length}
    >
      <ValuePair finding={finding} says="draft_says" held={held} />
      <div class="body">
        {sources.length > 0 && <FindingSources finding={finding} />}
        <p>{explanation}</p>
        {finding.seen.length > 0 && <SeenElsewhere finding={finding} />}
        {verdict === 'refuted' && !replacement && <p class="hint">{words.say('draft_needs_wording')}</p>}
        {verdict !== 'supported' && (
          <div class="row tight">
            {replacement && (
              <button type="button" class="btn main" onClick={accept}>
                {words.say('draft_replace_with', replacement.text)}
              </button>
            )}
            <DraftIgnore item={finding} session={session} />
          </div>
        )}
      </div>
    </DraftCardFrame>
  );
}
