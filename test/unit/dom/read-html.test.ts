import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/node/read-html.ts';

const PROSE = 'A sentence that is long enough to be taken for prose, with a comma in it.';

describe('markup of every sort', () => {
  it.each([
    '',
    ' ',
    '<',
    '<html>',
    '<!doctype html>',
    '<html></html>',
    '<p>',
    '<p></p>',
    '<frameset></frameset>',
    '\0',
    '<svg></svg>',
  ])('has no article: %j', (html) => expect(readHtml(html)).toBeUndefined());

  it.each([
    ['plain text', PROSE],
    ['no html element', `<p>${PROSE}</p>`],
    ['no body', `<html><p>${PROSE}</p></html>`],
    ['a byte order mark', `\ufeff<!doctype html><html><body><p>${PROSE}</p></body></html>`],
    ['capitals', `<HTML><BODY><P>${PROSE}</P></BODY></HTML>`],
    ['nothing closed', `<html><body><div><div><b><p>${PROSE}`],
    [
      'a table around everything',
      `<table><tr><td><table><tr><td>${PROSE}</td></tr></table></td></tr></table>`,
    ],
  ])('is read: %s', (_name, html) => expect(readHtml(html)?.article.text).toBe(PROSE));

  it('says how the article was found', () => {
    expect(readHtml(`<body><p>${PROSE}</p></body>`)?.how).toBe('readability');
  });
});

describe('size', { timeout: 120_000 }, () => {
  const paragraphs = (count: number) => `<p>${PROSE}</p>`.repeat(count);

  it('reads ten megabytes, and without Readability, which walks a page many times', () => {
    const count = Math.ceil(10_000_000 / (PROSE.length + 7));
    const read = readHtml(`<html><body><main>${paragraphs(count)}</main></body></html>`);
    expect(read?.how).toBe('main');
    expect(read?.article.blocks).toHaveLength(count);
  });

  it('reads one text of ten megabytes', () => {
    const read = readHtml(`<html><body><p>${`${PROSE} `.repeat(140_000)}</p></body></html>`);
    expect(read?.article.text).toHaveLength(140_000 * (PROSE.length + 1) - 1);
  });

  it.each(['div', 'b', 'ul', 'a href="x"'])('reads what stands thousands of %s deep', (name) => {
    const read = readHtml(`<html><body>${`<${name}>`.repeat(5000)}<p>${PROSE}</p></body></html>`);
    expect(read?.article.text ?? PROSE).toBe(PROSE);
  });
});
