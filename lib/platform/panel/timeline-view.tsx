import { Fragment } from 'preact';
import type { ReadableSet } from '../fact-sets.ts';
import { titleOf } from '../options/set-words.ts';
import { useWords } from '../words-context.tsx';
import type { CheckedOutcome } from './panel-words.ts';
import { byYear, setIdOf, storyOf } from './story.ts';
import { shortDay } from './story-days.ts';
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
      {told.map((known) => (
        <div key={known.key} class="line">
          <h3>{titleOf(words, known)}</h3>
          {byYear(storyOf(known.set, result.findings, published)).map(({ year, lines }) => (
            <Fragment key={year}>
              <h4 class="label">{shortDay(words.lang, year)}</h4>
              <ol>
                {lines.map((line) => (
                  <StoryItem
                    key={line.kind === 'article' ? 'article' : `${line.entry.date} ${line.entry.text.en}`}
                    line={line}
                    articleLang={result.lang}
                  />
                ))}
              </ol>
            </Fragment>
          ))}
        </div>
      ))}
    </section>
  );
}
