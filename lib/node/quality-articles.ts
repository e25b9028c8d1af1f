import { check } from '../check.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import { columns } from '../report/columns.ts';
import { addTally, ERRORS, emptyTally, type Miss, scoreArticle, type Tally } from './quality-score.ts';
import type { LabelledArticle } from './quality-set.ts';

/** How a set of labelled articles came out. */
export interface Scores {
  readonly all: Tally;
  readonly byLanguage: ReadonlyMap<string, Tally>;
  /** The gravest first. */
  readonly misses: readonly Miss[];
}

/** Checks labelled articles and scores what is found. */
export function scoreArticles(articles: readonly LabelledArticle[], facts: FactIndex): Scores {
  const all = emptyTally();
  const byLanguage = new Map<string, Tally>();
  const misses: Miss[] = [];
  for (const labelled of articles) {
    const { findings, lang } = check(labelled.article, facts);
    const scored = scoreArticle(labelled, findings);
    if (!byLanguage.has(lang)) byLanguage.set(lang, emptyTally());
    addTally(all, scored.tally);
    addTally(byLanguage.get(lang)!, scored.tally);
    misses.push(...scored.misses);
  }
  misses.sort((a, b) => ERRORS.indexOf(a.kind) - ERRORS.indexOf(b.kind));
  return { all, byLanguage, misses };
}

const HEADINGS = [
  'language',
  'articles',
  'precision',
  'recall',
  'corrections',
  'supported recall',
  'disputed recall',
  'traps sprung',
  'left quiet',
  'false alarms',
];

/** The scores of the whole and of each language as an aligned table, in per cent and counts. */
export function scoreLines({ all, byLanguage }: Scores): string[] {
  const languages = [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1));
  return columns([HEADINGS, row('all', all), ...languages.map(([lang, tally]) => row(lang, tally))]);
}

function row(name: string, tally: Tally): string[] {
  const { found, falseAlarms, refuted, mended, supported, supportedFound, open, openFound } = tally;
  return [
    name,
    String(tally.articles),
    percent(found, found + falseAlarms),
    percent(found, refuted),
    percent(mended, found),
    percent(supportedFound, supported),
    percent(openFound, open),
    `${tally.sprung} of ${tally.traps}`,
    `${tally.quiet} of ${tally.clean}`,
    String(falseAlarms),
  ];
}

export function percent(part: number, whole: number): string {
  return whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}

/** What went wrong, a line each, the gravest first. */
export function missLines(misses: readonly Miss[], most: number): string[] {
  const rows = misses
    .slice(0, most)
    .map(({ kind, article, quote, fact, got }) => [kind, article, `“${quote}”`, fact, got.join(', ')]);
  const more = misses.length - rows.length;
  return [...columns(rows), ...(more > 0 ? [`(and ${more} more)`] : [])];
}
