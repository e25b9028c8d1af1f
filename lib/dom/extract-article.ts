import type { BlockKind } from '../text/article-text.ts';
import type { Page, PageBlock, Piece } from './extract-block.ts';
import { chooseBlocks } from './extract-choose.ts';
import { findHeadline, findStandfirst, openingBlocks } from './extract-headline.ts';
import { blockText, isPointer, isProse } from './extract-judge.ts';
import { readPage } from './extract-page.ts';
import { settleRails } from './extract-rails.ts';
import { sourceBlocks } from './extract-sources.ts';
import { inherited } from './extract-tree.ts';
import { canonicalLang, pageMetadata } from './page-metadata.ts';

/** An article found in a page: its blocks in reading order, tied to the live elements they stand in. */
export interface Article {
  /** `readability` chose the blocks; where it refused the page, they are those of `main` or `article`, or of all the body. */
  readonly how: 'readability' | 'main' | 'body';
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601 day. */
  readonly published?: string;
  /** BCP-47, as the page says. */
  readonly lang?: string;
  readonly blocks: readonly ArticleBlock[];
}

/** One block of an article; the fields beside `element` and `pieces` are those of `TextBlock`. */
export interface ArticleBlock {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly header?: boolean;
  /** The live element that the block stands in. Text between the blocks of one element makes several. */
  readonly element: Element;
  /** The live text nodes and line breaks that make up the block. */
  readonly pieces: readonly Piece[];
}

/**
 * Finds the article in a page and leaves the page as it is. Headline, standfirst, captions, lists, tables, code
 * and quotations belong to it; navigation, consent walls, comments, related stories, newsletter boxes and share
 * bars do not; of source lists, what is more than a link is kept as `aside`. Every entry of a live blog and, in a forum thread, every post
 * is part of the article. Nothing is returned for a page without a line of prose.
 *
 * Open shadow roots and frames of the page's own origin are read as part of the page. Closed roots, frames of
 * other origins, and text that only a style sheet hides cannot be told from here.
 *
 * @param now bounds the publication dates that are believed.
 */
export function extractArticle(document: Document, now: Date = new Date()): Article | undefined {
  const html = document.documentElement;
  if (!html) return undefined;
  const metadata = pageMetadata(document, now);
  // `document.body` would make one where a parser made none.
  const root = html.querySelector('body') ?? html;
  const page = readPage(document, root);
  const headline = findHeadline(page, metadata.titles);
  judgeRails(page, headline, metadata.discussion);
  const choice = chooseBlocks(page, root, metadata.discussion);
  if (!choice) return undefined;
  const blocks = compose(page, choice.chosen, headline);
  if (!blocks.some((block) => isProse(block))) return undefined;
  const title = headline && blocks.includes(headline) ? blockText(headline) : metadata.titles[0];
  const lang = nearestLang(page, blocks) ?? metadata.lang;
  return {
    how: choice.how,
    ...(title !== undefined && { title }),
    ...(metadata.byline !== undefined && { byline: metadata.byline }),
    ...(metadata.published !== undefined && { published: metadata.published }),
    ...(lang !== undefined && { lang }),
    blocks: nameKinds(page, blocks, headline),
  };
}

function judgeRails(page: Page, headline: PageBlock | undefined, discussion: boolean): void {
  let prose = 0;
  for (const block of page.blocks) {
    if (!isProse(block)) continue;
    prose += block.size;
    if (block.rail) block.rail.prose += block.size;
  }
  for (let rail = headline?.rail; rail && !rail.wraps; rail = rail.parent) rail.wraps = true;
  settleRails(page.rails, prose, discussion);
}

/** The article's blocks in reading order: what was chosen, and what stands between it and the headline. */
function compose(page: Page, chosen: Set<number>, headline: PageBlock | undefined): PageBlock[] {
  const numbers = new Set(chosen);
  const first = page.blocks.find((block) => chosen.has(block.index) && isProse(block))?.index ?? 0;
  if (headline && !headline.rail?.confirmed && headline.index < first) {
    numbers.add(headline.index);
    for (const block of openingBlocks(page, headline, first)) numbers.add(block.index);
  }
  const start = headline && numbers.has(headline.index) && headline.index < first ? headline.index : 0;
  const kept = page.blocks.filter((block) => numbers.has(block.index) && block.index >= start);
  const saying = kept.filter((block) => block === headline || block.kind === 'cell' || !isPointer(block));
  return withoutEmptySections(saying);
}

/** Drops the headings at the end, which stood over what was dropped. */
function withoutEmptySections(blocks: PageBlock[]): PageBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'heading');
  return last < 0 ? blocks : blocks.slice(0, last + 1);
}

function nameKinds(
  page: Page,
  blocks: readonly PageBlock[],
  headline: PageBlock | undefined,
): ArticleBlock[] {
  const sources = sourceBlocks(blocks);
  const standfirst = headline && findStandfirst(page, blocks, headline);
  const tables = new Map<number, number>();
  return blocks.map((block) => {
    const { element, pieces, level, cell } = block;
    if (sources.has(block)) return { kind: 'aside', element, pieces };
    if (block === headline) return { kind: 'headline', element, pieces };
    if (block === standfirst) return { kind: 'standfirst', element, pieces };
    if (block.kind === 'heading')
      return { kind: 'heading', element, pieces, ...(level !== undefined && { level }) };
    if (!cell) return { kind: block.kind, element, pieces };
    const table = tables.get(cell.table) ?? tables.size;
    tables.set(cell.table, table);
    return { kind: 'cell', element, pieces, ...cell, table };
  });
}

/** The language that the page gives to the part which holds most of the article, if it gives one to a part. */
function nearestLang(page: Page, blocks: readonly PageBlock[]): string | undefined {
  const sizes = new Map<Element | null, number>();
  const known = new Map<Element, Element | null>();
  const withLang = (element: Element) => (element.hasAttribute('lang') ? element : undefined);
  for (const block of blocks) {
    const holder = inherited(block.element, page.outside, known, withLang, null);
    sizes.set(holder, (sizes.get(holder) ?? 0) + block.size);
  }
  let most: Element | null = null;
  let size = -1;
  for (const [holder, sum] of sizes) if (sum > size) [most, size] = [holder, sum];
  return canonicalLang(most?.getAttribute('lang'));
}
