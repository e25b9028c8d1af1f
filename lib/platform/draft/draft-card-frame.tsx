import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useWords } from '../words-context.tsx';
import type { DraftModel } from './use-draft.ts';

/** Between the card and the window's edge, and from the card's top down to its values, in CSS pixels. */
const GAP = 8;
const VALUES = 47;

interface Props {
  readonly model: DraftModel;
  readonly card: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
  /** Where in the draft the words begin that the card is about. */
  readonly start: number;
  readonly title: string;
  /** Which one of all of its sort it is, from 0; negative where it is none of those that are counted. */
  readonly place: number;
  readonly of: number;
  readonly children: ComponentChildren;
}

/** A card beside the line that it is about, or under it: what it is, the ways on, and its content. */
export function DraftCardFrame({ model, card, sheet, start, title, place, of, children }: Props) {
  const words = useWords();
  const { session, editor } = model;
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
  const number = new Intl.NumberFormat(words.lang);
  return (
    <section
      ref={card}
      class="card"
      aria-labelledby="card-title"
      onKeyDown={(event) => {
        if (event.key === 'F8') session.cursor.step(event.shiftKey ? -1 : 1);
        else if (event.key !== 'Escape' || !session.cursor.close()) return;
        event.preventDefault();
      }}
    >
      <div class="hd">
        <h3 id="card-title">
          {title}{' '}
          {place >= 0 && <span>{words.say('card_place', number.format(place + 1), number.format(of))}</span>}
        </h3>
        <div class="row">
          <button type="button" class="quiet" onClick={() => session.cursor.step(-1)}>
            {words.say('card_previous')}
          </button>
          <button type="button" class="quiet" onClick={() => session.cursor.step(1)}>
            {words.say('card_next')}
          </button>
          <button type="button" class="quiet" onClick={() => session.cursor.close()}>
            {words.say('card_close')}
          </button>
        </div>
      </div>
      {children}
    </section>
  );
}
