import { describe, expect, it } from 'vitest';
import {
  applicable,
  certainCorrection,
  certainCorrections,
  corrected,
} from '../../../lib/verdict/correction.ts';
import type { Finding } from '../../../lib/verdict/finding.ts';

function finding(rule: string, quote: string, expected: readonly string[], start = 0): Finding {
  return {
    start,
    end: start + quote.length,
    quote,
    verdict: 'refuted',
    fact: 'departure',
    part: 'day',
    label: 'Departure',
    expected,
    claimant: { kind: 'article' },
    explanation: '',
    status: 'established',
    sources: [],
    seen: [],
    factSet: 'ferry@2026.1.1',
    rule,
  };
}

it('is the replacement that needs no second look, and nothing where a person decides', () => {
  expect(certainCorrection(finding('version/differs', '2.1.169', ['2.1.196']))).toEqual({
    start: 0,
    end: 7,
    quote: '2.1.169',
    replacement: '2.1.196',
  });
  expect(certainCorrection(finding('telling/immediate', 'immediate ban', ['from July 10']))).toBeUndefined();
});

const correction = (start: number, quote: string, replacement: string) => ({
  start,
  end: start + quote.length,
  quote,
  replacement,
});

it('changes the words and nothing else, from the end', () => {
  const text = 'On 9 June 1.0.1 came, on 9 July 1.0.1 went.';
  const all = [
    correction(text.lastIndexOf('1.0.1'), '1.0.1', '1.0.22'),
    correction(text.indexOf('9 June'), '9 June', '10 June'),
    correction(text.indexOf('1.0.1'), '1.0.1', '1.0.2'),
  ];
  const { text: now, made, left } = corrected(text, all);
  expect(now).toBe('On 10 June 1.0.2 came, on 9 July 1.0.22 went.');
  expect(made.map(({ replacement }) => replacement)).toEqual(['10 June', '1.0.2', '1.0.22']);
  expect(left).toEqual([]);
});

it('leaves what does not fit, and says so', () => {
  const gone = correction(0, 'Off 9', 'On 9');
  const inside = correction(3, '9', '8');
  const { text, made, left } = corrected('On 9 June', [gone, inside, correction(3, '9 June', '10 June')]);
  expect(text).toBe('On 8 June');
  expect(made).toEqual([inside]);
  expect(left).toHaveLength(2);
});

describe('corrections of a text', () => {
  const text = 'Since 1.0.1, and again 1.0.1, as said.';
  const first = finding('version/differs', '1.0.1', ['1.0.2'], 6);
  const second = finding('version/differs', '1.0.1', ['1.0.2'], 23);

  it('are certain where one value takes the place of another', () => {
    const certain = certainCorrections([first, second]);
    expect(certain.map(({ replacement }) => replacement)).toEqual(['1.0.2', '1.0.2']);
    expect(certainCorrections([{ ...first, rule: 'telling/wrong' }])).toEqual([]);
  });

  it('are not certain where another discrepancy overlaps', () => {
    const longer = finding('telling/wrong', 'Since 1.0.1', ['until 1.0.2']);
    expect(certainCorrections([longer, first, second]).map((each) => each.finding)).toEqual([second]);
  });

  it('are made from the end, and those whose words have gone are listed', () => {
    const corrections = certainCorrections([first, second]);
    expect(applicable(text, corrections).made.map(({ start }) => start)).toEqual([second.start, first.start]);
    const { made, left } = applicable(text.replace('Since 1.0.1', 'Since 3.0.1'), corrections);
    expect(made.map(({ start }) => start)).toEqual([second.start]);
    expect(left.map(({ start }) => start)).toEqual([first.start]);
  });
});
