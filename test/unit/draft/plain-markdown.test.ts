import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../../lib/draft/plain-markdown.ts';

describe('Markdown without its inline marks', () => {
  it.each([
    ['since [2.9.1](https://example.org/2.1.91), on', 'since 2.9.1, on'],
    ['on **April 1**.', 'on April 1.'],
    ['an _old_ and *new* one', 'an old and new one'],
    ['**[a](b)** and [**c**](d)', 'a and c'],
    ['![picture](a.png)Text', 'Text'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['`**code**` stays', '`**code**` stays'],
    ['\\# no heading, 1\\. no item', '# no heading, 1. no item'],
    ['# Heading\n\n- item', '# Heading\n\n- item'],
  ])('%j', (markdown, text) => {
    expect(plainMarkdown(markdown).text).toBe(text);
  });

  it('leads back to the words themselves', () => {
    const markdown = 'x since [2.9.1](https://a.example), **April 1** end';
    const plain = plainMarkdown(markdown);
    for (const words of ['2.9.1', 'April 1', 'x', 'end', 'since']) {
      const at = plain.text.indexOf(words);
      const found = markdown.slice(plain.toSource(at), plain.toSourceEnd(at + words.length));
      expect(found).toBe(words);
    }
  });
});
