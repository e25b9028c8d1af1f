import { describe, expect, it } from 'vitest';
import { articleText } from '../../../lib/dom/article-text.ts';
import { extractArticle } from '../../../lib/dom/extract-article.ts';
import { parsePage } from '../../../lib/node/read-html.ts';

const S = (n: number) =>
  `Sentence number ${n} of the story says what happened, and then says a little more about it.`;
const STORY = [1, 2, 3, 4, 5, 6, 7].map((n) => `<p>${S(n)}</p>`).join('');

function read(body: string, head = '') {
  const article = extractArticle(parsePage(`<html><head>${head}</head><body>${body}</body></html>`));
  const text = article ? articleText(article).article : undefined;
  const of = (kind: string) =>
    text?.blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.text.slice(start, end));
  return { article, text: text?.text ?? '', of };
}

describe('the voice of the article', () => {
  it.each([
    ['related', '<div class="related"><p>BAD words that go on for quite some time, as teasers do.</p></div>'],
    [
      'camel case',
      '<div class="relatedStories"><p>BAD words that go on for quite some time, as teasers do.</p></div>',
    ],
    [
      'comments',
      '<section id="comments"><p>BAD words that go on for quite some time, as comments do.</p></section>',
    ],
    ['aside', '<aside><p>BAD words that go on for quite some time, as asides do.</p></aside>'],
    ['dialog', '<div role="dialog"><p>BAD words that go on for quite some time, as dialogs do.</p></div>'],
    ['footer', '<footer><p>BAD words that go on for quite some time, as footers do.</p></footer>'],
    ['navigation', '<nav><p>BAD words that go on for quite some time, as menus do.</p></nav>'],
    ['a pointer', '<p><a href="/other">BAD headline of another story that we would like you to read</a></p>'],
    ['a labelled pointer', '<p>Read also: <a href="/other">BAD headline of another story</a></p>'],
    ['a form', '<form>BAD promises of a letter every morning<input type="email"></form>'],
    ['a shut dialog', '<dialog><p>BAD words that go on for quite some time, as dialogs do.</p></dialog>'],
  ])('is not %s', (_name, rail) => {
    const { text } = read(`<main><h1>Headline</h1>${STORY}${rail}</main>`);
    expect(text).not.toContain('BAD');
    expect(text).toContain(S(7));
  });

  it.each([
    ['body.has-sidebar', `<div class="has-sidebar"><h1>Headline</h1>${STORY}</div>`],
    ['newsletter', `<div class="newsletter-post"><h1>Headline</h1>${STORY}</div>`],
    ['a layout', `<h1>Headline</h1><div class="sidebar-layout">${STORY}</div><p>${S(8)}</p>`],
    [
      'a dialog with the headline',
      `<div role="dialog"><h1>Headline</h1>${STORY}</div><p>${S(8)}</p><p>${S(9)}</p>`,
    ],
    ['main', `<p>${S(8)}</p><p>${S(9)}</p><div class="related-x"><main>${STORY}</main></div>`],
  ])('is what a name of a rail only wraps: %s', (_name, body) => {
    for (const n of [1, 4, 7]) expect(read(body).text).toContain(S(n));
  });

  it('is every entry and post, short ones too', () => {
    const posts = [1, 2, 3, 4]
      .map((n) => `<div class="post"><div class="text">${S(n)} ${S(n)}</div></div>`)
      .join('');
    const { text } = read(
      `<div id="thread">${posts}<div class="post"><div class="text">Me too.</div></div></div>`,
    );
    for (const n of [1, 2, 3, 4]) expect(text).toContain(S(n));
  });

  it('is the comments where the page is a discussion', () => {
    const posts = `<div class="comment"><p>${S(8)}</p></div><div class="comment"><p>${S(9)}</p></div>`;
    const body = `<main><h1>Headline</h1><div>${STORY}</div><div class="comments">${posts}</div></main>`;
    const head = '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>';
    expect(read(body).text).not.toContain(S(8));
    expect(read(body, head).text).toContain(S(8));
  });
});

describe('headline and standfirst', () => {
  it.each([
    ['the only h1', '<h1>The headline</h1>', ''],
    [
      'the h1 with the words of the title',
      '<h1>Some site</h1><h1>The headline</h1>',
      '<title>The headline | Some site</title>',
    ],
    [
      'an h2 with the words of the title',
      '<h1><a href="/">Some site</a></h1><h2>The headline</h2>',
      '<title>The headline</title>',
    ],
    ['an h1 that is no logo', '<h1 class="site-logo">Some site</h1><h1>The headline</h1>', ''],
  ])('takes %s', (_name, top, head) => {
    const { of, article } = read(`${top}<article>${STORY}</article>`, head);
    expect(of('headline')).toEqual(['The headline']);
    expect(article?.title).toBe('The headline');
  });

  it('takes the title of the page where there is no headline', () => {
    const { of, article } = read(`<article>${STORY}</article>`, '<title>The title of it | Site</title>');
    expect(of('headline')).toEqual([]);
    expect(article?.title).toBe('The title of it');
  });

  it.each(['<p class="standfirst">', '<div class="article-deck">', '<h2 class="subtitle">', '<h2>'])(
    'finds the standfirst in %s',
    (tag) => {
      const close = `</${/\w+/.exec(tag)?.[0]}>`;
      const { of } = read(
        `<header><h1>The headline</h1>${tag}${S(0)}${close}</header><article>${STORY}</article>`,
      );
      expect(of('standfirst')).toEqual([S(0)]);
    },
  );

  it('leaves bylines and date lines out', () => {
    const lines =
      '<p class="byline">By somebody who writes about ships and harbours</p><p><time>4 July</time></p>';
    expect(read(`<h1>The headline</h1>${lines}<article>${STORY}</article>`).text).not.toMatch(
      /somebody|4 July/,
    );
  });
});

describe('source lists', () => {
  const list = '<ul><li>A title, <a href="https://a.example">there</a></li><li>Another title</li></ul>';
  it.each([
    'Sources',
    'Sources:',
    'REFERENCES',
    'Quellen',
    '参考资料',
    '出典',
    '참고 문헌',
    'Źródła',
    'Источники',
  ])('are asides under %s', (heading) => {
    const { of } = read(
      `<article>${STORY}<h2>${heading}</h2>${list}<h2>Next part</h2><p>${S(8)}</p></article>`,
    );
    expect(of('aside')).toEqual([heading, 'A title, there', 'Another title']);
    expect(of('paragraph')).toContain(S(8));
  });

  it('are asides in one line', () => {
    const { of } = read(
      `<article>${STORY}<p>Sources: One title (a.example), another title (b.example)</p></article>`,
    );
    expect(of('aside')).toHaveLength(1);
  });

  it.each(['<h2>Sources</h2>', '<p>Sources: two people at the company.</p>'])(
    'are not %s before prose',
    (line) => {
      expect(read(`<article>${STORY}${line}<p>${S(8)}</p></article>`).of('aside')).toEqual([]);
    },
  );
});

describe('parts of the page that are documents of their own', () => {
  it('reads declared open shadow roots with their slots', () => {
    const body = `<x-story><template shadowrootmode="open"><h1><slot name="t">No title</slot></h1>${STORY}<slot></slot></template><b slot="t">The headline</b><p>${S(8)}</p><p slot="none">${S(9)}</p></x-story>`;
    const { text } = read(body);
    expect(text.startsWith('The headline\n\n')).toBe(true);
    expect(text.indexOf(S(8))).toBeGreaterThan(text.indexOf(S(7)));
    expect(text).not.toContain(S(9));
  });

  it('leaves closed shadow roots alone', () => {
    const body = `<article>${STORY}</article><x-story><template shadowrootmode="closed"><p>${S(8)}</p></template></x-story>`;
    expect(read(body).text).not.toContain(S(8));
  });
});

it('takes the language of the part that holds the article', () => {
  const page = parsePage(`<html lang="ar"><body><p>x</p><main lang="en-GB">${STORY}</main></body></html>`);
  expect(extractArticle(page)?.lang).toBe('en-GB');
});

describe('a page that Readability cannot be asked about', () => {
  // More blocks than the copy for Readability holds.
  const filler = `<p>${S(0)}</p>`.repeat(20_001);

  it.each([
    ['main', `<main>${STORY}${filler}</main><div><p>${S(9)}</p></div>`],
    ['main', `<article>${STORY}${filler}</article><div><p>${S(9)}</p></div>`],
    ['body', `<div>${STORY}${filler}</div><footer><p>${S(9)}</p></footer>`],
  ])('is read by its %s', { timeout: 60_000 }, (how, body) => {
    const { article, text } = read(body);
    expect(article?.how).toBe(how);
    expect(text).toContain(S(7));
    expect(text).not.toContain(S(9));
  });
});
