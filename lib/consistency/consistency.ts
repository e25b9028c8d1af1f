import { readValues } from '../claims/article-values.ts';
import { readArticle } from '../claims/read-article.ts';
import { Stances } from '../claims/stance.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { compileLanguage, type LanguageIndex } from '../facts/language-index.ts';
import { detectLanguage } from '../lang/detect.ts';
import type { Language } from '../lang/language.ts';
import { languageFor } from '../lang/languages.ts';
import type { ArticleText } from '../text/article-text.ts';
import { cleanText } from '../text/clean.ts';
import { tokenize } from '../text/tokens.ts';
import { isoDays } from '../values/calendar.ts';
import type { DraftReading } from './draft-reading.ts';
import type { Inconsistency } from './inconsistency.ts';
import { turnedIntervals } from './intervals.ts';
import { wrongSums } from './sums.ts';
import { wrongColumnSums } from './table-sums.ts';
import { wrongTenses } from './tenses.ts';
import { twoValues } from './two-values.ts';
import { weekdayMisfits } from './weekdays.ts';

export interface ConsistencyOptions {
  /** Day of publication, ISO 8601, in the place of what the article says itself. */
  readonly published?: string;
}

/**
 * What does not fit the rest of one text: two values for one thing, a weekday that is not that of its date, an interval
 * the wrong way round, parts that do not make the stated sum, a tense that the day of publication rules out. Needs no
 * fact; where some are loaded they tell which values are about one thing, never which is right.
 *
 * Pure; never throws on any text. In order of `start`; nothing is found in a language that the engine does not read.
 */
export function findInconsistencies(
  article: ArticleText,
  facts?: FactIndex,
  options: ConsistencyOptions = {},
): Inconsistency[] {
  const lang = article.lang ?? detectLanguage(article.text) ?? 'und';
  const language = languageFor(lang);
  if (!language || article.text.trim() === '') return [];
  const draft = readDraft(article, facts?.forLanguage(lang) ?? withoutFacts(language), options);
  return [weekdayMisfits, turnedIntervals, wrongSums, wrongColumnSums, wrongTenses, twoValues]
    .flatMap((find) => find(draft))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function readDraft(article: ArticleText, index: LanguageIndex, options: ConsistencyOptions): DraftReading {
  const clean = cleanText(article.text, index.language.variants);
  const read = readArticle(article, index, clean, tokenize(clean.text));
  const day = options.published ?? article.published;
  const days = day === undefined ? undefined : isoDays(day);
  const published = days && days.from === days.to ? days.to : undefined;
  return {
    ...read,
    source: article.text,
    index,
    values: readValues(read.text.reading, index, read.masks, published, published ?? 0),
    stances: new Stances(read.text),
    published,
  };
}

const compiled = new Map<Language, LanguageIndex>();

/** A language as it is read where no fact set covers it. */
function withoutFacts(language: Language): LanguageIndex {
  const known = compiled.get(language);
  if (known) return known;
  const index = compileLanguage([], language);
  compiled.set(language, index);
  return index;
}
