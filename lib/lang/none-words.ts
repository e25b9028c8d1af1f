/** Words that say of what stands right behind them that there is none: "no", "kein", «никакого». */
export const NONE_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^no$/i,
  de: /^kein/i,
  fr: /^aucune?$/i,
  es: /^ning[uú]n/i,
  pt: /^nenhum/i,
  it: /^nessun/i,
  pl: /^żadn/i,
  ru: /^никак/i,
};
