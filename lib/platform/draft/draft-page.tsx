import { useRef, useState } from 'preact/hooks';
import { useWords } from '../words-context.tsx';
import { AcceptDialog } from './accept-dialog.tsx';
import { DraftBar } from './draft-bar.tsx';
import { DraftCard } from './draft-card.tsx';
import { DraftNote } from './draft-note.tsx';
import { DraftSide } from './draft-side.tsx';
import { InconsistencyCard } from './inconsistency-card.tsx';
import { type Refused, RefusedDialog } from './refused-dialog.tsx';
import { useDraft } from './use-draft.ts';

/** The page on which a draft is written, checked and mended. */
export function DraftPage() {
  const words = useWords();
  const [refused, setRefused] = useState<Refused>();
  const [note, setNote] = useState('');
  const [accepting, setAccepting] = useState(false);
  const card = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const picker = useRef<HTMLInputElement>(null);

  const openFiles = async (files: FileList | readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file || !model) return;
    setNote('');
    const reason = await model.session.open(file).catch(() => 'unreadable' as const);
    setRefused(reason && { name: file.name, reason });
  };
  const enterCard = (): boolean => {
    const button = card.current?.querySelector<HTMLElement>('.body .btn');
    button?.focus();
    return button !== null && button !== undefined;
  };
  const { place, model, elsewhere, problem, take } = useDraft({
    openFiles: (files) => void openFiles(files),
    enterCard,
  });
  const current = model?.view.current;
  return (
    <>
      <DraftBar model={model} picker={picker} openFiles={(files) => void openFiles(files)} tell={setNote} />
      <DraftNote model={model} note={note} elsewhere={elsewhere} problem={problem} take={take} />
      <main class="work" hidden={elsewhere}>
        <section class="sheet" aria-labelledby="sheet-title" ref={sheet}>
          <h2 id="sheet-title" class="vh">
            {words.say('draft_sheet')}
          </h2>
          <div class="ed" ref={place} />
          {model && current && 'verdict' in current && (
            <DraftCard
              key={current.id}
              model={model}
              finding={current}
              card={card}
              sheet={sheet}
              tell={setNote}
            />
          )}
          {model && current && 'kind' in current && (
            <InconsistencyCard
              key={current.id}
              model={model}
              inconsistency={current}
              card={card}
              sheet={sheet}
            />
          )}
        </section>
        {model && <DraftSide model={model} acceptAll={() => setAccepting(true)} />}
      </main>
      {model && accepting && <AcceptDialog model={model} tell={setNote} close={() => setAccepting(false)} />}
      {refused && (
        <RefusedDialog
          refused={refused}
          another={() => picker.current?.click()}
          close={() => setRefused(undefined)}
        />
      )}
    </>
  );
}
