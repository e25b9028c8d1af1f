import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextChange, textChanges } from '../../../lib/draft/text-changes.ts';

function changed(text: string, changes: readonly TextChange[]): string {
  return changes.reduceRight(
    (out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to),
    text,
  );
}

describe('changes between two texts', () => {
  it.each([
    ['on 14 June', 'on 12 June', [{ from: 4, to: 5, insert: '2' }]],
    ['a b c', 'a c', [{ from: 2, to: 4, insert: '' }]],
    ['one\ntwo\nthree', 'one\nthree', [{ from: 4, to: 8, insert: '' }]],
    ['x 😀 y', 'x 😁 y', [{ from: 2, to: 4, insert: '😁' }]],
    ['same', 'same', []],
  ])('%j → %j', (before, after, changes) => {
    expect(textChanges(before, after)).toEqual(changes);
  });

  it('leads from any text to any other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b ', '1', '\n', 'cd', '😀', '.'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(changed(before, textChanges(before, after))).toBe(after);
      }),
    );
  });

  it('finds few changes in a long text quickly, and is not stopped by two texts with nothing in common', () => {
    const long = Array.from({ length: 20_000 }, (_, i) => `Line ${i} of it.`).join('\n');
    const other = long.replace('Line 19000 ', 'Row 19000 ').replace('Line 7 ', 'Row 7 ');
    expect(textChanges(long, other)).toHaveLength(2);
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' ');
    const others = Array.from({ length: 5000 }, (_, i) => `v${i}x`).join(' ');
    expect(changed(words, textChanges(words, others))).toBe(others);
  });
});
