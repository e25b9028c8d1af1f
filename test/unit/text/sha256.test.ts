import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../../lib/text/sha256.ts';

const known = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('“%s” is hashed as the standard says', (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

it.each([
  ['lengths around a block', 55],
  ['a full block', 64],
  ['more than a piece', 70_000],
])('%s', (_, length) => {
  for (const one of ['a', 'é', '禁', '🚢'])
    expect(sha256(one.repeat(length))).toBe(known(one.repeat(length)));
});

it('any text has the hash of its UTF-8, halves of pairs included', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        expect(sha256(text)).toBe(known(text));
      },
    ),
  );
});
