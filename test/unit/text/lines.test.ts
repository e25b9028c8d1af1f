import { expect, it } from 'vitest';
import { lineReader } from '../../../lib/text/lines.ts';

it.each([
  ['one\ntwo', 4, 2, 1],
  ['one\r\ntwo', 5, 2, 1],
  ['one\rtwo', 6, 2, 3],
  ['one\n\n\ntwo', 3, 1, 4],
  ['🚢🚢 two', 5, 1, 6],
  ['', 0, 1, 1],
])('%j at %i is in line %i, column %i', (text, offset, line, column) => {
  expect(lineReader(text)({ start: offset, end: offset }).from).toEqual({ line, column });
});

it('a span has both ends', () => {
  expect(lineReader('one\ntwo\nthree')({ start: 4, end: 11 })).toEqual({
    start: 4,
    end: 11,
    from: { line: 2, column: 1 },
    to: { line: 3, column: 4 },
  });
});
