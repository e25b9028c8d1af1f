import { describe, expect, it } from 'vitest';
import { found } from './find.ts';

// 10 July 2026 is a Friday.
describe('a weekday that does not fit its date', () => {
  it.each([
    ['en', 'The rule applies from Thursday, July 10, 2026.', 'Thursday'],
    ['en', 'The rule applies from Thursday, 10 July.', 'Thursday'],
    ['en', 'It was July 10, 2026 (Monday).', 'Monday'],
    ['en', 'It was signed on July 10, 2026, a Monday, in the hall.', 'Monday'],
    ['de', 'Die Regel gilt ab Donnerstag, dem 10. Juli 2026.', 'Donnerstag'],
    ['de', 'Die Regel gilt ab Donnerstag, 10.07.2026.', 'Donnerstag'],
    ['fr', 'La règle vaut à partir du jeudi 10 juillet 2026.', 'jeudi'],
    ['es', 'La norma rige desde el jueves 10 de julio de 2026.', 'jueves'],
    ['it', 'La regola vale da giovedì 10 luglio 2026.', 'giovedì'],
    ['pt', 'A regra vale a partir de quinta-feira, 10 de julho de 2026.', 'quinta-feira'],
    ['pl', 'Zasada obowiązuje od czwartku, 10 lipca 2026 roku.', 'czwartku'],
    ['ru', 'Правило действует с четверга, 10 июля 2026 года.', 'четверга'],
    ['id', 'Aturan berlaku mulai Kamis, 10 Juli 2026.', 'Kamis'],
    ['zh-Hans', '该规定自2026年7月10日（周四）起生效。', '周四'],
    ['zh-Hant', '該規定自2026年7月10日（週四）起生效。', '週四'],
    ['ja', '規則は2026年7月10日（木）から適用される。', '木'],
    ['ko', '규정은 2026년 7월 10일(목)부터 시행된다.', '목'],
  ])('%s: %s', (lang, text, weekday) => {
    expect(found(text, lang, '2026-07-04')).toContain(`weekday: ${weekday} (5)`);
  });

  it.each([
    ['en', 'The rule applies from Friday, July 10, 2026.'],
    ['en', 'The shop opens Monday to Friday, July 6 to 10.'],
    ['en', 'Thursday and Friday, July 9 and 10, are free.'],
    ['en', 'He comes on Monday, before July 10, 2026.'],
    ['en', 'From July 10, 2026, Monday meetings are cancelled.'],
    ['en', 'On July 10, 2026 Monday Motors opened.'],
    // In 1998 it was.
    ['en', 'In 1998 the team had won. On Friday, July 10, it had rested; on Friday, July 3, too.'],
    ['en', 'In 1997 the team had won. On Thursday, July 10, it had rested.'],
    ['en', 'The letter wrongly gave Thursday, July 10, 2026.'],
    ['en', 'On Thursday, January 10, they met.'],
    ['de', 'Montag bis Freitag, 6. bis 10. Juli 2026, ist zu.'],
    ['de', 'Die Regel gilt ab Freitag, dem 10. Juli 2026.'],
    ['fr', 'La règle vaut à partir du vendredi 10 juillet 2026.'],
    ['es', 'Lunes a viernes, del 6 al 10 de julio de 2026.'],
    ['ru', 'Правило действует с пятницы, 10 июля 2026 года.'],
    ['zh-Hans', '该规定自2026年7月10日（周五）起生效。'],
    ['zh-Hans', '7月10日，周一的会议取消。'],
    ['ja', '規則は2026年7月10日（金）から適用される。'],
    ['ko', '규정은 2026년 7월 10일(금)부터 시행된다.'],
  ])('nothing in %s: %s', (lang, text) => {
    expect(found(text, lang, '2026-07-04')).toEqual([]);
  });

  it('needs the year, or the day of publication', () => {
    expect(found('It starts on Thursday, July 10.', 'en')).toEqual([]);
    expect(found('It starts on Thursday, July 10.', 'en', '2026-07-04')).toEqual(['weekday: Thursday (5)']);
  });
});
