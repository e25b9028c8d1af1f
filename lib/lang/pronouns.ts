/** Words that take up what the clause before has named, as a clause begins with them; in languages that need one there. */
export const PRONOUNS: Readonly<Record<string, RegExp>> = {
  en: /^(?:it|its|they|their|this|that|these|those|he|she|which|both|all)$/i,
};

/** How a sentence begins that takes up what the one before has told, where the verb stands last: 그런 주장은, そうした説は. */
export const TAKES_UP: Readonly<Record<string, RegExp>> = {
  ja: /^[「『（(\s]*(?:[そこ](?:の|れ|う|んな)|同様の|上記の|以上の)/,
  ko: /^(?:[이그](?:는|런|러한|것은|것이|와 같은|같은|렇다는)?|해당|위)\s/,
};

/** How a sentence begins that goes on about the very thing that the one before has brought up: この書簡は, 이 서한은. */
export const THE_SAME_THING: Readonly<Record<string, RegExp>> = {
  ja: /^(?:この|その|同じ)(?!後|ほか|他|うち|ため|際|とき|時|結果|間|上|たび|度|点|一方|まま|日|中|年|月|週)\p{Script=Han}/u,
  ko: /^(?:이|그|해당) (?!때|날|밖|중|가운데|과정|뒤|후|사이|달|해|점|결과)\p{Script=Hangul}/u,
};

/**
 * In languages whose clauses leave out the subject that the sentence has opened with: the words just before a verb that take
 * it up after all, as the one that does it: 由它接替.
 */
export const CHAIN_PRONOUNS: Readonly<Record<string, RegExp>> = {
  zh: /(?:由|被)?(?:它|其|该工具|该平台|该产品|該工具|該平台|該產品)$/,
};

/** What a label says that goes on about the row above: "Date of that release". */
export const POINTS_BACK: Readonly<Record<string, RegExp>> = {
  en: /\b(?:that|this)\b/i,
  de: /\b(?:diese[rsmn]?|deren|dessen)\b/i,
  fr: /\b(?:cette|celle-ci|celui-ci)\b/i,
  es: /\b(?:es[ae]|est[ae]|dich[ao])\b/i,
  pt: /\b(?:d?ess[ae]|d?est[ae])\b/i,
  it: /\b(?:quest[ao]|quell[ao]|tale)\b/i,
};

/**
 * What a sentence that names a subject or topic of its own holds, in languages that leave a known one out. Rather too
 * much than too little: a word that only looks like it keeps sentences apart. 対象は and 내용은 are those of what the
 * sentence before has named.
 */
export const SUBJECT_MARKS: Readonly<Record<string, RegExp>> = {
  ja: /(?<![にでとらへ]|[これそ]れ|同[社氏]|彼|彼女|こと|対象|内容|範囲|理由|目的|狙い|期限|時期|詳細)は|(?<![これそ]れ|同[社氏]|彼|彼女)が(?![、,])|[^でに、]も(?=[、\p{Script=Han}\p{Script=Katakana}])/u,
  ko: /[가-힣](?:께서|은|는|이|가|도)(?=[\s,])(?<!(?:있|없|하|되|받|않|같|많)[은는이]|같이|없이|많이|이는|이것은|그는|대상은|내용은|범위는|이유는|목적은|취지는|기한은|시기는)/,
};

/** How a sentence begins that goes on about what the one before has told, whatever its subject: 当時は, 여기에. */
export const GOES_BACK: Readonly<Record<string, RegExp>> = {
  en: /^["'*_([]*(?:it|they|he|she|this|that|these|those)\b/i,
  // A verb opens a sentence whose subject is known: "Impone di", "Lo spedisce", "Trata-se de".
  it: /^["'*_([«]*(?:(?:lui|lei|esso|essa|essi|loro|questo|questa|quello|quella|(?:non |e )?(?:lo|la|li|le|ne|ci|vi|gli|l['’])(?= ?(?:h[ao]|hanno|aveva|\p{Ll}+(?:a|e|ano|ono|ava|evano|ò|ì)))|(?:si )?(?:tratta|trattava))\b|(?:impone|ordina|obbliga|intima|chiede|prevede|vieta|invita|raccomanda|consiglia|avverte|comunica|trasmette|invia|manda|spedisce|rivela|segnala|registra|raccoglie|legge|verifica|controlla|confronta|guarda|contiene|riguarda|nasconde|cita|parla|accusa|attribuisce|definisce|inserisce|viaggia|finisce|arriva|serve|dipende|fa capo|risponde)\b)/iu,
  pt: /^["'*_([“]*(?:(?:ele|ela|eles|elas|isso|isto|esse|essa|este|esta)\b|(?:tratou|trata|tratava)-se\b|(?:\p{Ll}|\p{Lu})\p{Ll}+(?:-(?:o|a|os|as|se|lhe|no|na))\b|(?:impõe|ordena|obriga|manda|exige|prevê|proíbe|veta|recomenda|aconselha|adverte|alerta|comunica|transmite|envia|remete|revela|informa|registra|regista|recolhe|coleta|lê|verifica|checa|compara|contém|esconde|cita|fala|acusa|atribui|define|insere|viaja|vai|chega|serve|depende|responde|pede)\b)/iu,
  fr: /^["'*_([«\s]*(?:ils?|elles?|cela|ceci|celles?-ci|celui-ci|ceux-ci|le tout|tout cela|tout ceci|l'ensemble)(?![\p{L}])/iu,
  es: /^["'*_([«]*(?:(?:esto|eso|ello|él|ella|ellos|ellas|este|esta|ese|esa|todo (?:ello|eso|esto))(?![\p{L}]| \p{L})|(?:esto|eso|ello|todo (?:ello|eso|esto)) |(?:no |y )?(?:lo|los|la|las|le|les|se) (?:h[ae]n?|había|\p{Ll}+(?:aba|ía|ó|aban|ían|aron|ieron))\b|(?:se (?:trata|trataba)|impone|ordena|obliga|exige|prevé|prohíbe|veta|invita|recomienda|aconseja|advierte|comunica|transmite|transmitía|envía|enviaba|manda|mandaba|remite|revela|revelaba|informa|registra|registraba|recoge|recogía|lee|leía|verifica|comprueba|comprobaba|compara|comparaba|miraba|contiene|contenía|afecta|afectaba|esconde|escondía|cita|habla|acusa|atribuye|define|inserta|insertaba|viaja|viajaba|llega|sirve|servía|depende|responde|pide|consistía|consiste|ocultaba|oculta|apareció|salió|llegó|surgió|nació|data|databa|figura)\b)/iu,
  ja: /^[「（]?(?:当時|その際|その時|この(?:ほか|うち|際)|これ[にをらで]|そこ[にで])/,
  ko: /^(?:당시|이때|이에|여기에|이를|그때)(?=[\s,])/,
};

/** How a sentence begins whose subject is what the sentence before has named, besides by a word of `PRONOUNS`: "Sie wurden", «Они были». */
export const TAKES_SUBJECT: Readonly<Record<string, RegExp>> = {
  en: /^["'*_([]*(?:fixed|patched|removed|gone|dated|signed|published|posted|released|sent|found)\s/i,
  de: /^["'*_([]*(?:(?:\p{L}+ (?:wurden?|wird|werden|ist|sind|war|waren) )?(?:er|sie|es)|diese|dieser|dieses|beide|jene)\s/iu,
  fr: /^["'*_([]*(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|tous deux|toutes deux)\s/i,
  es: /^["'*_([]*(?:ell[ao]s|est[ao]s|ambas|ambos)\s/i,
  pt: /^["'*_([]*(?:el[ae]s?|est[ae]s?|ess[ae]s?|ambas|ambos)\s/i,
  it: /^["'*_([]*(?:quest[aeio]|entrambe|entrambi)\s/i,
  pl: /^["'*_([]*(?:on[aeio]?|te|oba|obie|\p{L}+ (?:je|ją|go))\s/iu,
  ru: /^["'*_([«]*(?:он[аио]?|эти|оба|обе|их)\s/i,
  id: /^["'*_([]*(?:ia|keduanya|mereka)\s/i,
};

/** What a clause opens with that says what something is, of which the clause before has spoken: "it is", "é". */
export const COPULAS: Readonly<Record<string, RegExp>> = {
  en: /^(?:if )?(?:it|that|this|the answer|its name) (?:is|was|were) (?:the )?[\s"'`]*$/iu,
  de: /^(?:es|das|richtig) (?:ist|war) (?:der |die |das )?[\s"'`]*$/iu,
  fr: /^(?:c'est|c'était|il s'agit de|il s'agissait de) ?(?:l[ea] |l')?[\s"'`]*$/iu,
  es: /^(?:es|era|fue) (?:el |la )?[\s"'`]*$/iu,
  pt: /^(?:é|era|foi) (?:o |a )?[\s"'`]*$/iu,
  it: /^(?:è|era|fu) (?:il |la |l')?[\s"'`]*$/iu,
  pl: /^(?:(?:jest )?to|chodzi o) [\s"'`]*$/iu,
  ru: /^(?:это) [\s"'`—–-]*$/iu,
};
