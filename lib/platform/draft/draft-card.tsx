import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { verdictWords } from '../../dom/card-words.ts';
import { replacementFor } from '../../verdict/replacement.ts';
import { FindingSources } from '../panel/finding-sources.tsx';
import { SeenElsewhere } from '../panel/seen-elsewhere.tsx';
import { ValuePair } from '../value-pair.tsx';
import { useWords } from '../words-context.tsx';
import { DraftIgnore } from './draft-ignore.tsx';
import { sidesOf, unsettledIn } from './draft-words.ts';
import type { DraftModel } from './use-draft.ts';

/** Between the card and the window's edge, and from the card's top down to its values, in CSS pixels. */
const GAP = 8;
const VALUES = 47;

interface Props {
  readonly model: DraftModel;
  readonly card: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
  tell(note: string): void;
}

/** The two values of the finding that was gone to, its sources, and what can be done; beside its line, or under it. */
export function DraftCard({ model, card, sheet, tell }: Props) {
  const words = useWords();
  const { session, editor, view } = model;
  const finding = view.current!;
  const { quote, expected, verdict, explanation, sources, start } = finding;
  useLayoutEffect(() => {
    // The editor measures itself when it is next drawn, and knows of places only then.
    editor.requestMeasure({
      read: () => ({
        at: editor.coordsAtPos(start),
        top: sheet.current?.getBoundingClientRect().top ?? 0,
        height: card.current?.offsetHeight ?? 0,
      }),
      write: ({ at, top, height }) => {
        if (!at || !card.current) return;
        // In the margin it moves up where the window would end before it does.
        const lowest = Math.max(GAP, innerHeight - height - GAP);
        card.current.style.setProperty('--line-top', `${Math.min(at.top - VALUES, lowest) - top}px`);
        card.current.style.setProperty('--line-bottom', `${at.bottom - top}px`);
      },
    });
  });
  const all = unsettledIn(view);
  const place = all.findIndex(({ id }) => id === finding.id);
  const replacement = replacementFor(finding);
  const held = verdict === 'disputed' ? sidesOf(finding) : expected.slice(0, 1);
  const number = new Intl.NumberFormat(words.lang);
  const accept = () => {
    if (replacement && session.accept()) tell(words.say('draft_replaced', quote, replacement.text));
  };
  return (
    <section
      ref={card}
      class="card"
      aria-labelledby="card-title"
      onKeyDown={(event) => {
        if (event.key === 'F8') session.step(event.shiftKey ? -1 : 1);
        else if (event.key !== 'Escape' || !session.close()) return;
        event.preventDefault();
      }}
    >
      <div class="hd">
        <h3 id="card-title">
          {verdictWords(words, finding)}{' '}
          {place >= 0 && (
            <span>{words.say('card_place', number.format(place + 1), number.format(all.length))}</span>
          )}
        </h3>
        <div class="row">
          <button type="button" class="quiet" onClick={() => session.step(-1)}>
            {words.say('card_previous')}
          </button>
          <button type="button" class="quiet" onClick={() => session.step(1)}>
            {words.say('card_next')}
          </button>
          <button type="button" class="quiet" onClick={() => session.close()}>
            {words.say('card_close')}
          </button>
        </div>
      </div>
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
            <DraftIgnore finding={finding} session={session} />
          </div>
        )}
      </div>
    </section>
  );
}
