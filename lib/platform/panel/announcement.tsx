import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabResult } from '../tab-results.ts';
import { useWords } from '../words-context.tsx';
import { headlineOf, isChecked, reachOf } from './panel-words.ts';

/**
 * Tells screen readers, once a run, what came of it. Only a check that ends while the panel is looked at is told: what
 * was there already is read like any other text, and words that go from the page later are no news of a run.
 */
export function Announcement({ outcome }: { readonly outcome: TabResult['outcome'] | undefined }) {
  const words = useWords();
  const [text, setText] = useState('');
  const before = useRef(outcome);
  useEffect(() => {
    const wasRunning = before.current?.state === 'checking';
    before.current = outcome;
    if (outcome?.state === 'checking') setText('');
    else if (wasRunning && outcome)
      setText(isChecked(outcome) ? reachOf(words, outcome) : headlineOf(words, outcome));
  }, [outcome]);
  return (
    <p class="vh" role="status">
      {text}
    </p>
  );
}
