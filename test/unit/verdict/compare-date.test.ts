import { describe, expect, it } from 'vitest';
import type { DatePart, IntervalPart } from '../../../lib/facts/value-part.ts';
import { isoDays } from '../../../lib/values/calendar.ts';
import type { DateValue } from '../../../lib/values/mention.ts';
import { compareDate, compareInterval } from '../../../lib/verdict/compare-date.ts';

const start: DatePart = { id: 'start', kind: 'date', near: ['cue'], is: '2026-07-10', event: true };

const day = (iso: string): number => isoDays(iso)?.from ?? Number.NaN;

const friday = (first: string, ...others: string[]): DateValue => ({
  kind: 'date',
  year: false,
  form: 'native',
  from: day(first),
  to: day(first),
  unit: 'day',
  told: 'weekday',
  weekday: { day: 5, span: { start: 0, end: 6 } },
  others: others.map(day),
  relation: 'since',
});

describe('a day since which something holds', () => {
  it.each([
    [
      'the last Friday, though the next is nearer',
      friday('2026-07-17', '2026-07-10'),
      '2026-07-14',
      'supported',
    ],
    ['a Friday still to come', friday('2026-07-10', '2026-07-03'), '2026-07-07', 'refuted'],
  ])('%s', (_, value, published, verdict) => {
    const mention = { start: 0, end: 12, token: 0, nextToken: 2, value };
    expect(compareDate(start, mention, day(published)).verdict).toBe(verdict);
  });
});

describe('two months in a row as a span', () => {
  const month = (iso: string): DateValue => {
    const days = isoDays(iso)!;
    return { kind: 'date', year: false, form: 'native', unit: 'month', told: 'calendar', ...days };
  };
  it.each([
    ['the last of a record in months', '2026-05/2026-07', '2026-06', 'refuted'],
    ['the last of the same months', '2026-05/2026-06', '2026-06', 'supported'],
    ['a record in days, of which it says nothing', '2026-04-22/2026-06-05', '2026-05', 'silent'],
  ])('%s', (_, is, last, verdict) => {
    const part: IntervalPart = { id: 'window', kind: 'interval', near: ['cue'], is };
    const mention = { start: 0, end: 4, token: 0, nextToken: 1, value: month(last) } as const;
    expect(compareInterval(part, { ...mention, range: 'last', months: true }).verdict).toBe(verdict);
  });
});
