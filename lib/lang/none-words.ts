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

/** What stands right behind a subject whose verb is left out, as it does not do so either: "HTTP_PROXY auch nicht". */
export const NOR_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^ (?:does|did|do|is|was|has|had) not(?: do so)?,? either\b/i,
  de: /^ (?:auch|ebenfalls|ebenso|genauso|erst recht|schon gar) (?:nicht|wenig)\s*(?:[.,;:!–—]|$)/i,
  fr: /^,? non plus\b/i,
  es: /^,? tampoco\b/i,
  pt: /^,? (?:também não|tampouco)\b/i,
  it: /^,? (?:nemmeno|neppure|neanche)\b/i,
  pl: /^ (?:też|także|również) nie\s*(?:[.,;:!–—]|$)/i,
  ru: /^,? (?:тоже|также) (?:не|нет)(?!\p{L})/iu,
  id: /^ (?:juga|pun) (?:tidak|tak|bukan)\s*(?:[.,;:!–—]|$)/i,
};
