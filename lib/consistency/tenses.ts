import { isoDay } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import { type DraftReading, inconsistency, isAsserted, wordsAround, yearIsCertain } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';
import { TENSE_WORDS, type TensePhrase } from './tense-words.ts';

/** Days at most between a date without a year and the day of publication. */
const REACH = 31;
/** On the next day it may already be, or still be, the day of publication somewhere. */
const SLACK = 1;

/** "Will take effect on 3 July" in a text of 10 July, "took effect on 20 July" likewise. */
export function wrongTenses(draft: DraftReading): Inconsistency[] {
  const { published, text, values } = draft;
  const { lang } = text.reading.language;
  const words = TENSE_WORDS[lang === 'zh-Hant' ? 'zh-Hans' : lang];
  if (!words || published === undefined) return [];
  return values.dates.flatMap((date) => {
    const { value } = date;
    if (!isPlainDay(value) || text.sentenceOf(date) < 0) return [];
    const over = value.to < published - SLACK && value.relation !== 'after';
    const ahead = value.from > published + SLACK && value.relation !== 'before';
    if (!over && !ahead) return [];
    if (!yearIsCertain(draft, date, REACH)) return [];
    const phrase = tellingPhrase(draft, date, over ? words.future : words.past);
    const since = ahead && value.relation === 'since';
    if (!phrase && !since) return [];
    const span = value.related ?? date;
    if (!isAsserted(draft, span) || isConditional(draft, date)) return [];
    const days = { date: isoDay(value.from), published: isoDay(published) };
    return [inconsistency(draft, 'tense', span, { key: over ? 'tense-future' : 'tense-past', values: days })];
  });
}

function isPlainDay({ told, unit, others }: DateValue): boolean {
  return told === 'calendar' && unit === 'day' && others === undefined;
}

function tellingPhrase(
  draft: DraftReading,
  date: Mention<DateValue>,
  phrases: readonly TensePhrase[],
): TensePhrase | undefined {
  const { reading } = draft.text;
  const { related, weekday } = date.value;
  const sentence = draft.text.sentenceOf(date);
  const start = Math.min(date.start, related?.start ?? date.start, weekday?.span.start ?? date.start);
  const bare = wordsAround(draft, sentence, { start, end: start }).before.trimEnd();
  // What stands between the preposition and what has been taken for the date: "on the", "ab dem".
  const whole = wordsAround(draft, sentence, date).before.trimEnd();
  const before = [bare, bare.replace(LINK, ''), whole.replace(LINK, '')];
  const end = Math.max(date.end, weekday?.span.end ?? date.end, reading.end(date.nextToken - 1));
  const { behind } = wordsAround(draft, sentence, { start: end, end });
  return phrases.find(
    (phrase) =>
      (!phrase.before || before.some((words) => phrase.before!.test(words))) &&
      (!phrase.behind || phrase.behind.test(behind)),
  );
}

/** What happens under a condition happens on no day yet. */
function isConditional({ text }: DraftReading, date: Mention): boolean {
  return (['if', 'if-first', 'may', 'would'] as const).some((term) => text.says(text.sentenceOf(date), term));
}

/** Words that lead to a date and that not every reader of dates takes with it. */
const LINK =
  /,?(?: (?:(?:starting|beginning|effective|as) )?(?:on|from|of|at)(?: the)?| (?:ab|am|zum|vom)(?: dem)?| (?:à (?:partir|compter) du|dès le|le)| (?:a partir del?|desde el|el(?: d[ií]a)?|em|no dia|a partir d[eo]|il|dal|a partire dal|od|od dnia|z dniem|dnia|с|со|на|mulai|sejak|pada|efektif))*$/iu;
