/** Words that count days without a word for "day": 사흘, 열흘. Their numbers stand among the language's numbers. */
export const DAY_COUNTS: Readonly<Record<string, RegExp>> = {
  ko: /^(?:이틀|사흘|나흘|닷새|엿새|여드레|아흐레|열흘|보름)$/,
};

/** What ends right before a span that is told from an event, not from today: 発見の10日後, 始まる5日前, 시작되기 닷새 전, 나온 지 사흘 만에. */
export const FROM_EVENT: Readonly<Record<string, RegExp>> = {
  ja: /(?:[\p{Script=Han}\p{Script=Katakana}ー](?<![年月日])の|[てで]から|[るたうくすむ])\s?$/u,
  ko: /[가-힣](?:기|\s지)\s$/,
};
