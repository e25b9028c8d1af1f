import { describe, expect, it } from 'vitest';
import type { DurationPart, QuantityPart } from '../../../lib/facts/value-part.ts';
import type { DurationValue, QuantityValue } from '../../../lib/values/mention.ts';
import { compareDuration, compareQuantity } from '../../../lib/verdict/compare-quantity.ts';

const part = (is: number, bound?: QuantityPart['bound']): QuantityPart => ({
  id: 'number',
  kind: 'quantity',
  near: ['cue'],
  is,
  bound,
});

const said = (value: number, bound: QuantityValue['bound'] = 'exact'): QuantityValue => ({
  kind: 'quantity',
  value,
  margin: 0.5,
  bound,
  percent: false,
  words: false,
  ordinal: false,
});

describe('a number beside the recorded one', () => {
  it.each([
    ['equal', 28_800_000, said(28_800_000), 'supported'],
    ['another', 28_800_000, said(26_800_000), 'refuted'],
    ['the same digits with another scale word', 28_800_000, said(28_800_000_000), 'refuted'],
    ['the same digits cut of their scale', 25_000, said(25), 'refuted'],
    ['a hedge before a slip of scale', 28_800_000, said(2_880_000_000, 'over'), 'refuted'],
    ['a bound told to as many figures, far below', 28_800_000, said(18_800_000, 'over'), 'refuted'],
    ['a bound told to as many figures, far above', 25_000, said(31_200, 'under'), 'refuted'],
    ['“about”, rounded', 124_000, { ...said(120_000, 'about'), margin: 5_000 }, 'supported'],
    ['“about”, rounded to another', 124_000, { ...said(130_000, 'about'), margin: 5_000 }, 'refuted'],
    ['“about”, by one figure and far off', 147, { ...said(100, 'about'), margin: 50 }, 'refuted'],
    ['a rounder bound below', 28_800_000, said(20_000_000, 'over'), 'supported'],
    ['a bound that ends in half a step', 28_800_000, said(28_500_000, 'over'), 'supported'],
    ['a bound whose figures are shuffled', 151_000_000, said(115_000_000, 'over'), 'refuted'],
    ['a rounder bound of as many figures', 151_000_000, said(125_000_000, 'over'), 'supported'],
    ['a bound a little below', 28_800_000, said(28_700_000, 'over'), 'supported'],
    [
      'an “and some” whose next step lies below',
      25_000,
      { ...said(15_000, 'over'), some: true as const },
      'refuted',
    ],
    [
      'an “and some” that reaches it',
      28_800_000,
      { ...said(28_000_000, 'over'), some: true as const },
      'supported',
    ],
    ['nearly a number that rounds it up', 28_800_000, said(29_000_000, 'nearly'), 'supported'],
    ['nearly a round number', 28_800_000, said(30_000_000, 'nearly'), 'supported'],
    ['nearly a number too exact for it', 25_000, said(28_000, 'nearly'), 'refuted'],
    ['nearly a number a little above', 25_000, said(26_000, 'nearly'), 'silent'],
    ['cut off instead of rounded', 28_800_000, { ...said(28_000_000), margin: 500_000 }, 'silent'],
    [
      'a step below a round number, which nothing cuts off',
      25_000,
      { ...said(24_000), margin: 500 },
      'refuted',
    ],
    ['one digit, which says too little', 5_000_000, said(5_000), 'silent'],
    ['a count of something else', 25_000, said(3), 'silent'],
  ] as const)('%s', (_, is, value, verdict) => {
    expect(compareQuantity(part(is), value).verdict).toBe(verdict);
  });
});

describe('a number beside two recorded ones', () => {
  const disputed = {
    ...part(0),
    is: undefined,
    sides: [{ is: 124_000 }, { is: 200_000 }],
  } as unknown as QuantityPart;

  it.each([
    ['the count of which one is the round number', 124_320, 'silent'],
    ['one of them', 124_000, 'disputed'],
    ['near the rounder one', 200_400, 'refuted'],
    ['neither', 150_000, 'refuted'],
  ] as const)('%s', (_, value, verdict) => {
    expect(compareQuantity(disputed, said(value)).verdict).toBe(verdict);
  });
});

describe('a share beside a recorded limit', () => {
  const limit: QuantityPart = { ...part(50, 'over'), percent: true, threshold: true };
  const share = (value: number, percent: boolean): QuantityValue => ({
    ...said(value, 'over'),
    margin: 0,
    percent,
  });

  it.each([
    ['more than 50 %', share(50, true), 'supported'],
    ['more than half', share(0.5, false), 'supported'],
    ['more than a quarter', share(0.25, false), 'refuted'],
    ['more than a third', share(1 / 3, false), 'refuted'],
    ['more than 25 %', share(25, true), 'refuted'],
  ])('%s', (_, value, verdict) => {
    expect(compareQuantity(limit, value).verdict).toBe(verdict);
  });
});

describe('a length of time beside the recorded one', () => {
  const length: DurationPart = { id: 'length', kind: 'duration', near: ['cue'], days: [43, 47] };
  const told = (low: number, high = low): DurationValue => ({ kind: 'duration', low, high, bound: 'exact' });

  it.each([
    ['right', told(45), 'supported'],
    ['right in weeks', told(42, 49), 'supported'],
    ['a few days off', told(48), 'silent'],
    ['counted days that are shuffled', told(54), 'refuted'],
    ['weeks that come near', told(52.5, 59.5), 'silent'],
    ['weeks that do not', told(59.5, 66.5), 'refuted'],
  ] as const)('%s', (_, value, verdict) => {
    expect(compareDuration(length, value).verdict).toBe(verdict);
  });
});
