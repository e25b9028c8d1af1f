/** Verbs by which somebody tells something of others, behind whose name they stand: "Nikkei reports that …". */
export const TELLING_VERBS: Readonly<Record<string, RegExp>> = {
  en: /^(?:says?|said|writes?|wrote|reports?|reported|puts?|claims?|claimed|quotes?|quoted|cites?|cited|notes?|noted|adds?|added|explains?|explained|thinks?|believes?|asks?|asked|dates?|dated|gives?|gave|calls?|called|learned|saw|reads?|recalls?|confirms?|confirmed|found|finds|heard|expects?|lists?|listed|names?|named)$/i,
};

/** A verb behind the name of an employer that a sentence opens with, where any word has a capital letter: "Globex bans". */
export const FINITE_VERBS: Readonly<Record<string, RegExp>> = {
  en: /^(?:\p{Ll}+(?:[^su]s|ed)|told|will|may|forbade|has|had|did)$/u,
};

/** Words that stand for somebody and are no names. */
export const NO_NAMES: Readonly<Record<string, RegExp>> = {
  en: /^(?:i|it|he|she|we|you|they|this|that|these|those|there|here|who|what|which|(?:no|every|some|any)(?:body|one|thing)|none|one|all|most|many|some|few|both|each|another|management|headquarters)$/i,
};
