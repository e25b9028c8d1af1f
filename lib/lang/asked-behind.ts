/** How a question begins that a sentence only ends in, behind what it has put forward: "The notes do mention it, but who reads them?" */
export const ASKED_BEHIND: Readonly<Record<string, RegExp>> = {
  en: /[,;–—-]\s*(?:but|and|yet|so) (?:who|what|why|how|where|when|whose)\b[^?]*\?/iu,
  de: /[,;–—-]\s*(?:aber|doch|nur|und) (?:wer|was|wie|warum|wieso|wozu|wo|wen|wem|wann)\b[^?]*\?/iu,
  fr: /[,;–—-]\s*(?:mais|et|or) (?:qui|que|quoi|pourquoi|comment|où|quand)\b[^?]*\?/iu,
  es: /[,;–—-]\s*(?:pero|y),? ¿?(?:quién|qué|por qué|cómo|dónde|cuándo|para qué)(?!\p{L})[^?]*\?/iu,
  pt: /[,;–—-]\s*(?:mas|e) (?:quem|o que|por que|como|onde|quando)(?!\p{L})[^?]*\?/iu,
  it: /[,;–—-]\s*(?:ma|e) (?:chi|che cosa|cosa|perché|come|dove|quando)(?!\p{L})[^?]*\?/iu,
  pl: /[,;–—-]\s*(?:ale|lecz|tylko|i|a) (?:kto|co|jak|po co|dlaczego|czemu|kogo|gdzie|kiedy)(?!\p{L})[^?]*\?/iu,
  ru: /[,;–—-]\s*(?:но|а|да|только|и) (?:кто|что|зачем|почему|как|кому|где|когда)(?!\p{L})[^?]*\?/iu,
  id: /[,;–—-]\s*(?:tetapi|tapi|namun|lalu) (?:siapa|apa|mengapa|kenapa|bagaimana|di mana|kapan)\b[^?]*\?/iu,
};

/** Words that open what is asked, where others that may stand in their place only make a condition of it: "ob", not "wenn". */
export const WHETHER_WORDS: Readonly<Record<string, RegExp>> = { de: /^ob$/i };
