import { describe, expect, it } from 'vitest';
import { found } from './find.ts';

describe('an interval the wrong way round', () => {
  it.each([
    ['en', 'The sale runs from July 10 to July 3.', 'July 10 to July 3'],
    ['en', 'It lasted from 10 July 2026 until 3 July 2026.', '10 July 2026 until 3 July 2026'],
    ['en', 'It happened between July 2026 and May 2026.', 'July 2026 and May 2026'],
    ['en', 'Every build between 2.1.196 and 2.1.91 is affected.', '2.1.196 and 2.1.91'],
    ['de', 'Der Verkauf läuft vom 10. bis 3. Juli.', '10. bis 3. Juli'],
    ['de', 'Betroffen sind alle Versionen zwischen 2.1.196 und 2.1.91.', '2.1.196 und 2.1.91'],
    ['fr', 'La vente dure du 10 au 3 juillet 2026.', '10 au 3 juillet 2026'],
    ['es', 'La venta dura del 10 al 3 de julio.', '10 al 3 de julio'],
    ['it', 'La vendita dura dal 10 al 3 luglio.', '10 al 3 luglio'],
    ['pt', 'A venda vai de 10 a 3 de julho.', '10 a 3 de julho'],
    ['pl', 'Sprzedaż trwa od 10 do 3 lipca.', '10 do 3 lipca'],
    ['ru', 'Распродажа идёт с 10 по 3 июля.', '10 по 3 июля'],
    ['id', 'Penjualan berlangsung dari 10 Juli hingga 3 Juli.', '10 Juli hingga 3 Juli'],
    ['zh-Hans', '活动时间为7月10日至7月3日。', '7月10日至7月3日'],
    ['ja', '期間は7月10日から7月3日まで。', '7月10日から7月3日'],
    ['ko', '기간은 7월 10일부터 7월 3일까지다.', '7월 10일부터 7월 3일'],
  ])('%s: %s', (lang, text, words) => {
    expect(found(text, lang, '2026-07-04').filter((one) => one.startsWith('interval'))).toEqual([
      expect.stringContaining(`interval: ${words}`),
    ]);
  });

  it.each([
    ['en', 'The sale runs from July 3 to July 10.'],
    ['en', 'The deadline was moved from July 10 to July 3.'],
    ['en', 'The season lasts from December 20 to January 5.'],
    ['en', 'The year runs from 10 July to 9 July of next year.'],
    ['en', 'They rolled back from 2.1.196 to 2.1.91.'],
    ['en', 'Sales in 2026 to 2019 levels.'],
    ['en', 'From 2026 to 2019, everything is counted.'],
    ['de', 'Der Termin wurde vom 10. auf den 3. Juli vorgezogen.'],
    ['de', 'Von November bis März ist zu.'],
    ['fr', 'La date a été avancée du 10 au 3 juillet.'],
    ['es', 'La fecha se adelantó del 10 al 3 de julio.'],
    ['it', 'La data è stata anticipata dal 10 al 3 luglio.'],
    ['pl', 'Termin przesunięto z 10 na 3 lipca.'],
    ['ru', 'Срок перенесли с 10 на 3 июля.'],
    ['zh-Hans', '日期由7月10日提前至7月3日。'],
    ['ja', '期日は7月10日から7月3日に前倒しされた。'],
    ['ko', '기한은 7월 10일에서 7월 3일로 앞당겨졌다.'],
  ])('nothing in %s: %s', (lang, text) => {
    expect(found(text, lang, '2026-07-04')).toEqual([]);
  });
});
