/** Forms of a verb that open what is said besides of the noun before their comma: "Zeta, unveiled in May, …". */
export const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:first|newly|recently|already) )?(?:\p{Ll}{3,}ed|known|shown|seen|built|made|sold|given) (?:in|on|by|as|at|with|from|before|after|since|under|for)\b/u,
  fr: /^(?:\p{Ll}{2,}(?:ée?s?|ie?s?|ue?s?)|(?:mis|pris|promis|compris)e?s?) (?:en|le|la|au|aux|par|comme|à|dès|depuis|avant|après|lors|sous|pour)(?!\p{L})/u,
  es: /^\p{Ll}{2,}(?:ad|id)[oa]s? (?:en|el|la|por|como|a|al|con|desde|antes|después|bajo|para|tras)(?!\p{L})/u,
  pt: /^\p{Ll}{2,}(?:ad|id)[oa]s? (?:em|no|na|nos|nas|por|pel[oa]s?|como|a|à|ao|com|desde|antes|depois|sob|para|após)(?!\p{L})/u,
  it: /^\p{Ll}{2,}(?:at|it|ut)[oaie] (?:in|il|la|l'|da|dal|dalla|come|a|al|nel|con|dopo|prima|sotto|per)(?!\p{L})/u,
  pl: /^(?:(?:t[ae]n?|tego|tej) (?:z|ze|od|o|sam[ay]|właśnie)|\p{Ll}{3,}(?:[nt]y|[nt]a|[nt]e) (?:w|we|przez|jako|na|do|z|ze|po|od|przed|pod))(?!\p{L})/u,
};

/** Whose word it is, behind a comma, in languages that have it before what is told: 、Acmeによると…. */
export const ATTRIBUTIONS: Readonly<Record<string, RegExp>> = {
  ja: /(?<=[、,])[^、。,]{1,20}(?:によると|によれば|の説明では|の話では)[、,]?/g,
  ko: /(?<=[、,])[^、。,]{1,24}(?:에 따르면|에 의하면)[、,]?/g,
};
