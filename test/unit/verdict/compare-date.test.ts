import { describe, expect, it } from 'vitest';
import type { DatePart } from '../../../lib/facts/fact-set.ts';
import { isoDays } from '../../../lib/values/calendar.ts';
import type { DateValue } from '../../../lib/values/mention.ts';
import { compareDate } from '../../../lib/verdict/compare-date.ts';

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
