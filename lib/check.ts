/**
 * One article against the loaded facts. The stages, in order, and why each stands where it does:
 *
 *  1. level     typography and invisible characters, so that every later stage sees one spelling; offsets lead back
 *  2. tokenize  words, numbers, ideographs: what distances are counted in
 *  3. lexicon   all names, cues and general words in one pass: more facts do not mean more passes
 *  4. values    versions first (they would be read as dates and numbers), then codes, dates, numbers: each takes its tokens
 *  5. sentences blocks to sentences; which sentence leans on which (heading, lead-in, table header, the one before)
 *  6. topic     which passages are about the incident: nothing else is compared
 *  7. match     values to parts of facts, names and versions before numbers and dates, because the release of a version is
 *               about a version that has been matched; then tellings
 *  8. judge     typed comparison; what the article denies, asks or supposes is not put forward and not judged
 *  9. findings  one a claim, back in the source's offsets; wrong ones only where the text speaks of the incident
 */

import { matchArticle, readValues } from './claims/article-values.ts';
import { matchTellings } from './claims/match-tellings.ts';
import { type ReadArticle, readArticle } from './claims/read-article.ts';
import { Stances } from './claims/stance.ts';
import { type FactIndex, nameOf } from './facts/fact-index.ts';
import type { LanguageIndex } from './facts/language-index.ts';
import { detectLanguage } from './lang/detect.ts';
import type { ArticleText } from './text/article-text.ts';
import { cleanText } from './text/clean.ts';
import { tokenize } from './text/tokens.ts';
import { isoDays } from './values/calendar.ts';
import { distinct } from './verdict/distinct.ts';
import type { Finding } from './verdict/finding.ts';
import { namedRightly, tellingFinding, valueFindings } from './verdict/make-finding.ts';
import { wellPlaced } from './verdict/well-placed.ts';

/** How many claims of each verdict were found. */
export interface Coverage {
  readonly supported: number;
  readonly refuted: number;
  readonly disputed: number;
  readonly unverified: number;
}

/** What became of one article. */
export interface CheckResult {
  /**
   * `checked`: the text speaks of a loaded incident. `elsewhere`: it was read and is about something else.
   * `unreadable-language`: no loaded fact set can be compared with text in this language. `empty`: there was no text.
   */
  readonly state: 'checked' | 'elsewhere' | 'unreadable-language' | 'empty';
  /** BCP-47, as given or as detected; `und` where neither. */
  readonly lang: string;
  /** Ids with version of the fact sets that the text speaks of. */
  readonly factSets: readonly string[];
  /** In order of `start`; spans of findings of different facts may overlap. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly words: number;
}

/**
 * Checks one article against the loaded facts. Pure: equal input gives equal output; never throws on any text.
 * A day of publication that is no date is taken as unknown.
 */
export function check(article: ArticleText, facts: FactIndex): CheckResult {
  const lang = article.lang ?? detectLanguage(article.text) ?? 'und';
  const nothing = { lang, factSets: [], findings: [], coverage: count([]) };
  if (article.text.trim() === '') return { ...nothing, state: 'empty', words: 0 };
  const index = facts.forLanguage(lang);
  const clean = cleanText(article.text, index?.language.variants);
  const tokens = tokenize(clean.text);
  const words = wordCount(tokens.reach[tokens.length - 1] ?? 0);
  if (!index) return { ...nothing, state: 'unreadable-language', words };
  const read = readArticle(article, index, clean, tokens);
  const { topics } = read;
  const present = index.sets.filter(({ set }) => topics.get(set)?.present);
  if (present.length === 0) return { ...nothing, state: 'elsewhere', words };
  const published = article.published === undefined ? undefined : isoDays(article.published)?.to;
  const near = isoDays(present[0]!.set.period.to)?.to ?? 0;
  const findings = findAll(article, read, index, published, near);
  return {
    state: 'checked',
    lang,
    factSets: present.map(({ set }) => nameOf(set)),
    findings,
    coverage: count(findings),
    words,
  };
}

function findAll(
  article: ArticleText,
  { clean, text, masks, topics }: ReadArticle,
  index: LanguageIndex,
  published: number | undefined,
  near: number,
): Finding[] {
  const stances = new Stances(text);
  const values = readValues(text.reading, index, masks, published, near);
  const matches = matchArticle(text, index, values, topics, stances, published);
  const tellings = matchTellings(text, index, topics, stances, published);
  const named = namedRightly(matches);
  const frame = { source: article.text, clean, language: index.language };
  const findings = distinct([
    ...matches.flatMap((match) => valueFindings(frame, match, named)),
    ...tellings.map((match) => tellingFinding(frame, match)),
  ]);
  const topicOf = new Map(index.sets.map(({ set }) => [nameOf(set), topics.get(set)!]));
  return wellPlaced(findings, ({ factSet, start, end }) => {
    const sentence = text.sentenceOf({ start: clean.fromSource(start), end: clean.fromSource(end) });
    return sentence < 0 ? undefined : topicOf.get(factSet)!.leaning(sentence);
  });
}

function wordCount(reach: number): number {
  return Math.round(reach);
}

function count(findings: readonly Finding[]): Coverage {
  const of = (verdict: Finding['verdict']): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return {
    supported: of('supported'),
    refuted: of('refuted'),
    disputed: of('disputed'),
    unverified: of('unverified'),
  };
}
