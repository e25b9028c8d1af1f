/** Words that open a clause which says more of the noun before it, behind its comma: "2.1.9, which came in May, …". */
export const RELATIVE_WORDS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:of|in|by|for|from|to|with) )?(?:which|who|whose|whom|where)\b/iu,
  de: /^(?:(?:in|mit|von|auf|aus|an|für|nach|bei|zu|über|durch|unter|um) )?(?:die|der|das|dem|den|denen|deren|dessen|welche[rsmn]?|wo)\b/iu,
  fr: /^(?:(?:à|de|avec|dans|sur|pour|par) )?(?:qui|que|dont|où|(?:les?|la)quel(?:le)?s?|auquel|duquel)(?!\p{L})|^qu'/iu,
  es: /^(?:(?:a|con|de|en|para|por) )?(?:(?:el|la|los|las|lo) )?(?:que|cual|cuales|quien|quienes|cuy[oa]s?|donde)\b/iu,
  pt: /^(?:(?:a|com|de|em|para|por) )?(?:(?:o|a|os|as) )?(?:que|qual|quais|quem|cuj[oa]s?|onde)\b/iu,
  it: /^(?:(?:a|con|da|di|in|per|su) )?(?:(?:il|la|i|le) )?(?:che|cui|quale|quali|dove)\b/iu,
  pl: /^(?:(?:do|na|o|od|po|przez|u|w|z|za) )?(?:któr\p{L}+|gdzie)/iu,
  ru: /^(?:(?:в|во|для|за|из|к|на|о|от|по|с) )?(?:котор\p{L}+|где)/iu,
  id: /^yang\b/iu,
};
