import { describe, expect, it } from 'vitest';
import { found } from './find.ts';

describe('parts that do not make the stated sum', () => {
  it.each([
    ['en', 'It holds 147 domains and 14 keywords, 162 in total.', 'sum: 162 (161)'],
    ['en', 'It holds 162 entries: 147 domains and 14 keywords.', 'sum: 162 (161)'],
    ['en', 'A total of 9 people were hurt: 3 men, 4 women and 1 child.', 'sum: 9 (8)'],
    ['en', 'That makes 147 + 14 = 162.', 'sum: 162 (161)'],
    ['de', 'Die Liste hat insgesamt 162 Einträge: 147 Domains und 14 Stichwörter.', 'sum: 162 (161)'],
    ['fr', 'La liste compte 162 entrées au total : 147 domaines et 14 mots-clés.', 'sum: 162 (161)'],
    ['es', 'La lista tiene un total de 162 entradas: 147 dominios y 14 palabras clave.', 'sum: 162 (161)'],
    ['it', 'La lista ha in totale 162 voci: 147 domini e 14 parole chiave.', 'sum: 162 (161)'],
    ['pt', 'A lista tem um total de 162 entradas: 147 domínios e 14 palavras-chave.', 'sum: 162 (161)'],
    ['pl', 'Lista ma łącznie 162 wpisy: 147 domen i 14 słów kluczowych.', 'sum: 162 (161)'],
    ['ru', 'В списке всего 162 записи: 147 доменов и 14 ключевых слов.', 'sum: 162 (161)'],
    ['id', 'Daftar itu memuat total 162 entri: 147 domain dan 14 kata kunci.', 'sum: 162 (161)'],
    ['zh-Hans', '名单共162项：147个域名和14个关键词。', 'sum: 162 (161)'],
    ['ja', 'リストは合計162件：ドメイン147件とキーワード14件。', 'sum: 162 (161)'],
    ['ko', '목록은 총 162개: 도메인 147개와 키워드 14개다.', 'sum: 162 (161)'],
  ])('%s: %s', (lang, text, one) => {
    expect(found(text, lang)).toEqual([one]);
  });

  it.each([
    ['en', 'It holds 147 domains and 14 keywords, 161 in total.'],
    ['en', 'It holds 162 entries, including 147 domains and 14 keywords.'],
    ['en', 'It holds 162 entries: among them 147 domains and 14 keywords.'],
    ['en', 'It holds about 160 entries: 147 domains and 14 keywords.'],
    ['en', 'The list has 3 parts: 147 domains and 14 keywords.'],
    ['en', 'The vote ended 12 to 5: 3 did not come and 4 slept.'],
    ['en', 'Of 25,000 accounts in total, 12,400 were new and 12,400 old.'],
    ['en', 'They won 20 games: 12 at home and 7 away in 2026.'],
    ['en', 'Is it 147 domains and 14 keywords, 162 in total?'],
    ['en', 'It is not 147 domains and 14 keywords, 162 in total.'],
    ['en', 'The ratio is 2 * 3 + 4 = 10, as 5 shows.'],
    ['de', 'Die Liste hat insgesamt 161 Einträge: 147 Domains und 14 Stichwörter.'],
    ['de', 'Die Liste hat insgesamt 162 Einträge, darunter 147 Domains und 14 Stichwörter.'],
    ['fr', 'La liste compte 162 entrées au total, dont 147 domaines et 14 mots-clés.'],
    ['es', 'La lista tiene un total de 162 entradas, entre ellas 147 dominios y 14 palabras clave.'],
    ['ru', 'В списке всего 162 записи, в том числе 147 доменов и 14 ключевых слов.'],
    ['zh-Hans', '名单共162项，其中147个域名和14个关键词。'],
    ['zh-Hans', '名单共161项：147个域名和14个关键词。'],
    ['ja', 'リストは合計161件：ドメイン147件とキーワード14件。'],
  ])('nothing in %s: %s', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
});

const table = (...rows: string[]): string =>
  ['| Country | Cases |', '| --- | --- |', ...rows.map((row) => `| ${row} |`)].join('\n');

describe('a column whose last row is not the sum of the others', () => {
  it.each([
    ['en', table('Here | 12', 'There | 30', 'Total | 43'), 'sum: 43 (42)'],
    ['de', table('Hier | 1.204', 'Dort | 30', 'Gesamt | 1.243'), 'sum: 1.243 (1234)'],
    ['zh-Hans', table('甲 | 12', '乙 | 30', '合计 | 43'), 'sum: 43 (42)'],
    ['ru', table('Там | 12', 'Тут | 30', '**Итого** | 43'), 'sum: 43 (42)'],
    ['es', table('Aquí | 12', 'Allí | 30', 'Total | 43'), 'sum: 43 (42)'],
    ['ja', table('甲 | 12', '乙 | 30', '合計 | 43'), 'sum: 43 (42)'],
  ])('%s', (lang, text, one) => {
    expect(found(text, lang)).toEqual([one]);
  });

  it.each([
    ['the sum is right', table('Here | 12', 'There | 30', 'Total | 42')],
    ['a cell is empty', table('Here | 12', 'There | -', 'Elsewhere | 3', 'Total | 43')],
    ['one cell is rounded', table('Here | about 12', 'There | 30', 'Total | 43')],
    ['there are shares', table('Here | 12 %', 'There | 30 %', 'Total | 100 %')],
    ['there is a sum within', table('Here | 12', 'Total | 12', 'There | 30', 'Total | 43')],
    ['no row is called so', table('Here | 12', 'There | 30', 'Elsewhere | 43')],
  ])('nothing where %s', (_, text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});
