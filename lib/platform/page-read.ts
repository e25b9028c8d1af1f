import type { CheckResult } from '../check.ts';
import { type ArticleRoot, articleRoot, rootHash } from '../dom/article-root.ts';
import { articleText, type Segment } from '../dom/article-text.ts';
import { extractArticle } from '../dom/extract-article.ts';
import { isAlive } from '../dom/marks-roots.ts';
import { selectedText } from '../dom/selection-text.ts';
import type { ArticleText } from '../text/article-text.ts';
import { hashOf } from '../text/hash.ts';
import { passageAround } from '../text/passage.ts';
import { browser } from './browser.ts';
import type { BackgroundMessage, CheckReply } from './messages.ts';
import type { PageOutcome, ReadArticle } from './page-outcome.ts';

/** An article as it was read from this document. */
export interface ReadPage {
  readonly article: ArticleText;
  readonly segments: readonly Segment[];
  /** Names the article's text, so that it is not checked twice. */
  readonly hash: number;
  readonly root: ArticleRoot;
  /** Names all text below the root as it was when the article was read. */
  readonly rootHash: number | undefined;
  /** No article could be told from the rest of the page. */
  readonly guessed: boolean;
  /** It is what the person has selected. */
  readonly selected?: boolean;
}

/** Reads the article of this document; of a page without one its whole body is the root, and the text is empty. */
export function readPage(): ReadPage {
  const found = extractArticle(document);
  const root = articleRoot(document, found?.blocks.map(({ element }) => element) ?? []);
  const place = { root, rootHash: rootHash(root) };
  if (!found) return { article: { text: '', blocks: [] }, segments: [], hash: 0, guessed: false, ...place };
  const { article, segments } = articleText(found);
  return { article, segments, hash: hashOf(article.text), guessed: found.how !== 'readability', ...place };
}

/** Reads what is selected in this document; with nothing selected, no text. */
export function readSelection(): ReadPage {
  const found = selectedText(document);
  const root = articleRoot(document, found?.elements ?? []);
  const { article, segments } = found ?? { article: { text: '', blocks: [] }, segments: [] };
  return {
    article,
    segments,
    hash: hashOf(article.text),
    root,
    rootHash: rootHash(root),
    guessed: false,
    selected: true,
  };
}

/** The same article in the nodes that it has now: a page may have put others in their place while it was checked. */
export function inPresentNodes(read: ReadPage): ReadPage {
  if (read.selected || read.segments.every(({ node }) => isAlive(node))) return read;
  const now = readPage();
  return now.hash === read.hash ? now : read;
}

/** The part of an outcome that stays as long as the article does. */
export type CheckedPage = Omit<Extract<PageOutcome, { state: 'read' }>, 'gone' | 'ignored'>;

/** Has the background check an article that was read. */
export async function checkRead({
  article,
  guessed,
  selected,
}: ReadPage): Promise<CheckedPage | Exclude<PageOutcome, { state: 'read' }>> {
  const how = { guessed, ...(selected && { selected }) };
  // A PDF viewer's document can be entered in Chromium, but its text is not in it.
  if (document.contentType === 'application/pdf') return { state: 'closed' };
  if (article.text === '') return { state: 'read', result: NOTHING_READ, ...how };
  const message: BackgroundMessage = { type: 'check', article };
  const reply: CheckReply = await browser.runtime.sendMessage(message);
  if ('problem' in reply) return { state: 'failed', problem: reply.problem };
  if ('noFacts' in reply) return { state: 'no-facts' };
  const { result } = reply;
  return { state: 'read', result, ...how, article: readArticle(article, result) };
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

const NOTHING_READ: CheckResult = {
  state: 'empty',
  lang: '',
  factSets: [],
  findings: [],
  coverage: { supported: 0, refuted: 0, disputed: 0, unverified: 0 },
  words: 0,
};
