import type { Page, PageBlock } from './extract-block.ts';
import { blockText, isPointer, isProse, nameWords } from './extract-judge.ts';
import { outerElement } from './extract-tree.ts';

const DECK_WORDS = new Set(
  'standfirst deck dek subtitle subhead subheading subheadline sub lead lede leadin intro summary excerpt abstract teaser description'.split(
    ' ',
  ),
);
const BYLINE_WORDS = new Set(
  'byline author authors dateline date timestamp time meta credit credits published posted updated'.split(
    ' ',
  ),
);
const LOGO_WORDS = new Set('logo brand branding masthead banner blogname sitename'.split(' '));
const BYLINE_START = /^(?:by|von|par|por|di|door|published|updated|posted|last updated)\b/i;
/** Characters of the longest line that can be a byline or a date line. */
const LONGEST_BYLINE = 160;

/**
 * The block that is the article's headline: the heading with the words of the page's own titles, else the first
 * `h1` that is no logo. Headings in rails are not looked at unless no other fits.
 */
export function findHeadline(page: Page, titles: readonly string[]): PageBlock | undefined {
  const headings = page.blocks.filter((block) => block.kind === 'heading' && !isLogo(block, page));
  const wanted = titles.map(plain).filter((title) => title !== '');
  const byLevel = headings.toSorted((a, b) => (a.level ?? 6) - (b.level ?? 6) || a.index - b.index);
  const matching = byLevel.filter((block) =>
    wanted.some((title) => sameTitle(title, plain(blockText(block)))),
  );
  const first = (blocks: readonly PageBlock[]) => blocks.find((block) => !block.rail) ?? blocks[0];
  return first(matching) ?? first(headings.filter((block) => block.level === 1));
}

/**
 * The blocks between the headline and the article that belong to it: standfirst, key points, the caption of the
 * opening picture. Bylines and date lines do not.
 */
export function openingBlocks(page: Page, headline: PageBlock, firstChosen: number): PageBlock[] {
  const between = page.blocks.slice(headline.index + 1, firstChosen);
  return between.filter((block) => {
    if (block.rail?.confirmed || isPointer(block) || isByline(block, page)) return false;
    return isProse(block) || isDeck(block, page) || block.kind === 'caption';
  });
}

/** Which of the article's blocks is its standfirst: named so, or a subheading as long as a sentence right after the headline. */
export function findStandfirst(
  page: Page,
  blocks: readonly PageBlock[],
  headline: PageBlock,
): PageBlock | undefined {
  const after = blocks.filter((block) => block.index > headline.index).slice(0, 3);
  const named = after.find(
    (block) => isDeck(block, page) && (block.kind === 'paragraph' || block.kind === 'heading'),
  );
  if (named) return named;
  const next = after[0];
  const beside =
    next && outerElement(next.element, page.outside) === outerElement(headline.element, page.outside);
  return next?.kind === 'heading' && beside && isProse(next) ? next : undefined;
}

function isDeck(block: PageBlock, page: Page): boolean {
  return namedBy(block, page, DECK_WORDS, 1);
}

function isByline(block: PageBlock, page: Page): boolean {
  if (block.size > LONGEST_BYLINE) return false;
  if (block.element.querySelector('time, [rel=author]')) return true;
  return namedBy(block, page, BYLINE_WORDS, 2) || BYLINE_START.test(blockText(block));
}

function namedBy(block: PageBlock, page: Page, words: ReadonlySet<string>, levels: number): boolean {
  let element: Element | undefined = block.element;
  for (let n = 0; n <= levels && element && element.localName !== 'body'; n++) {
    if (element.getAttribute('itemprop') === 'description' && words === DECK_WORDS) return true;
    if (nameWords(element).some((word) => words.has(word))) return true;
    element = outerElement(element, page.outside);
  }
  return false;
}

function isLogo(block: PageBlock, page: Page): boolean {
  if (namedBy(block, page, LOGO_WORDS, 1)) return true;
  const link = block.element.closest('a[href]') ?? block.element.querySelector('a[href]');
  return link !== null && page.address.leadsHome(link);
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Equal but for what a site adds to one of them. */
function sameTitle(title: string, heading: string): boolean {
  if (title === heading) return true;
  const [short, long] = title.length < heading.length ? [title, heading] : [heading, title];
  return long.includes(short) && short.length >= long.length * 0.6;
}
