import { describe, expect, it } from 'vitest';
import { htmlMarkdown } from '../../../lib/dom/html-markdown.ts';
import { parsePage } from '../../../lib/node/read-html.ts';

describe('pasted HTML becomes Markdown', () => {
  it.each<[name: string, html: string, markdown: string]>([
    ['headings', '<h1>One</h1><h3>Three</h3><p>Text</p>', '# One\n\n### Three\n\nText'],
    [
      'links',
      '<p>See <a href="https://a.example/b">the <b>notice</b></a>.</p>',
      'See [the notice](https://a.example/b).',
    ],
    ['lists', '<ul><li>a</li><li><p>b</p></li></ul><p>c</p>', '- a\n- b\n\nc'],
    ['numbers', '<ol start="3"><li>a</li><li>b</li></ol>', '3. a\n4. b'],
    ['lists in lists', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    ['quotations', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n> \n> b'],
    [
      'tables',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>',
      '| a | b |\n| --- | --- |\n| 1 | 2\\|3 |',
    ],
    ['a table that is a frame', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\n\nb'],
    ['lines', 'a<br>b<div>c</div>', 'a\nb\n\nc'],
    ['white space', '<p>a\n   b\u00a0c </p>', 'a b\u00a0c'],
    [
      'what only looks like a mark',
      '<p># one</p><p>1. two</p><p>- three</p>',
      '\\# one\n\n1\\. two\n\n\\- three',
    ],
    ['scripts and styles', '<style>p{}</style><p>a</p><script>b</script>', 'a'],
    [
      'Google Docs',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span>a</span></p><ul><li dir="ltr"><p><span>b</span></p></li></ul></b>',
      'a\n\n- b',
    ],
    [
      'Word',
      '<p class=MsoNormal>a<o:p></o:p></p><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>b</p><p class=MsoListParagraph style="mso-list:l1 level2 lfo1"><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>c</p>',
      'a\n\n- b\n  2. c',
    ],
  ])('%s', (_, html, markdown) => {
    expect(htmlMarkdown(parsePage(html).body)).toBe(markdown);
  });
});
