import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../lib/values/calendar.ts';
import { readMentions } from './read-values.ts';

/** The days that a day without a month may be, the likeliest first. */
function readings(text: string, lang: string, published: string): readonly (number | undefined)[] {
  const value = readMentions(text, lang, published).at(-1)?.value;
  if (value?.kind !== 'date' || !('others' in value)) return [];
  return [value.from, ...(value.others ?? [])];
}

describe('a day whose month is understood', () => {
  it('may be of the months on both sides of publication that are equally near', () => {
    const days = readings('5월 5일까지 이어졌다. 이 사실은 24일 알려졌다.', 'ko', '2026-07-09');
    expect(days).toEqual([dayNumber(2026, 5, 24), dayNumber(2026, 7, 24), dayNumber(2026, 6, 24)]);
  });

  it('is of no month farther away than that of publication', () => {
    expect(readings('이 사실은 10일 알려졌다.', 'ko', '2026-07-09')).toEqual([dayNumber(2026, 7, 10)]);
  });
});
