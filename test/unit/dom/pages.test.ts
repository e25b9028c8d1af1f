import { describe, expect, it } from 'vitest';
import { articleText, type PageText } from '../../../lib/dom/article-text.ts';
import { extractArticle } from '../../../lib/dom/extract-article.ts';
import { type Expectation, goToNext, openPage, testPages } from './test-page.ts';

const NOW = new Date('2026-07-11T12:00:00Z');
const pages = testPages();

it('finds pages in every layout', () => {
  const layouts = new Set(pages.map((page) => page.name.split('/')[0]));
  for (const layout of 'blog newsletter spa amp live forum tables consent csp dark rtl shadow frame bad'.split(
    ' ',
  )) {
    expect(layouts).toContain(layout);
  }
});

describe.each(pages)('$name', (page) => {
  it('has an expectation', () => expect(page.expectation).toBeDefined());
  if (!page.expectation) return;
  const expected = page.expectation;
  const document = openPage(page);
  const before = serialise(document);
  const article = extractArticle(document, NOW);
  const read = article && articleText(article);

  it('leaves the page as it was', () => expect(serialise(document)).toBe(before));

  if (!expected.how) {
    it('has no article', () => expect(article).toBeUndefined());
    return;
  }

  it('gives the metadata', () => {
    const { how, title = null, published = null, lang = null } = article ?? {};
    expect({ how, title, published, lang }).toEqual({
      how: expected.how,
      title: expected.title ?? null,
      published: expected.published ?? null,
      lang: expected.lang ?? null,
    });
    if (expected.byline) expect(article?.byline).toBe(expected.byline);
  });

  it('reads the article and nothing else', () => expectText(read, expected));

  it('ties every segment to its text node', () => expectSegments(read));

  if (!expected.next) return;
  const { next } = expected;

  it('reads the next article after client-side navigation', () => {
    goToNext(document);
    const nextArticle = extractArticle(document, NOW);
    expect(nextArticle?.title).toBe(next.title);
    expect(nextArticle?.published).toBe(next.published);
    expectText(nextArticle && articleText(nextArticle), next);
  });
});

function serialise(document: Document): string {
  const frames = Array.from(document.querySelectorAll('iframe'), (frame) =>
    String(frame.contentDocument ?? ''),
  );
  return [String(document), ...frames].join('\n');
}

function expectText(
  read: PageText | undefined,
  expected: Pick<Expectation, 'contains' | 'lacks' | 'asides' | 'refuted'>,
): void {
  const { text, blocks } = read?.article ?? { text: '', blocks: [] };
  for (const phrase of expected.contains) expect(text).toContain(phrase);
  for (const phrase of expected.lacks) expect(text).not.toContain(phrase);
  const voice = blocks.filter(({ kind }) => kind !== 'aside').map(({ start, end }) => text.slice(start, end));
  for (const { quote } of expected.refuted) expect(voice.join('\n')).toContain(quote);
  for (const phrase of expected.asides ?? []) {
    expect(text).toContain(phrase);
    expect(voice.join('\n')).not.toContain(phrase);
  }
}

function expectSegments(read: PageText | undefined): void {
  const { article, segments } = read ?? { article: { text: '', blocks: [] }, segments: [] };
  expect(segments.length).toBeGreaterThan(0);
  const covered = new Uint8Array(article.text.length);
  for (const { start, end, node, offset } of segments) {
    expect(end).toBeGreaterThan(start);
    expect(node.data.slice(offset, offset + end - start)).toBe(article.text.slice(start, end));
    covered.fill(1, start, end);
  }
  const joints = Array.from(article.text).filter((_character, at) => !covered[at]);
  expect(joints.join('').trim()).toBe('');
  let place = 0;
  for (const block of article.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(place);
    expect(article.text.slice(block.start, block.end).trim()).toBe(
      article.text.slice(block.start, block.end),
    );
    place = block.end;
  }
}
