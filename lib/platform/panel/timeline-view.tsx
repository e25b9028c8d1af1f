import type { ReadableSet } from '../fact-sets.ts';
import { titleOf } from '../options/set-words.ts';
import { useWords } from '../options/words-context.tsx';
import type { CheckedOutcome } from './panel-words.ts';
import { setIdOf, storyOf, yearOf } from './story.ts';
import { StoryItem } from './story-item.tsx';

/** What happened, by every fact set that the article is about, with the article's own day among it. */
export function TimelineView({
  outcome,
  sets,
}: {
  readonly outcome: CheckedOutcome;
  readonly sets: readonly ReadableSet[];
}) {
  const words = useWords();
  const { result, article } = outcome;
  const ids = result.factSets.map(setIdOf);
  const told = sets.filter(({ id, set }) => ids.includes(id) && set.timeline.length > 0);
  const published = article?.published;
  return (
    <section class="story" aria-labelledby="story-title">
      <h2 id="story-title" class="vh">
        {words.say('timeline_title')}
      </h2>
      {published === undefined && <p class="hint">{words.say('panel_no_day')}</p>}
      {told.map((known) => {
        const lines = storyOf(known.set, result.findings, published);
        const year = yearOf(lines);
        return (
          <div key={known.key} class="line">
            <h3 class="label">
              {titleOf(words, known)}
              {year !== undefined && `, ${year}`}
            </h3>
            <ol>
              {lines.map((line) => (
                <StoryItem
                  key={line.kind === 'article' ? 'article' : `${line.entry.date} ${line.entry.text.en}`}
                  line={line}
                  yearTold={year !== undefined}
                  articleLang={result.lang}
                />
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}
