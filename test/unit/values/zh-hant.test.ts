import { describe, expect, it } from 'vitest';
import { readValues } from './read-values.ts';

/** What must be found: the text, then every value in it. Published on Saturday, 4 July 2026. */
const FOUND: readonly (readonly [string, ...string[]])[] = [
  // versions
  ['受影響的版本從 2.1.91 開始', '2.1.91 = version 2.1.91'],
  ['新版為 2.1.198', '2.1.198 = version 2.1.198'],
  ['2.1.91 至 2.1.196 版', '2.1.91 = version 2.1.91', '2.1.196 = version 2.1.196'],
  // dates
  ['導火線是 6 月 30 日的一篇文章', '6 月 30 日 = date 2026-06-30'],
  ['自7月10日起', '7月10日 = date 2026-07-10 from'],
  ['7月10號起', '7月10號 = date 2026-07-10 from'],
  ['從 3 月起的實驗', '3 月 = date 2026-03-01/2026-03-31 from'],
  ['2026 年 7 月 10 日（五）', '2026 年 7 月 10 日 = date 2026-07-10 weekday 5'],
  ['7月10日（星期五）', '7月10日 = date 2026-07-10 weekday 5'],
  ['七月十日', '七月十日 = date 2026-07-10'],
  ['六月卅日貼文，廿四日披露', '六月卅日 = date 2026-06-30', '廿四日 = date 2026-06-24'],
  ['七月十日起禁用，二日通知員工', '七月十日 = date 2026-07-10 from', '二日 = date 2026-07-02'],
  ['停用Fable 5，六月卅日解禁', '5 = quantity 5', '六月卅日 = date 2026-06-30'],
  ['7月9、10日', '7月9 = date 2026-07-09', '10日 = date 2026-07-10'],
  ['禁令昨（3）日上路', '昨（3）日 = date 2026-07-03'],
  ['去年底開始的實驗', '去年底 = date 2025-11-01/2025-12-31 from'],
  ['去年年底推出', '去年年底 = date 2025-11-01/2025-12-31'],
  ['據上週五的多家報導', '上週五 = date weekday 5'],
  ['自本週四起', '本週四 = date weekday 4 from'],
  ['下禮拜五', '下禮拜五 = date weekday 5'],
  ['這個星期五', '這個星期五 = date weekday 5'],
  ['上個月', '上個月 = date 2026-06-01/2026-06-30'],
  ['期間為一月至六月', '一月 = date 2026-01-01/2026-01-31', '六月 = date 2026-06-01/2026-06-30 until'],
  ['4 月 22 日到 6 月 5 日', '4 月 22 日 = date 2026-04-22', '6 月 5 日 = date 2026-06-05 until'],
  ['6 月 30 日，隔天', '6 月 30 日 = date 2026-06-30', '隔天 = date 2026-07-01'],
  ['後天', '後天 = date 2026-07-06'],
  ['三天後', '三天 = duration 3'],
  ['去年 9 月', '9 月 = date 2025-09-01/2025-09-30'],
  ['6 月底前', '6 月底 = date 2026-06-20/2026-06-30 before'],
  ['兩週前', '兩週前 = date 2026-06-18/2026-06-22'],
  ['2026/07/10', '2026/07/10 = date 2026-07-10'],
  // numbers
  ['將近 25,000 個帳號', '25,000 = quantity 25000 nearly'],
  ['兩萬五千個帳號', '兩萬五千 = quantity 25000'],
  ['2.5 萬個', '2.5 萬 = quantity 25000'],
  ['逾2,880萬次互動', '2,880萬 = quantity 28800000 over'],
  ['2880 多萬次', '2880 多萬 = quantity 28800000 over'],
  ['2億8800萬次', '2億8800萬 = quantity 288000000'],
  ['一百四十七個網域', '一百四十七 = quantity 147'],
  ['147 個以上', '147 = quantity 147 at-least'],
  ['一位不具名人士', '一位 = quantity 1'],
  ['三個關鍵字', '三 = quantity 3'],
  ['持股百分之五十', '百分之五十 = quantity 50 %'],
  ['近五成的股權', '五成 = quantity 50 % nearly'],
  ['六個星期', '六個星期 = duration 38.5-45.5'],
  ['45 天', '45 天 = duration 45'],
];

/** What must not be found. */
const LEFT: readonly string[] = [
  '第三方模型',
  '數百個網域',
  '幾十家公司',
  '通義千問實驗室',
  '第一財經',
  '一個標點符號',
  '統一企業',
  '千萬不要移除',
  '八日發布警訊',

  '上萬名員工',
];

describe('values in Traditional Chinese', () => {
  it.each(FOUND.map(([text, ...values]) => ({ text, values })))('$text', ({ text, values }) => {
    expect(readValues(text, 'zh-Hant')).toEqual(values);
  });
  it.each(LEFT.map((text) => ({ text })))('$text: nothing', ({ text }) => {
    expect(readValues(text, 'zh-Hant')).toEqual([]);
  });
});
