import { readFileSync } from 'node:fs';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import { ENGLISH } from '../../../lib/node/english-words.ts';
import { type Checked, checkedArticle } from '../../../lib/report/checked-article.ts';
import type { Report } from '../../../lib/report/report.ts';
import type { ArticleText } from '../../../lib/text/article-text.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';

const root = new URL('../../../', import.meta.url);
const ferry = parseFactSet(readFileSync(new URL('test/facts/harbour-ferry.json', root), 'utf8'));
export const facts = indexFacts([ferry]);

/** Wrong: the day, the passengers. Disputed: the injured. Right: the timetable. The ship's emoji takes two code units. */
export const DRAFT = `---
title: "=HYPERLINK(\\"x\\"), <b>the</b> *ferry*"
date: 2026-06-14
lang: en
---

# The 🚢 Grey Heron & the <script>alert(1)</script> sand

The Grey Heron ran aground off Northbank on 14 June, a "quiet" day, with | pipes.
She had 48 passengers
when she left Northbank; 3 people were injured on the Grey Heron.

Northbank has a new timetable from 20 June, without the Grey Heron.
`;

export const draft = readMarkdown(DRAFT);

export function checkedSample(article: ArticleText, more: Partial<Checked> = {}) {
  return checkedArticle({
    name: 'drafts/über uns.md',
    article,
    result: check(article, facts),
    extracted: false,
    ...more,
  });
}

export function reportOf(...articles: ReturnType<typeof checkedSample>[]): Report {
  return {
    words: ENGLISH,
    program: { name: 'Errata', version: '0.1.0' },
    made: '2026-11-21T10:00:00Z',
    factSets: [ferry],
    articles,
    problems: ['lost.md could not be read: there is no such file.'],
  };
}

/** One draft, one page whose text was taken out of its markup, one text about something else. */
export const sample = reportOf(
  checkedSample(draft),
  checkedSample(
    {
      text: 'The Grey Heron had 94 passengers when she left Northbank.',
      blocks: [{ kind: 'paragraph', start: 0, end: 57 }],
      lang: 'en',
    },
    { name: 'A page', url: 'https://news.example/ferry?a=1&b=2', extracted: true },
  ),
  checkedSample(readMarkdown('It rained in the town, and nobody in it minded that very much.'), {
    name: '=1+1.md',
    suppressed: () => ({ kind: 'baseline', reason: 'It was there before.' }),
  }),
);
