import type { CheckResult } from '../check.ts';
import { articleText, toRanges } from '../dom/article-text.ts';
import { extractArticle } from '../dom/extract-article.ts';
import { showMarks } from '../dom/marks-page.ts';
import type { ArticleText } from '../text/article-text.ts';
import { passageAround } from '../text/passage.ts';
import { badgeFor } from './badge.ts';
import { browser } from './browser.ts';
import { coverageWords } from './coverage-words.ts';
import type { BackgroundMessage, CheckReply, PageOutcome, ReadArticle } from './messages.ts';
import { readWords } from './words.ts';

/**
 * Reads the article of this document, has it checked, and marks what differs until the signal ends it. Reports the
 * outcome, and again when marked words go or come back.
 */
export async function checkPage(signal: AbortSignal, report: (outcome: PageOutcome) => void): Promise<void> {
  try {
    const outcome = await readAndMark(signal, report);
    if (!signal.aborted) report(outcome);
  } catch (problem) {
    if (!signal.aborted)
      report({ state: 'failed', problem: problem instanceof Error ? problem.message : String(problem) });
  }
}

async function readAndMark(
  signal: AbortSignal,
  report: (outcome: PageOutcome) => void,
): Promise<PageOutcome> {
  // A PDF viewer's document can be entered in Chromium, but its text is not in it.
  if (document.contentType === 'application/pdf') return { state: 'closed' };
  const found = extractArticle(document);
  if (!found) return { state: 'read', result: NOTHING_READ, gone: [], ignored: [], guessed: false };
  const guessed = found.how !== 'readability';
  const { article, segments } = articleText(found);
  const reply: CheckReply = await browser.runtime.sendMessage({
    type: 'check',
    article,
  } satisfies BackgroundMessage);
  if ('problem' in reply) return { state: 'failed', problem: reply.problem };
  if ('noFacts' in reply) return { state: 'no-facts' };
  const { result } = reply;
  const read = { state: 'read', result, guessed, article: readArticle(article, result) } as const;
  if (signal.aborted || result.state !== 'checked') return { ...read, gone: [], ignored: [] };
  showMarks({
    findings: result.findings,
    painted: ['refuted'],
    rangesOf: (finding) => toRanges(segments, finding),
    articleLang: result.lang,
    words: readWords(),
    announcement: announcementOf(result, guessed),
    signal,
    gone: (gone) => report({ ...read, gone, ignored: [] }),
  });
  return { ...read, gone: [], ignored: [] };
}

/** What the lists beside the page show of the article. */
function readArticle(article: ArticleText, { findings }: CheckResult): ReadArticle {
  const { title, published } = article;
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    passages: findings.map((finding) => passageAround(article, finding)),
  };
}

/** How things stand and how far the check reached, in one go. */
function announcementOf(result: CheckResult, guessed: boolean): string {
  const words = readWords();
  const { title } = badgeFor({ state: 'read', result, gone: [], ignored: [], guessed }, words);
  return `${title.replace(/(?<=[\p{L}\p{N}])$/u, '.')} ${coverageWords(words, result.coverage)}`;
}

const NOTHING_READ: CheckResult = {
  state: 'empty',
  lang: '',
  factSets: [],
  findings: [],
  coverage: { supported: 0, refuted: 0, disputed: 0, unverified: 0 },
  words: 0,
};
