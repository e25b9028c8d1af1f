import { describe, expect, it } from 'vitest';
import { replacementFor } from '../../../lib/verdict/replacement.ts';
import { finding } from '../ui/samples.ts';

const replaced = (quote: string, rule: string, ...expected: string[]) =>
  replacementFor({ ...finding, quote, rule, expected });

describe('a certain replacement keeps the style of the words', () => {
  it.each([
    ['2.9.1', 'version/differs', ['2.1.91'], '2.1.91'],
    ['v2.9.1', 'version/differs', ['2.1.91'], 'v2.1.91'],
    ['April 1', 'date/differs', ['April 2', '2026-04-02'], 'April 2'],
    ['Apr. 1', 'date/differs', ['April 2', '2026-04-02'], 'Apr. 2'],
    ['1st April', 'date/differs', ['2 April', '2026-04-02'], '2nd April'],
    ['April 12th, 2026', 'date/differs', ['April 11, 2026', '2026-04-11'], 'April 11th, 2026'],
    ['May 22', 'interval/differs', ['April 22', '2026-04-22'], 'April 22'],
    ['2026-04-01', 'date/differs', ['2026-04-02'], '2026-04-02'],
    ['01.04.2026', 'date/differs', ['02.04.2026', '2026-04-02'], '02.04.2026'],
    ['4月1日', 'date/differs', ['4月2日', '2026-04-02'], '4月2日'],
    ['12', 'quantity/differs', ['11'], '11'],
    ['18.8 million', 'quantity/differs', ['28.8 million', '28800000'], '28.8 million'],
    ['18.8M', 'quantity/differs', ['28.8 million', '28800000'], '28.8M'],
    ['18,8 Mio.', 'quantity/differs', ['28,8 Millionen', '28800000'], '28,8 Mio.'],
    ['15k', 'quantity/differs', ['25,000', '25000'], '25k'],
    ['15,000', 'quantity/differs', ['25,000', '25000'], '25,000'],
    ['15 000', 'quantity/differs', ['25,000', '25000'], '25 000'],
    ['15000', 'quantity/differs', ['25,000', '25000'], '25000'],
    ['CVE-2024-3049', 'code/differs', ['CVE-2024-3094'], 'CVE-2024-3094'],
  ])('%s (%s) → %j', (quote, rule, expected, text) => {
    expect(replaced(quote, rule, ...expected)).toEqual({ text, certain: true });
  });
});

describe('what a person must look at is not certain', () => {
  it.each([
    ['twelve', 'quantity/differs', ['11'], '11'],
    ['18 per cent', 'quantity/differs', ['28'], '28'],
    ['last Tuesday', 'date/differs', ['July 3', '2026-07-03'], 'July 3'],
    ['June', 'date/differs', ['July 10', '2026-07-10'], 'July 10'],
    [
      'July 3',
      'date/differs',
      ['a week after the notice', 'July 10', '2026-07-10'],
      'a week after the notice',
    ],
    ['Thursday', 'date/weekday', ['Friday'], 'Friday'],
    ['since July 10', 'date/tense', ['from July 10', 'July 10', '2026-07-10'], 'from July 10'],
    ['Trae', 'name/differs', ['Qoder'], 'Qoder'],
    ['30 days', 'duration/differs', ['45 days', '43–47'], '45 days'],
  ])('%s (%s)', (quote, rule, expected, text) => {
    expect(replaced(quote, rule, ...expected)).toEqual({ text, certain: false });
  });
});

describe('nothing is offered', () => {
  it('in the place of a telling, which needs a sentence of its own', () => {
    expect(replaced('exclusively Chinese', 'telling/chinese-only', 'mostly resellers')).toBeUndefined();
  });

  it('for what agrees or is disputed', () => {
    expect(replacementFor({ ...finding, verdict: 'disputed' })).toBeUndefined();
    expect(replacementFor({ ...finding, verdict: 'supported' })).toBeUndefined();
  });
});
