import { dateWords } from '../../words.ts';
import { MARK_CLASS } from '../mark-class.ts';
import { said } from '../options/said.ts';
import { useWords } from '../words-context.tsx';
import type { StoryLine } from './story.ts';
import { dayRange, shortDay } from './story-days.ts';

interface Props {
  readonly line: StoryLine;
  readonly articleLang: string;
}

/** One line of the story under its year: day, what happened, and what the article says of it. */
export function StoryItem({ line, articleLang }: Props) {
  const words = useWords();
  if (line.kind === 'article')
    return (
      <li class="here">
        <time dateTime={line.date}>{shortDay(words.lang, line.date)}</time>
        <div>
          <p>{words.say('panel_this_article')}</p>
          <p>{words.say('panel_later')}</p>
        </div>
      </li>
    );
  const { entry, later, known, findings } = line;
  const { text, lang } = said(words, entry.text);
  return (
    <li class={later ? 'later' : undefined}>
      {entry.until === undefined ? (
        <time dateTime={entry.date}>{shortDay(words.lang, entry.date)}</time>
      ) : (
        <span class="when">{dayRange(words.lang, entry.date, entry.until)}</span>
      )}
      <div>
        <p lang={lang}>{text}</p>
        {known !== undefined && <p>{words.say('panel_known_since', dateWords(words, known))}</p>}
        {findings.map(({ start, quote, verdict, fact }) => (
          <p key={`${fact} ${start}`}>
            {words.say('card_article_says')}{' '}
            <span class={MARK_CLASS[verdict]} lang={articleLang} dir="auto">
              {quote}
            </span>
          </p>
        ))}
      </div>
    </li>
  );
}
