import { expect, test } from 'vitest';
import { passageAround } from '../../../lib/text/passage.ts';

const block = (text: string, start = 0) => ({ kind: 'paragraph' as const, start, end: start + text.length });

test('a short block is given whole, and no other block', () => {
  const [first, second] = ['One paragraph.', 'The fix came in 2.9.1, they say.'];
  const article = { text: `${first}\n${second}`, blocks: [block(first), block(second, first.length + 1)] };
  const start = article.text.indexOf('2.9.1');
  expect(passageAround(article, { start, end: start + 5 })).toEqual({
    before: 'The fix came in ',
    after: ', they say.',
  });
});

test('a long block is cut between words, with an ellipsis on the cut side', () => {
  const text = `${'before '.repeat(40)}HERE${' after'.repeat(40)}`;
  const start = text.indexOf('HERE');
  const { before, after } = passageAround({ text, blocks: [block(text)] }, { start, end: start + 4 });
  expect(before).toMatch(/^…( before){9,11} $/);
  expect(after).toMatch(/^( after){12,13} …$/);
});

test('where no spaces are written, a cut splits no character', () => {
  const text = `${'𠮷'.repeat(99)}一HERE一${'𠮷'.repeat(99)}`;
  const start = text.indexOf('HERE');
  const { before, after } = passageAround({ text, blocks: [block(text)] }, { start, end: start + 4 });
  expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
  expect(before).toMatch(/^…𠮷+一$/u);
});

test('a span outside every block has no words around it', () => {
  expect(passageAround({ text: 'abc', blocks: [] }, { start: 0, end: 3 })).toEqual({ before: '', after: '' });
});
