/** Words that count days without a word for "day": 사흘, 열흘. Their numbers stand among the language's numbers. */
export const DAY_COUNTS: Readonly<Record<string, RegExp>> = {
  ko: /^(?:이틀|사흘|나흘|닷새|엿새|여드레|아흐레|열흘|보름)$/,
};

/** What ends right before a span that is told from an event, not from today: 発見の10日後, 始まる5日前, 시작되기 닷새 전, 나온 지 사흘 만에. */
export const FROM_EVENT: Readonly<Record<string, RegExp>> = {
  ja: /(?:[\p{Script=Han}\p{Script=Katakana}ー](?<![年月日])の|[てで]から|[るたうくすむ])\s?$/u,
  ko: /[가-힣](?:기|\s지)\s$/,
};

/** What such a span from an event reads like: 再開から10日, 公開から3日で; till the tenth and on the tenth are days. */
export const DAYS_SINCE: Readonly<Record<string, { readonly event: RegExp; readonly days: RegExp }>> = {
  ja: {
    event:
      /(?:再開|公開|発表|発覚|施行|停止|解除|通知|送付|投稿|発売|開始|発生|掲載|登場|報道|禁止|配布|提供|導入|削除|発見|指摘|適用|発効|警告|リリース|スタート)から\s?$/,
    days: /^\d{1,3}\s?日(?!まで|に|の|夜|朝|未明|午)/,
  },
};
