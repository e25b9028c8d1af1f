import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftIgnored } from '../../draft/draft.ts';
import type { Settings } from '../settings.ts';
import { loadSettings, onSettings } from '../settings-storage.ts';
import { useWords } from '../words-context.tsx';
import { holdDraft } from './draft-lock.ts';
import { DraftSession } from './draft-session.ts';
import { keptDraft } from './draft-store.ts';
import type { DraftView } from './draft-view.ts';
import { createEditor, type EditorEvents } from './editor.ts';

/** The page's draft once it stands in its editor. */
export interface DraftModel {
  readonly session: DraftSession;
  readonly editor: EditorView;
  readonly view: DraftView;
}

/** What the page needs to give to the editor. */
export type PageEvents = Pick<EditorEvents, 'openFiles' | 'enterCard'>;

/**
 * Puts the kept draft into an editor. `elsewhere`: another tab has it; `take` brings it here.
 */
export function useDraft(page: PageEvents) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const events = useRef(page);
  events.current = page;
  const [model, setModel] = useState<DraftModel>();
  const [elsewhere, setElsewhere] = useState(false);
  const [problem, setProblem] = useState<string>();

  const start = async (take: boolean): Promise<void> => {
    const lost = () => {
      setElsewhere(true);
      setModel((before) => {
        before?.session.flush();
        before?.editor.destroy();
        return undefined;
      });
    };
    const held = await holdDraft(take, lost);
    setElsewhere(!held);
    if (!held || !place.current) return;
    const draft = await keptDraft();
    let session: DraftSession | undefined;
    const editor = createEditor(
      place.current,
      draft.text,
      { label: words.say('draft_text'), empty: words.say('draft_placeholder') },
      {
        changed: (update) => session?.updated(update),
        step: (by) => session?.cursor.step(by) ?? false,
        accept: () => session?.accept() ?? false,
        closeCard: () => session?.cursor.close() ?? false,
        enterCard: () => events.current.enterCard(),
        openFiles: (files) => events.current.openFiles(files),
        gutter: (line) => session?.cursor.goToLine(line),
      },
    );
    // Views of the time before the session stands here are shown with the first that comes after.
    const show = (view: DraftView) => queueMicrotask(() => session && setModel({ session, editor, view }));
    session = new DraftSession(editor, draft, show);
    followSettings(session);
    const flush = () => session?.flush();
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
  };
  useEffect(() => {
    start(false).catch((error: unknown) => setProblem(String(error)));
  }, []);
  return { place, model, elsewhere, problem, take: () => void start(true) };
}

/** What is ignored everywhere is ignored in drafts; with other languages or facts the draft is checked anew. */
function followSettings(session: DraftSession): void {
  const tell = (settings: Settings) => session.setEverywhere(everywhere(settings));
  void loadSettings().then(tell);
  onSettings((settings) => {
    tell(settings);
    session.again();
  }, new AbortController().signal);
}

function everywhere({ ignored }: Settings): DraftIgnored[] {
  return ignored.flatMap(({ scope, fact, reason = '', at }) =>
    scope === 'fact' ? [{ scope, fact, quote: '', prefix: '', suffix: '', reason, at }] : [],
  );
}
