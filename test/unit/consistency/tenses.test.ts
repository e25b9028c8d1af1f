import { describe, expect, it } from 'vitest';
import { found } from './find.ts';

const PUBLISHED = '2026-07-10';

describe('a tense that the day of publication rules out', () => {
  it.each([
    ['en', 'The rule will take effect on 3 July.'],
    ['en', 'The rule will come into force on Friday, 3 July 2026.'],
    ['en', 'The tool will be banned from July 3.'],
    ['de', 'Die Regel wird am 3. Juli in Kraft treten.'],
    ['fr', 'La règle entrera en vigueur le 3 juillet.'],
    ['es', 'La norma entrará en vigor el 3 de julio.'],
    ['it', 'La regola entrerà in vigore il 3 luglio.'],
    ['pt', 'A regra entrará em vigor em 3 de julho.'],
    ['pl', 'Zasada wejdzie w życie 3 lipca.'],
    ['ru', 'Правило вступит в силу 3 июля.'],
    ['id', 'Aturan itu akan berlaku mulai 3 Juli.'],
    ['zh-Hans', '该规定将于7月3日起生效。'],
    ['zh-Hant', '該規定將於7月3日生效。'],
    ['ja', '規則は7月3日に施行される予定だ。'],
    ['ko', '규정은 7월 3일부터 시행될 예정이다.'],
  ])('to come in %s: %s', (lang, text) => {
    expect(found(text, lang, PUBLISHED)).toEqual([expect.stringMatching(/^tense: .*3.* \(2026-07-03\)$/)]);
  });

  it.each([
    ['en', 'The rule took effect on 20 July.'],
    ['en', 'The rule has been in force since 20 July 2026.'],
    ['de', 'Die Regel trat am 20. Juli in Kraft.'],
    ['fr', 'La règle est entrée en vigueur le 20 juillet.'],
    ['es', 'La norma entró en vigor el 20 de julio.'],
    ['it', 'La regola è entrata in vigore il 20 luglio.'],
    ['pt', 'A regra entrou em vigor em 20 de julho.'],
    ['pl', 'Zasada weszła w życie 20 lipca.'],
    ['ru', 'Правило вступило в силу 20 июля.'],
    ['id', 'Aturan itu telah berlaku sejak 20 Juli.'],
    ['zh-Hans', '该规定已于7月20日生效。'],
    ['ja', '規則は7月20日に施行された。'],
    ['ko', '규정은 7월 20일부터 시행됐다.'],
  ])('past in %s: %s', (lang, text) => {
    expect(found(text, lang, PUBLISHED)).toEqual([expect.stringMatching(/^tense: .*20.* \(2026-07-20\)$/)]);
  });

  it.each([
    ['en', 'The rule will take effect on 20 July.'],
    ['en', 'The rule will take effect on 10 July.'],
    ['en', 'The rule will take effect on 9 July.'],
    ['en', 'The rule took effect on 3 July.'],
    ['en', 'The rule took effect on 11 July.'],
    ['en', 'The rule will replace the one of 3 July.'],
    ['en', 'The court will review data from July 3.'],
    ['en', 'The rule adopted on 3 July will take effect soon.'],
    ['en', 'The letter said: "The rule will take effect on 3 July."'],
    ['en', '> The rule will take effect on 3 July.'],
    ['en', 'The rule would take effect on 3 July, they said.'],
    ['en', 'Will the rule take effect on 3 July?'],
    ['en', 'If it passes, the rule will take effect on 3 July.'],
    ['en', 'The rule will not take effect before 20 July.'],
    ['en', 'The rule will take effect on 3 March.'],
    ['en', 'It has run since 20 September.'],
    ['de', 'Die Regel wird am 20. Juli in Kraft treten.'],
    ['de', 'Die Regel, die am 3. Juli in Kraft trat, wird bald geändert.'],
    ['de', 'Er wird am 3. Juli in Kraft getreten sein.'],
    ['fr', 'La règle entrera en vigueur le 20 juillet.'],
    ['es', 'La norma entró en vigor el 3 de julio.'],
    ['ru', 'Правило вступит в силу 20 июля.'],
    ['zh-Hans', '公司将7月3日发布的版本下架。'],
    ['zh-Hans', '该规定将于7月20日起生效。'],
    ['ja', '規則は7月3日に施行される予定だった。'],
    ['ko', '규정은 7월 3일부터 시행될 예정이었다.'],
  ])('nothing in %s: %s', (lang, text) => {
    expect(found(text, lang, PUBLISHED)).toEqual([]);
  });

  it('needs the day of publication', () => {
    expect(found('The rule will take effect on 3 July 2026.', 'en')).toEqual([]);
  });
});
