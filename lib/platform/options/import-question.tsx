import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../words-context.tsx';
import type { Question } from './import-file.ts';
import { questionWords, titleOf } from './set-words.ts';

/** Asks which of two files of one set is kept. Nothing has changed yet. */
export function ImportQuestion({ question, decide }: { question: Question; decide(replace: boolean): void }) {
  const words = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [question]);
  const { order, set, name } = question;
  const loaded = question.loaded.set?.version ?? '?';
  return (
    <section class="slip question" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {words.say('import_question', titleOf(words, question))}
      </h3>
      <p class="hint">{questionWords(words, order, loaded, set.version, name)}</p>
      <div class="bar">
        <button type="button" class="btn" onClick={() => decide(true)}>
          {order === 'equal' ? words.say('import_replace_equal') : words.say('import_replace', set.version)}
        </button>
        <button type="button" class="btn" onClick={() => decide(false)}>
          {words.say('import_keep', loaded)}
        </button>
      </div>
    </section>
  );
}
