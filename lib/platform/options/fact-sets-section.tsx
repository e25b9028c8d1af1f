import { useEffect, useRef, useState } from 'preact/hooks';
import { getURL } from '../browser.ts';
import { type KnownSet, setsInUse } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { ImportQuestion } from './import-question.tsx';
import { RefusedFile } from './refused-file.tsx';
import { SetsTable } from './sets-table.tsx';
import type { FactSetsModel } from './use-fact-sets.ts';

/** The fact sets that are there, and the way to import more. */
export function FactSetsSection({ model, sets }: { model: FactSetsModel; sets: readonly KnownSet[] }) {
  const words = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const dropping = useFileDrop(model.importFiles);
  const choose = () => picker.current?.click();
  return (
    <section class="sec" id="sets" aria-labelledby="sets-title" data-dropping={dropping}>
      <h2 id="sets-title">{words.say('sets_title')}</h2>
      <p class="hint">{words.say('sets_hint')}</p>
      {setsInUse(sets).length === 0 && <p class="warning">{words.say('sets_none_on')}</p>}
      <SetsTable model={model} sets={sets} />
      <div class="bar">
        <button type="button" class="btn main" onClick={choose}>
          {words.say('sets_import')}
        </button>
        <a class="btn" href={getURL('/facts/fact-set.schema.json')} target="_blank" rel="noopener">
          {words.say('sets_format')}
        </a>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          multiple
          hidden
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            // The same file can be chosen again only if it is forgotten here.
            currentTarget.value = '';
            void model.importFiles(files);
          }}
        />
        <span class="hint">{words.say('sets_drop')}</span>
      </div>
      <p class="note" role="status">
        {model.note}
      </p>
      {model.questions.map((question) => (
        <ImportQuestion
          key={question.name}
          question={question}
          decide={(replace) => {
            void model.decide(question, replace);
            picker.current?.parentElement?.querySelector('button')?.focus();
          }}
        />
      ))}
      {model.refusals.map((refusal) => (
        <RefusedFile
          key={refusal.name}
          refusal={refusal}
          again={choose}
          dismiss={() => {
            model.dismiss(refusal);
            picker.current?.parentElement?.querySelector('button')?.focus();
          }}
          say={model.say}
        />
      ))}
    </section>
  );
}

/** Takes files dropped anywhere: a file that misses a smaller place would be opened in place of this page. */
function useFileDrop(take: (files: readonly File[]) => void): boolean {
  const [dropping, setDropping] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDropping(true);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDropping(false);
      latest.current([...(event.dataTransfer?.files ?? [])]);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false);
    };
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('dragleave', leave, { signal });
    return () => stop.abort();
  }, []);
  return dropping;
}
