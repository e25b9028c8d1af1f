import { Readability } from '@mozilla/readability';
import { parse } from 'chrono-node';
import { check } from '../check.ts';
import type { FactIndex } from '../facts/fact-index.ts';
import type { ArticleText } from '../text/article-text.ts';
import { pageOf } from './bench-articles.ts';
import { median, type Often, timed } from './bench-rounds.ts';
import { type Measure, shown } from './bench-table.ts';
import { parsePage } from './read-html.ts';

/** The whole check of the articles beside other programs that read the same text once. */
export function compareWithOthers(
  articles: readonly ArticleText[],
  facts: FactIndex,
  often: Often,
): Measure[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const pages = articles.map(pageOf);
  const times = timed(
    [
      { name: 'check', run: () => articles.map((article) => check(article, facts)) },
      {
        name: 'one pass of Intl.Segmenter sentences',
        run: () => articles.map(({ text }) => [...segmenter.segment(text)].length),
      },
      { name: 'chrono-node', run: () => articles.map(({ text }) => parse(text)) },
      {
        name: '@mozilla/readability',
        // It changes the document that it reads, so each run needs new ones; building them is not timed.
        prepare: () => pages.map((page) => parsePage(page)),
        run: (documents) => (documents as Document[]).map((document) => new Readability(document).parse()),
      },
    ],
    often,
  );
  const of = (name: string): number => median(times.get(name)!);
  const rounds = times.get('check')!.length;
  const against = (name: string, target: number): Measure => ({
    part: 'compare',
    what: `whole check against ${name}`,
    from: `${shown(of('check'))} ms against ${shown(of(name))} ms`,
    value: of('check') / of(name),
    unit: '×',
    target,
    rounds,
  });
  return [
    against('one pass of Intl.Segmenter sentences', 3),
    against('chrono-node', 0.5),
    against('@mozilla/readability', 0.1),
  ];
}
