import { expect, test } from 'vitest';
import { dayRange, shortDay } from '../../../lib/platform/panel/story-days.ts';

test.each([
  ['2026-07-05', 'en-GB', '5 Jul'],
  ['2026-07-05', 'de', '5. Juli'],
  ['2026-07-05', 'ja', '7月5日'],
  ['2026-03', 'en-GB', 'Mar'],
  ['2025', 'en-GB', '2025'],
  ['2025', 'zh-CN', '2025年'],
])('%s in %s is %s', (date, lang, said) => {
  expect(shortDay(lang, date)).toBe(said);
});

test.each([
  ['2026-07-02', '2026-07-04', '2 – 4 Jul'],
  ['2026-04-22', '2026-06-05', '22 Apr – 5 Jun'],
  ['2026-04', '2026-06', 'Apr – Jun'],
  ['2025-12-31', '2026-01-02', '31 Dec 2025 – 2 Jan 2026'],
])('%s to %s is %s', (from, to, said) => {
  expect(dayRange('en-GB', from, to).replace(/\s/g, ' ')).toBe(said);
});
