import type { DraftIgnored } from '../../draft/draft.ts';
import { kindWords } from '../../report/inconsistency-words.ts';
import { sayCount } from '../../words.ts';
import { changeSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';
import type { DraftSession } from './draft-session.ts';
import type { DraftView } from './draft-view.ts';

/** What was found and is ignored, why, and the way back. */
export function HiddenList({ view, session }: { view: DraftView; session: DraftSession }) {
  const words = useWords();
  const ignored = [...view.findings, ...view.inconsistencies].flatMap((finding) => {
    const item = view.hidden.get(finding.id);
    return item ? [{ finding, item }] : [];
  });
  if (ignored.length === 0) return null;
  return (
    <details open>
      <summary class="grp">{sayCount(words, 'draft_ignored', ignored.length)}</summary>
      <ol>
        {ignored.map(({ finding, item }) => (
          <li key={finding.id} class="entry ignored">
            <p>
              <span class="quoted" dir="auto">
                {finding.quote}
              </span>{' '}
              <span class="about">
                {words.say(
                  'draft_line',
                  String(finding.line),
                  'verdict' in finding ? finding.label : kindWords(words, finding),
                )}{' '}
                {item.reason}
              </span>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label={words.say('panel_show_again_label', finding.quote)}
              onClick={() => void showAgain(item, view, session)}
            >
              {words.say('panel_show_again')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What is ignored in this draft alone ends here, the rest in the settings. */
async function showAgain(item: DraftIgnored, { draft }: DraftView, session: DraftSession): Promise<void> {
  if (draft.ignored.includes(item)) return session.unignore(item);
  await changeSettings(({ ignored }) => ({
    ignored: ignored.filter(({ scope, fact }) => scope !== 'fact' || fact !== item.fact),
  }));
}
