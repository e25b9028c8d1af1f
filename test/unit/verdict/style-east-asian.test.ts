import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../lib/lang/languages.ts';
import type { DateValue } from '../../../lib/values/mention.ts';
import { dateInStyle, numberInStyle, weekdayInStyle } from '../../../lib/verdict/style.ts';
import { readMentions } from '../values/read-values.ts';

/** Language, the date as the text has it, the record, and what is offered instead. */
const DATES = [
  ['zh-Hans', '自7月11日起', '2026-07-10', '7月10日'],
  ['zh-Hans', '2026年7月11日', '2026-07-10', '2026年7月10日'],
  ['zh-Hans', '2026/7/11', '2026-07-10', '2026/7/10'],
  ['zh-Hans', '今年4月', '2026-03', '2026年3月'],
  ['zh-Hant', '6 月 29 日', '2026-06-30', '6月30日'],
  ['ja', '7月11日から', '2026-07-10', '7月10日'],
  ['ja', '7/11', '2026-07-10', '7/10'],
  ['ko', '4월 12일', '2026-04-02', '4월 2일'],
  ['ko', '2026년 4월 12일', '2026-04-02', '2026년 4월 2일'],
] as const;

const NUMBERS = [
  ['zh-Hans', 28_800_000, '2880万'],
  ['zh-Hans', 25_000, '2.5万'],
  ['zh-Hant', 28_800_000, '2880萬'],
  ['ja', 25_000, '2万5000'],
  ['ja', 288_000_000, '2億8800万'],
  ['ja', 147, '147'],
  ['ko', 28_800_000, '2880만'],
  ['ko', 25_000, '2만5000'],
] as const;

describe('what is offered instead, in East Asian languages', () => {
  it.each(DATES)('%s: %s', (lang, text, record, offered) => {
    const [mention] = readMentions(text, lang);
    expect(dateInStyle(record, mention?.value as DateValue, languageFor(lang)!)).toBe(offered);
  });
  it.each(NUMBERS)('%s: %d', (lang, value, offered) => {
    expect(numberInStyle(value, languageFor(lang)!)).toBe(offered);
  });
  it('weekdays', () => {
    const offered = ['zh-Hans', 'zh-Hant', 'ja', 'ko'].map((lang) =>
      weekdayInStyle('2026-07-10', languageFor(lang)!),
    );
    expect(offered).toEqual(['星期五', '週五', '金曜日', '금요일']);
  });
});
