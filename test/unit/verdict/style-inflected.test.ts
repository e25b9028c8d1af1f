import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../lib/lang/languages.ts';
import type { DateValue } from '../../../lib/values/mention.ts';
import { dateInStyle, numberInStyle, weekdayInStyle } from '../../../lib/verdict/style.ts';
import { readMentions } from '../values/read-values.ts';

/** Language, the date as the text has it, the record, and what is offered instead. */
const DATES = [
  ['pl', 'w kwietniu', '2026-03', 'marcu 2026'],
  ['pl', 'od kwietnia', '2026-03', 'marca 2026'],
  ['pl', '2 lipca', '2026-07-10', '10 lipca'],
  ['pl', '2 lipca 2026 r.', '2026-07-10', '10 lipca 2026'],
  ['pl', '02.07.2026', '2026-07-10', '10.07.2026'],
  ['ru', 'в апреле', '2026-03', 'марте 2026'],
  ['ru', 'с апреля 2026 года', '2026-03', 'марта 2026'],
  ['ru', 'второго июля', '2026-07-10', '10 июля'],
  ['en', 'in Apr', '2026-06', 'Jun 2026'],
  ['en', 'since April 2026', '2026-03', 'March 2026'],
] as const;

describe('what is offered instead, in languages that inflect', () => {
  it.each(DATES)('%s: %s', (lang, text, record, offered) => {
    const [mention] = readMentions(text, lang);
    expect(dateInStyle(record, mention?.value as DateValue, languageFor(lang)!)).toBe(offered);
  });
  it('numbers and weekdays', () => {
    const pl = languageFor('pl')!;
    expect(numberInStyle(28_800_000, pl)).toBe('28,8 mln');
    expect(numberInStyle(25_000, pl)).toBe('25\u00a0000');
    expect(weekdayInStyle('2026-07-08', pl)).toBe('środę');
    expect(weekdayInStyle('2026-07-10', languageFor('ru')!)).toBe('пятницу');
  });
});
