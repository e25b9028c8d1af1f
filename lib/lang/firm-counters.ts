/** Counters of firms right behind a number: 3社, 三家, 세 회사, 3개사. */
export const FIRM_COUNTERS: Readonly<Record<string, RegExp>> = {
  ja: /^社/,
  zh: /^家/,
  ko: /^(?:개 ?사|(?:개 ?)?(?:회사|업체|기업|연구소)|곳)/,
};
/** As many characters of a text as hold such a counter. */
export const FIRM_COUNTER_LENGTH = 6;
