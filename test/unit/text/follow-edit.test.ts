import { expect, test } from 'vitest';
import { followEdit } from '../../../lib/text/follow-edit.ts';

/** The words of the first text that are in brackets, and what is left of them in the second. */
function followed(marked: string, after: string): string | undefined {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const span = followEdit(marked.replace(/[[\]]/g, ''), after)({ start, end });
  return span && after.slice(span.start, span.end);
}

test.each([
  ['nothing changes', 'in [2.9.1] now', 'in 2.9.1 now', '2.9.1'],
  ['text comes before', 'in [2.9.1] now', 'It came in 2.9.1 now', '2.9.1'],
  ['text comes behind', 'in [2.9.1] now', 'in 2.9.1 now, and later', '2.9.1'],
  ['text goes before', 'so in [2.9.1] now', 'in 2.9.1 now', '2.9.1'],
  ['a stop comes right behind', 'in [2.9.1]', 'in 2.9.1.', '2.9.1'],
  ['the words change', 'in [2.9.1] now', 'in 2.1.91 now', undefined],
  ['a figure comes right behind', 'in [2.9.1] now', 'in 2.9.12 now', undefined],
  ['a figure comes right before', 'in [2.9.1] now', 'in 12.9.1 now', undefined],
  ['the words go', 'in [2.9.1] now', 'in now', undefined],
  ['all goes', 'in [2.9.1] now', '', undefined],
])('%s', (_, before, after, left) => {
  expect(followed(before, after)).toBe(left);
});
