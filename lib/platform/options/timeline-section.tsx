import type { ReadableSet } from '../fact-sets.ts';
import { useWords } from '../words-context.tsx';
import { titleOf } from './set-words.ts';
import { TimelineEntry } from './timeline-entry.tsx';

/** What happened, in order, one list for every set. */
export function TimelineSection({ sets }: { sets: readonly ReadableSet[] }) {
  const words = useWords();
  const told = sets.filter(({ set }) => set.timeline.length > 0);
  return (
    <section class="sec" id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{words.say('timeline_title')}</h2>
      {told.map((known) => (
        <div key={known.key} class="story">
          <h3 class="g">{titleOf(words, known)}</h3>
          <ol>
            {known.set.timeline
              .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
              .map((entry) => (
                <TimelineEntry key={`${entry.date} ${entry.text.en}`} known={known} entry={entry} />
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
