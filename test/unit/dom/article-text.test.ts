import { describe, expect, it } from 'vitest';
import { articleText, spanOf, toRanges } from '../../../lib/dom/article-text.ts';
import { extractArticle } from '../../../lib/dom/extract-article.ts';
import { parsePage } from '../../../lib/node/read-html.ts';

const LONG = 'This sentence is here so that the page has something to read, and nothing more than that.';

function read(body: string) {
  const article = extractArticle(parsePage(`<html><body><main><p>${LONG}</p>${body}</main></body></html>`));
  if (!article) throw new Error('the test page has no article');
  return articleText(article);
}

/** The text after the sentence that every page here begins with. */
const textOf = (body: string) => read(body).article.text.slice(LONG.length);

describe('white space', () => {
  it.each([
    ['<p> one\n   two\tthree </p>', 'one two three'],
    ['<p>one <b> two</b> three</p>', 'one two three'],
    ['<p>ver<b>sion</b> 2.<i>1</i>.91</p>', 'version 2.1.91'],
    ['<p>one<!-- comment -->two</p>', 'onetwo'],
    ['<p>one<br>two</p>', 'one\ntwo'],
    ['<p>one <br> \n two<br></p>', 'one\ntwo'],
    ['<p>one<br><br>two</p>', 'one\n\ntwo'],
    ['<p>one\u00a0\u00a0two</p>', 'one\u00a0\u00a0two'],
    ['<pre>  a\n    b  c\n</pre><p>after it</p>', '  a\n    b  c\n\nafter it'],
    ['<p>one<wbr>two<span></span>three</p>', 'onetwothree'],
    ['<p>one<span> </span>two</p>', 'one two'],
    ['<p>one<span style="display: block">two</span>three</p>', 'one\n\ntwo\n\nthree'],
    ['<div>one<p>two</p>three</div>', 'one\n\ntwo\n\nthree'],
    ['<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>', 'one\n\ntwo\n\nthree'],
    ['<p> </p><p>\n</p><p>one</p>', 'one'],
  ])('%j reads %j', (body, text) => expect(textOf(body).replace(/^\n\n/, '')).toBe(text));
});

describe('what is not there to be read', () => {
  it.each([
    '<span hidden>no</span>',
    '<span aria-hidden="true">no</span>',
    '<span style="color: red; display:none">no</span>',
    '<span style="visibility:hidden">no</span>',
    '<script>no</script>',
    '<style>no</style>',
    '<noscript>no</noscript>',
    '<template>no</template>',
    '<svg><text>no</text></svg>',
    '<img alt="no">',
    '<button>no</button>',
    '<select><option>no</option></select>',
    '<rt>no</rt>',
  ])('%s', (element) => expect(textOf(`<p>one${element}two</p>`)).toBe('\n\nonetwo'));
});

describe('kinds', () => {
  it.each([
    ['<h2>Title of a part</h2><p>text</p>', 'heading'],
    ['<div role="heading" aria-level="3">Title of a part</div><p>text</p>', 'heading'],
    ['<blockquote><p>text</p></blockquote>', 'quote'],
    ['<ul><li><p>text</p></li></ul>', 'item'],
    ['<dl><dt>text</dt></dl>', 'item'],
    ['<figure><figcaption>text</figcaption></figure>', 'caption'],
    ['<pre><code>text</code></pre>', 'code'],
    ['<section><div><p>text</p></div></section>', 'paragraph'],
  ])('%s is a %s', (body, kind) => expect(read(body).article.blocks[1]?.kind).toBe(kind));

  it('gives headings their level', () => {
    const levels = read('<h2>One of two</h2><p>a</p><h4>Two of two</h4><p>b</p>').article.blocks;
    expect(levels.map(({ level }) => level)).toEqual([undefined, 2, undefined, 4, undefined]);
  });

  it('reports typed matter and raw addresses', () => {
    const { text, verbatim } = read(
      '<p>Set <code>A=1</code> and press <kbd>x</kbd>, see https://a.example/b.</p>',
    ).article;
    expect(verbatim?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'A=1',
      'x',
      'https://a.example/b',
    ]);
  });
});

describe('tables', () => {
  it('joins cells by tabs and rows by line breaks', () => {
    const table =
      '<table><tr><th>Version</th><th>Day</th></tr><tr><td><p>1</p><p>2</p></td><td>May 4</td></tr></table>';
    expect(textOf(table)).toBe('\n\nVersion\tDay\n1\n2\tMay 4');
  });

  it('counts spanning cells', () => {
    const table =
      '<table><tr><th rowspan="2">a</th><th colspan="2">b</th><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr></table>';
    const { text, blocks } = read(table).article;
    const places = blocks
      .slice(1)
      .map(({ start, end, row, column }) => `${text.slice(start, end)}${row}${column}`);
    expect(places).toEqual(['a00', 'b01', 'c03', 'd11', 'e12', 'f13']);
  });

  it('numbers the tables of the article and names header cells', () => {
    const table = '<table><tr><th>x</th><td>1</td></tr><tr><th>y</th><td>2</td></tr></table>';
    const { blocks } = read(
      `<table role="presentation"><tr><td>layout</td></tr></table>${table}<p>between</p>${table}`,
    ).article;
    const cells = blocks.filter(({ kind }) => kind === 'cell');
    expect(cells.map(({ table }) => table)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(cells.map(({ header }) => header)).toEqual([true, false, true, false, true, false, true, false]);
    expect(blocks.find(({ kind, level }) => kind === 'paragraph' && level)).toBeUndefined();
  });

  it('keeps no number of an absurd span', () => {
    const table =
      '<table><tr><td colspan="99999999" rowspan="-3">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>';
    expect(textOf(table)).toBe('\n\na\tb\nc\td');
  });
});

describe('from the page to the text', () => {
  const body = '<p id="one">The  ban   takes <b>effect</b>\n on Friday.</p><p id="aside" hidden>not here</p>';
  const place = (id: string, child: number, offset: number) => {
    const article = extractArticle(parsePage(`<html><body><main><p>${LONG}</p>${body}</main></body></html>`));
    if (!article) throw new Error('the test page has no article');
    const { article: read, segments } = articleText(article);
    const document = article.blocks[0]?.element.ownerDocument;
    const node = document?.getElementById(id)?.childNodes[child];
    const at = node && spanOf(segments, node, offset);
    return at === undefined ? undefined : read.text.slice(at, at + 6);
  };

  it.each([
    ['a character', 0, 0, 'The ba'],
    ['collapsed white space', 0, 4, 'ban ta'],
    ['the end of a node', 2, 99, ''],
    ['white space that begins a node', 2, 0, ' on Fr'],
  ])('finds %s', (_name, child, offset, text) => expect(place('one', child, offset)).toBe(text));

  it('has no place for what is not in the text', () => expect(place('aside', 0, 0)).toBeUndefined());
});

describe('ranges', () => {
  const { article, segments } = read(
    '<p>The  ban   takes <b>effect</b>\n on <i>Friday</i>.</p><p>Or so.</p>',
  );
  const { text } = article;
  const document = segments[0]?.node.ownerDocument;
  if (document) document.createRange = () => new PlainRange() as unknown as Range;
  const rangesOf = (words: string) => {
    const start = text.indexOf(words);
    return toRanges(segments, { start, end: start + words.length }).map(String);
  };

  it.each([
    ['effect', ['effect']],
    ['ffec', ['ffec']],
    ['The ban takes', ['The  ban   takes']],
    ['takes effect on Friday.', ['takes ', 'effect', ' on ', 'Friday', '.']],
    ['Friday.\n\nOr so', ['Friday', '.', 'Or so']],
    ['', []],
  ])('of %j', (words, ranges) => expect(rangesOf(words)).toEqual(ranges));

  it('are none for a node that left the page or lost its words', () => {
    const so = segments.find(({ node }) => node.data === 'Or so.')?.node;
    if (so) so.data = '';
    expect(rangesOf('Or so')).toEqual([]);
    expect(rangesOf('effect')).toEqual(['effect']);
    document?.querySelector('b')?.remove();
    expect(rangesOf('effect')).toEqual([]);
  });
});

/** The part of a DOM range that is needed here; the parser in these tests has none. */
class PlainRange {
  #node: Text | undefined;
  #start = 0;
  #end = 0;
  setStart(node: Text, offset: number): void {
    [this.#node, this.#start] = [node, offset];
  }
  setEnd(_node: Text, offset: number): void {
    this.#end = offset;
  }
  toString(): string {
    return this.#node?.data.slice(this.#start, this.#end) ?? '';
  }
}
