import { describe, expect, it } from 'vitest';
import { htmlPlaces } from '../../../lib/node/html-places.ts';

const article = (text: string) => ({
  text,
  blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
});

/** What stands in the markup where words of the text were found. */
function found(markup: string, text: string, words: string): string | undefined {
  const start = text.indexOf(words);
  const place = htmlPlaces(markup, article(text))({ start, end: start + words.length });
  return place && markup.slice(place.start, place.end);
}

describe('words of a page are found in its markup', () => {
  it.each([
    ['plain', '<p>It left on 12 June.</p>', 'It left on 12 June.', '12 June', '12 June'],
    ['beside markup', '<p>It <b>left</b> on <i>12</i> July.</p>', 'It left on 12 July.', '12', '12'],
    ['split by markup', '<p>It left on <i>12</i> July.</p>', 'It left on 12 July.', '12 July', '12</i> July'],
    ['over lines', '<p>It left\n  on 12\n  June.</p>', 'It left on 12 June.', '12 June', '12\n  June'],
    [
      'with entities',
      '<p>A &amp; B left &#x6f;n 12&nbsp;June.</p>',
      'A & B left on 12 June.',
      'on',
      '&#x6f;n',
    ],
    ['a > in an attribute', '<p title="a > 12 June">On 12 June.</p>', 'On 12 June.', '12 June', '12 June'],
    ['by the words beside them', '<p>On 1 May.</p><p>At 1 May.</p>', 'At 1 May.', '1 May', '1 May'],
  ])('%s', (_, markup, text, words, expected) => {
    expect(found(markup, text, words)).toBe(expected);
  });

  it('and not in comments, scripts or the head', () => {
    const markup = `<head><title>On 1 May.</title></head><!-- On 1 May. --><script>"On 1 May."</script><p>On 1 May.</p>`;
    const place = htmlPlaces(markup, article('On 1 May.'))({ start: 3, end: 8 });
    expect(place!.start).toBe(markup.lastIndexOf('1 May'));
  });
});

describe('there is no place', () => {
  it.each([
    ['where they stand twice', '<p>On 1 May.</p><p>On 1 May.</p>', 'On 1 May.', '1 May'],
    ['where they do not stand', '<p>On 2 May.</p>', 'On 1 May.', '1 May'],
    ['where the words beside them are others', '<p>At 1 May.</p>', 'On 1 May.', '1 May'],
  ])('%s', (_, markup, text, words) => {
    expect(found(markup, text, words)).toBeUndefined();
  });
});
