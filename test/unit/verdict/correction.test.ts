import { describe, expect, it } from 'vitest';
import { certainCorrection, certainCorrections, corrected } from '../../../lib/verdict/correction.ts';
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

describe('can be put in as it stands', () => {
  it.each([
    ['version/differs', '2.1.169', ['2.1.196']],
    ['code/differs', '0x91', ['0x5B']],
    ['name/differs', 'ROT13', ['base64']],
    ['date/differs', '15 June 2026', ['10 June 2026', '2026-06-10']],
    ['date/differs', '2026-04-09', ['2026-04-02']],
    ['date/differs', '7月9日', ['7月1日', '2026-07-01']],
    ['date/differs', '18 июня', ['30 июня', '2026-06-30']],
    ['date/weekday', 'Thursday', ['Friday']],
    ['date/weekday', '木', ['金']],
    ['interval/differs', '5. Mai', ['5. Juni', '2026-06-05']],
    ['quantity/differs', '45,000', ['25,000', '25000']],
    ['quantity/scale', '28,8 Milliarden', ['28,8 Millionen', '28800000']],
    ['duration/differs', '9 weeks', ['45 days']],
  ])('%s %s → %j', (rule, quote, expected) => {
    expect(certainCorrection(finding(rule, quote, expected))?.replacement).toBe(expected[0]);
  });
});

describe('a person decides', () => {
  it.each([
    ['a wrong telling', 'telling/immediate', 'immediate ban', ['from July 10, 2026']],
    ['one of several sides', 'date/no-side', '25 June', ['2 July', '2026-07-02', '3 July', '2026-07-03']],
    ['one of several missing names', 'name/differs', 'Baidu', ['MiniMax', 'DeepSeek']],
    ['a name of several words', 'name/differs', 'Intelligence Committee', ['Senate Banking Committee']],
    ['a name that grammar bends', 'name/differs', 'Синьхуа', ['Yicai']],
    ['a month for a day', 'date/differs', 'August', ['8. Juli', '2026-07-08']],
    ['a relative day', 'date/differs', '다음 달 10일', ['7월 10일', '2026-07-10']],
    ['a tense', 'date/tense', 'since July 10', ['from July 10', 'July 10']],
    ['a weekday with its date', 'date/weekday', 'Friday', ['Wednesday, July 1', '2026-07-01']],
    ['a weekday in short', 'date/weekday', '木', ['金曜日']],
    ['another unit', 'quantity/differs', '75%', ['more than 50 %', '50']],
    ['a number in words', 'duration/differs', 'nine weeks', ['45 days']],
    ['a figure for a figure with a counter', 'quantity/differs', '5', ['4種類', '4']],
    ['nothing to offer', 'version/differs', '2.1.1', []],
    ['what stands there already', 'version/differs', '2.1.1', ['2.1.1']],
  ])('%s', (_, rule, quote, expected) => {
    expect(certainCorrection(finding(rule, quote, expected))).toBeUndefined();
  });

  it.each(['supported', 'disputed', 'unverified'] as const)('%s', (verdict) => {
    expect(certainCorrection({ ...finding('version/differs', '1.0.1', ['1.0.2']), verdict })).toBeUndefined();
  });
});

it('changes the words and nothing else, from the end', () => {
  const text = 'On 9 June 1.0.1 came, on 9 July 1.0.1 went.';
  const all = certainCorrections([
    finding('version/differs', '1.0.1', ['1.0.22'], text.lastIndexOf('1.0.1')),
    finding('date/differs', '9 June', ['10 June', '2026-06-10'], text.indexOf('9 June')),
    finding('version/differs', '1.0.1', ['1.0.2'], text.indexOf('1.0.1')),
  ]);
  expect(corrected(text, all)).toBe('On 10 June 1.0.2 came, on 9 July 1.0.22 went.');
});

it('of two on the same words takes the first', () => {
  const both = [
    finding('version/differs', '1.0.1', ['1.0.2']),
    finding('version/differs', '1.0.1', ['1.0.3']),
  ];
  expect(certainCorrections(both).map(({ replacement }) => replacement)).toEqual(['1.0.2']);
});
