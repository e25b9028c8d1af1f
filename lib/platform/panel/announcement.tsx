import { useEffect, useRef, useState } from 'preact/hooks';
import { isSpokenFor, speakFor } from '../spoken-for.ts';
import type { TabResult } from '../tab-results.ts';
import { useWords } from '../words-context.tsx';
import { headlineOf, isChecked, reachOf } from './panel-words.ts';

interface AnnouncementSetting {
  readonly outcome: TabResult['outcome'] | undefined;
  /** The tab that the list stands beside; absent where the list is a page of its own. */
  readonly beside?: number;
}

/**
 * Tells screen readers, once a run, what came of it. Only a check that ends while the panel is looked at is told: what
 * was there already is read like any other text, and words that go from the page later are no news of a run.
 */
export function Announcement({ outcome, beside }: AnnouncementSetting) {
  const words = useWords();
  const [text, setText] = useState('');
  const before = useRef(outcome);
  useEffect(() => {
    if (beside === undefined) return;
    const stop = new AbortController();
    speakFor(beside, 'list', stop.signal);
    return () => stop.abort();
  }, [beside]);
  useEffect(() => {
    const wasRunning = before.current?.state === 'checking';
    before.current = outcome;
    if (outcome?.state === 'checking') setText('');
    else if (wasRunning && outcome) {
      const news = isChecked(outcome) ? reachOf(words, outcome) : headlineOf(words, outcome);
      if (beside === undefined) setText(news);
      else void isSpokenFor('list', beside).then((told) => told || setText(news));
    }
  }, [outcome]);
  return (
    <p class="vh" role="status">
      {text}
    </p>
  );
}
