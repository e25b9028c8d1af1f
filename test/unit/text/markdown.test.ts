import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../lib/text/markdown.ts';

/** Each block on a line: its kind and its words. */
function blocks(text: string): string[] {
  const article = readMarkdown(text);
  return article.blocks.map(
    ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end).replace(/\n/g, ' ')}`,
  );
}

describe('Markdown and plain text', () => {
  it('reads front matter', () => {
    const article = readMarkdown('---\ntitle: "A: b"\ndate: 2026-07-04\nlang: de\n---\n\nText.\n');
    expect(article).toMatchObject({ title: 'A: b', published: '2026-07-04', lang: 'de' });
    expect(article.blocks).toHaveLength(1);
  });

  it('tells headings, paragraphs, items, quotes, code and tables apart', () => {
    const text =
      '# Head\n\nOne\ntwo.\n\n## Sub\n\n- a\n- b\n\n> q\n\n```\ncode\n```\n\n| H | I |\n|---|---|\n| 1 | 2 |\n';
    expect(blocks(text)).toEqual([
      'headline: Head',
      'paragraph: One two.',
      'heading: Sub',
      'item: a',
      'item: b',
      'quote: q',
      'code: ``` code ```',
      'cell: H',
      'cell: I',
      'cell: 1',
      'cell: 2',
    ]);
  });

  it('takes short lines of unmarked text for headings and long lines for paragraphs', () => {
    const long = `${'word '.repeat(30)}end.`;
    expect(blocks(`A headline\n\n${long}\nA heading\n${long}\n`)).toEqual([
      'headline: A headline',
      `paragraph: ${long}`,
      'heading: A heading',
      `paragraph: ${long}`,
    ]);
  });

  it('reads source lists aside', () => {
    expect(blocks('# H\n\nText.\n\n## Sources\n\n- One\n')).toEqual([
      'headline: H',
      'paragraph: Text.',
      'aside: Sources',
      'aside: One',
    ]);
  });

  it('reports inline code', () => {
    const text = 'Set `X_Y` now.';
    const [code] = readMarkdown(text).verbatim ?? [];
    expect(text.slice(code?.start, code?.end)).toBe('X_Y');
  });
});
