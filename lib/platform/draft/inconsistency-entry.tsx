import { explanationWords } from '../../report/inconsistency-words.ts';
import { useWords } from '../words-context.tsx';
import type { DraftSession } from './draft-session.ts';
import type { DraftView } from './draft-view.ts';
import type { PlacedInconsistency } from './editor-marks.ts';

interface Props {
  readonly inconsistency: PlacedInconsistency;
  readonly view: DraftView;
  readonly session: DraftSession;
}

/** What does not fit the rest of the draft, in the list: its words, its line, why; pressed, it is gone to. */
export function InconsistencyEntry({ inconsistency, view, session }: Props) {
  const words = useWords();
  const { quote, line, explanation, id } = inconsistency;
  const number = new Intl.NumberFormat(words.lang).format(line);
  return (
    <li class="entry" aria-current={view.current?.id === id ? 'true' : undefined}>
      <button type="button" class="go" onClick={() => session.cursor.goTo(id)}>
        <span class="vals">
          <span class="whole">
            <span class="vh">{words.say('draft_says')} </span>
            <span class="mark within" dir="auto">
              {quote}
            </span>
          </span>
        </span>{' '}
        <span class="about">{words.say('draft_line_why', number, explanationWords(words, explanation))}</span>
      </button>
    </li>
  );
}
