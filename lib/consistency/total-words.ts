/** Words that make a number the sum of others, right before it: "a total of 161", "共161". One table for all languages. */
export const TOTAL_BEFORE = new RegExp(
  `(?:${[
    String.raw`\b(?:a total of|totall?ing|in total,?|for a total of|adding up to|adds up to|add up to|altogether|in all,?|a combined|sum of|making)`,
    String.raw`\b(?:insgesamt|zusammen|in summe|in der summe|macht zusammen|zusammengenommen)`,
    String.raw`(?<!\p{L})(?:au total|en tout|soit un total de|pour un total de|un total de|soit au total)`,
    String.raw`(?<!\p{L})(?:en total|un total de|para un total de|sumando|lo que suma|que suman|num total de|um total de|no total|ao todo|totalizando|somando|in totale|per un totale di|un totale di|in tutto|complessivamente)`,
    String.raw`(?<!\p{L})(?:łącznie|razem|w sumie|ogółem|всего|итого|в сумме|в общей сложности|(?:se)?total(?:nya)?|seluruhnya|keseluruhan(?:nya)?)`,
    '总共|總共|一共|共计|共計|合计|合計|总计|總計|共有|共|計|全部で|总数为|總數為|모두|총|합계|합쳐|전부',
  ].join('|')})[:：]?\\s*$`,
  'iu',
);

/** The same right behind it and the thing counted: "161 entries in total", "161 Einträge insgesamt". */
export const TOTAL_BEHIND = new RegExp(
  `^\\s*(?:[\\p{L}-]+\\s+){0,2}(?:${[
    'in total|in all|altogether|combined',
    'insgesamt|zusammen|in summe',
    'au total|en tout|en total|no total|ao todo|in totale|in tutto',
    'łącznie|razem|w sumie|ogółem|в сумме|в общей сложности|secara total|seluruhnya',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** What opens a list that leaves some out, or counts in another way than by parts. */
export const NOT_ALL = new RegExp(
  [
    String.raw`\b(?:includ\w*|among|such as|e\.g|for example|for instance|mainly|mostly|at least|others?|the rest|remaining|each|per|average|up from|down from|than|of which|of whom|minus|less|more|overlap\w*|both|twice|half|duplicat\w*|versus|vs|against|beat|between|ago|age[ds]?|old|from|out of)\b`,
    String.raw`\b(?:darunter|davon|einschließlich|inklusive|unter anderem|u\. ?a|z\. ?b|etwa|sonst\w*|weitere\w*|übrig\w*|rest\w*|je|jeweils|pro|durchschnitt\w*|statt|gegen|mehr|weniger|sowohl|doppel\w*|von|seit)\b`,
    String.raw`(?<!\p{L})(?:dont|parmi|notamment|y compris|autres?|reste\p{L}*|chacune?|par|moyenne|plus|moins|contre|incluyendo|entre|incluid\p{L}+|otr[oa]s?|resto|cada|por|promedio|más|menos|contra|incluindo|outr[oa]s?|mais|cada|tra cui|compres[ioea]|altr[ieoa]|ciascun\p{L}*|per|media|più|meno|contro)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:w tym|między innymi|m\.in|inn\p{L}{1,3}|pozostał\p{L}*|każd\p{L}*|po|średni\p{L}*|więcej|mniej|przeciw|в том числе|включая|среди|друг\p{L}+|остальн\p{L}*|кажд\p{L}*|по|в среднем|больше|меньше|против|termasuk|antara lain|di antaranya|lain\p{L}*|sisanya|masing-masing|per|rata-rata|lebih|kurang|melawan)(?!\p{L})`,
    '包括|其中|其他|其它|其余|其餘|等|各|每|平均|以上|超|含|うち|など|ほか|その他|残り|各|毎|平均|含|중|등|기타|나머지|각|매|평균|포함|외',
  ].join('|'),
  'iu',
);

/** A row of a table that holds the sums of the others. */
export const TOTAL_LABEL =
  /^[\s*_]*(?:(?:grand |overall )?total|sum|all|summe|gesamt|insgesamt|gesamtsumme|somme|totale?s?|total (?:général|general|geral)|suma|soma|somma|razem|łącznie|ogółem|итого|всего|jumlah|总计|總計|合计|合計|共计|共計|总和|総計|計|합계|총계|총합|계)[\s*_:：.]*$/iu;
