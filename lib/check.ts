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
 *  9. findings  one a claim, back in the source's offsets
 */

import { ClaimText } from './claims/claim-text.ts';
import { Masks } from './claims/masks.ts';
import { matchTellings } from './claims/match-tellings.ts';
import { type Match, matchValues } from './claims/match-values.ts';
import { Stances } from './claims/stance.ts';
import { type Topic, topicsOf } from './claims/topic.ts';
import { type FactIndex, nameOf } from './facts/fact-index.ts';
import type { LanguageIndex } from './facts/language-index.ts';
import { detectLanguage } from './lang/detect.ts';
import type { ArticleText, TextBlock } from './text/article-text.ts';
import { type CleanText, cleanText } from './text/clean.ts';
import type { Hit } from './text/lexicon.ts';
import { tokenize } from './text/tokens.ts';
import { isoDays } from './values/calendar.ts';
import { readCodes } from './values/code.ts';
import { readDates } from './values/date.ts';
import type { Mention } from './values/mention.ts';
import { readNames } from './values/name.ts';
import { readQuantities } from './values/quantity.ts';
import { Reading } from './values/reading.ts';
import { readVersions } from './values/version.ts';
import { distinct } from './verdict/distinct.ts';
import type { Finding } from './verdict/finding.ts';
import { namedRightly, tellingFinding, valueFindings } from './verdict/make-finding.ts';

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
  const hits = index.lexicon.find(clean.folded, tokens);
  const reading = new Reading(clean.text, clean.folded, tokens, hits, index.language, index.meanings);
  const masks = new Masks(article, clean, reading.compounds);
  const text = new ClaimText(reading, levelled(article.blocks, clean), (span) => masks.hidesCode(span));
  const titled = termsOf(article.title, index);
  const topics = topicsOf(text, index.sets, ({ topic }) => titled.some((term) => topic.has(term)));
  const present = index.sets.filter(({ set }) => topics.get(set)?.present);
  if (present.length === 0) return { ...nothing, state: 'elsewhere', words };
  const published = article.published === undefined ? undefined : isoDays(article.published)?.to;
  const findings = findAll(
    article,
    clean,
    text,
    index,
    topics,
    masks,
    published,
    isoDays(present[0]!.set.period.to)?.to ?? 0,
  );
  return {
    state: 'checked',
    lang,
    factSets: present.map(({ set }) => nameOf(set)),
    findings,
    coverage: count(findings),
    words,
  };
}

/** The names and cues in a title. */
function termsOf(title: string | undefined, index: LanguageIndex): readonly number[] {
  if (title === undefined) return [];
  const { text, folded } = cleanText(title);
  return index.lexicon.find(folded, tokenize(text)).map(({ term }) => term);
}

function findAll(
  article: ArticleText,
  clean: CleanText,
  text: ClaimText,
  index: LanguageIndex,
  topics: ReadonlyMap<unknown, Topic>,
  masks: Masks,
  published: number | undefined,
  near: number,
): Finding[] {
  const { reading } = text;
  const stances = new Stances(text);
  const values = readValues(reading, index, masks, published, near);
  const matches: Match[] = [];
  for (const mentions of values) {
    announceVersions(text, index, mentions);
    const found = matchValues(text, index, mentions, topics, stances, published);
    for (const { evidence, mention } of found) text.add(asHit(evidence.part.self, mention));
    matches.push(...found);
  }
  const tellings = matchTellings(text, index, topics, stances, published);
  const named = namedRightly(matches);
  const frame = { source: article.text, clean, language: index.language };
  return distinct([
    ...matches.flatMap((match) => valueFindings(frame, match, named)),
    ...tellings.map((match) => tellingFinding(frame, match)),
  ]);
}

/** All typed values, in the order in which they are matched. */
function readValues(
  reading: Reading,
  index: LanguageIndex,
  masks: Masks,
  published: number | undefined,
  near: number,
): Mention[][] {
  const versions = readVersions(reading);
  const codes = readCodes(reading).filter((mention) => !masks.hidesCode(mention));
  const taken = new Uint8Array(reading.tokens.length + 1);
  const take = (mentions: readonly Mention[]): void => {
    for (const { token, nextToken } of mentions) taken.fill(1, token, nextToken);
  };
  take(versions);
  take(codes);
  const dates = readDates(reading, { published, near }, (token) => taken[token] === 1);
  take(dates);
  const names = readNames(reading, index);
  // The number in "base 64" counts nothing.
  take(names);
  const { quantities, durations } = readQuantities(reading, (token) => taken[token] === 1);
  const open = (mentions: readonly Mention[]): Mention[] =>
    mentions.filter((mention) => !masks.hides(mention));
  return [open(names), codes, open(versions), open(quantities), open(durations), open(dates)];
}

function asHit(term: number, { start, end, token, nextToken }: Mention): Hit {
  return { term, start, end, token, nextToken };
}

/** Versions that facts refer to as such (`=2.1.91`) count as words of the text. */
function announceVersions(text: ClaimText, index: LanguageIndex, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    const { value } = mention;
    if (value.kind !== 'version' || value.tail || value.open) continue;
    for (const term of index.versionTerms.get(value.parts.join('.')) ?? []) text.add(asHit(term, mention));
  }
}

function levelled(blocks: readonly TextBlock[], clean: CleanText): TextBlock[] {
  return blocks.map((block) => ({
    ...block,
    start: clean.fromSource(block.start),
    end: clean.fromSource(block.end),
  }));
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
