import { describe, expect, it } from 'vitest';
import { readDay, readDayOfPath } from '../../../lib/dom/extract-dates.ts';
import { canonicalLang, pageMetadata } from '../../../lib/dom/page-metadata.ts';
import { parsePage } from '../../../lib/node/read-html.ts';

const NOW = new Date('2026-07-11T12:00:00Z');

const read = (head: string, body = '', html = '') =>
  pageMetadata(parsePage(`<html ${html}><head>${head}</head><body>${body}</body></html>`), NOW);
const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('the day in a date string', () => {
  it.each([
    ['2026-07-04', '2026-07-04'],
    ['2026-07-04T23:59:00-07:00', '2026-07-04'],
    ['2026-07-04T00:15+0900', '2026-07-04'],
    ['  2026-07-04 10:00:00 ', '2026-07-04'],
    ['2026-7-4', '2026-07-04'],
    ['2026/07/04 10:00', '2026-07-04'],
    ['20260704', '2026-07-04'],
    ['20260704T101500Z', '2026-07-04'],
    ['04.07.2026, 10:15 Uhr', '2026-07-04'],
    ['Sat, 04 Jul 2026 10:00:00 GMT', '2026-07-04'],
    ['Sat Jul 04 2026 10:00:00 GMT+0200', '2026-07-04'],
    ['July 4, 2026', '2026-07-04'],
    ['Jul. 4th, 2026', '2026-07-04'],
    ['4 July 2026', '2026-07-04'],
    ['Saturday, July 4, 2026', '2026-07-04'],
    ['2026年7月4日', '2026-07-04'],
    ['2026년 7월 4일', '2026-07-04'],
    ['1783144800', '2026-07-04'],
    [1783144800000, '2026-07-04'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', undefined],
    ['2026-13-01', undefined],
    ['07/04/2026', undefined],
    ['2062-07-04', undefined],
    ['1970-01-01', undefined],
    ['0', undefined],
    ['yesterday', undefined],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
  ])('%s is %s', (written, day) => expect(readDay(written, NOW)).toBe(day));

  it.each([
    ['/2026/07/04/a-story', '2026-07-04'],
    ['https://site.example/news/2026-07-04/', '2026-07-04'],
    ['/2026/07/a-story', undefined],
    ['/2026/45/04/a-story', undefined],
  ])('of the path %s is %s', (path, day) => expect(readDayOfPath(path, NOW)).toBe(day));
});

describe('published', () => {
  it.each([
    ['a news article', ld({ '@type': 'NewsArticle', datePublished: '2026-07-04T01:00:00+08:00' })],
    [
      'an item of a list',
      ld([{ '@type': 'Organization' }, { '@type': 'Article', datePublished: '2026-07-04' }]),
    ],
    [
      'an item of a graph',
      ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['BlogPosting'], datePublished: '2026-07-04' }] }),
    ],
    [
      'the main entity',
      ld({ '@type': 'WebPage', mainEntity: { '@type': 'Report', datePublished: '2026-07-04' } }),
    ],
    ['a live blog', ld({ '@type': 'LiveBlogPosting', coverageStartTime: '2026-07-04T07:00:00Z' })],
    [
      'JSON-LD with a comma too many',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2026-07-04",}</script>',
    ],
    [
      'JSON-LD in CDATA',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","datePublished":"2026-07-04"}\n//]]></script>',
    ],
    ['a property', '<meta property="article:published_time" content="2026-07-04T10:00Z">'],
    ['a name in capitals', '<meta name="DC.date.issued" content="2026-07-04">'],
    ['parsely', '<meta name="parsely-pub-date" content="2026-07-04T10:00:00Z">'],
    ['a citation', '<meta name="citation_publication_date" content="2026/07/04">'],
    ['an item property', '<meta itemprop="datePublished" content="2026-07-04">'],
    ['the canonical address', '<link rel="canonical" href="https://site.example/2026/07/04/story">'],
    [
      'the next mark where the first is absurd',
      `${ld({ '@type': 'Article', datePublished: '2126-07-04' })}<meta name="date" content="2026-07-04">`,
    ],
    [
      'the next mark where JSON-LD is broken',
      '<script type="application/ld+json">{"@type": Article</script><meta name="date" content="2026-07-04">',
    ],
  ])('is read from %s', (_name, head) => expect(read(head).published).toBe('2026-07-04'));

  it.each([
    [
      'a marked time',
      '<h1>T</h1><p><time datetime="2020-01-01">x</time></p><time pubdate datetime="2026-07-04">4 July</time>',
    ],
    [
      'a time by the headline',
      '<div><header><h1>T</h1></header><p><time datetime="2026-07-04T10:00">4 July</time></p></div><time datetime="2020-01-01">x</time>',
    ],
    ['its text where it has no datetime', '<h1>T</h1><time class="published">July 4, 2026</time>'],
  ])('is read from %s', (_name, body) => expect(read('', body).published).toBe('2026-07-04'));

  it.each([
    [
      'a related story',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2026-07-04' }] }),
    ],
    ['the day of a change', '<meta property="article:modified_time" content="2026-07-04">'],
    ['nothing', ''],
  ])('is not read from %s', (_name, head) => expect(read(head, '<h1>T</h1>').published).toBeUndefined());

  it('prefers the thing that names this page', () => {
    const things = [
      { '@type': 'NewsArticle', url: 'https://s.example/other', datePublished: '2025-01-01' },
      {
        '@type': 'NewsArticle',
        mainEntityOfPage: { '@id': 'https://s.example/this' },
        datePublished: '2026-07-04',
      },
    ];
    expect(read(`<link rel="canonical" href="https://s.example/this">${ld(things)}`).published).toBe(
      '2026-07-04',
    );
  });
});

describe('title, byline and language', () => {
  it.each([
    ['Headline of the day | Site', 'Headline of the day'],
    ['Headline of the day – Site', 'Headline of the day'],
    ['A: B', 'A: B'],
    [
      'Headline - with a dash in it and much more behind the dash - Site',
      'Headline - with a dash in it and much more behind the dash',
    ],
  ])('takes the site off %s', (title, headline) =>
    expect(read(`<title>${title}</title>`).titles[0]).toBe(headline),
  );

  it('prefers the headline of the JSON-LD', () => {
    const head = `<title>Cats | Site</title><meta property="og:title" content="B">${ld({ '@type': 'Article', headline: 'A' })}`;
    expect(read(head).titles).toEqual(['A', 'B', 'Cats']);
  });

  it.each([
    [ld({ '@type': 'Article', author: { name: 'Ada' } }), '', 'Ada'],
    [ld({ '@type': 'Article', author: [{ name: 'Ada' }, 'Ben'] }), '', 'Ada, Ben'],
    ['<meta name="author" content="Ada">', '', 'Ada'],
    [
      '<meta property="article:author" content="https://social.example/ada">',
      '<span rel="author">By Ada</span>',
      'Ada',
    ],
    ['', '<p class="byline">by  Ada\n Ben</p>', 'Ada Ben'],
    ['', '', undefined],
  ])('reads the byline %#', (head, body, byline) => expect(read(head, body).byline).toBe(byline));

  it.each([
    ['lang="de"', '', 'de'],
    ['lang="zh_hans_cn"', '', 'zh-Hans-CN'],
    ['lang=""', '<meta property="og:locale" content="pt_BR">', 'pt-BR'],
    ['', '<meta http-equiv="content-language" content="fr, en">', 'fr'],
    ['', ld({ '@type': 'Article', inLanguage: 'ko-KR' }), 'ko-KR'],
    ['lang="english language"', '', undefined],
    ['', '', undefined],
  ])('reads the language of %s %s', (html, head, lang) => expect(read(head, '', html).lang).toBe(lang));

  it.each([
    ['en-us', 'en-US'],
    ['i', undefined],
    ['x-y-z', undefined],
    [null, undefined],
  ])('writes %s as %s', (tag, lang) => expect(canonicalLang(tag)).toBe(lang));
});
