/**
 * Words by which "from … to …" tells a change or a comparison rather than an interval: "brought forward from 10 to 3
 * July". One table for all languages, since the words of one are found in no interval of another.
 */
export const CHANGE_WORDS = new RegExp(
  [
    // English
    String.raw`\b(?:mov(?:e|es|ed|ing)|brought|bring\w*|push\w*|shift\w*|chang\w*|advanc\w*|reschedul\w*|correct\w*|revis\w*|amend\w*|forward|backward\w*|back|earlier|compar\w*|instead|alter\w*|cut|shorten\w*|reset\w*|updat\w*|downgrad\w*|roll\w*|revert\w*|switch\w*|went|go|goes|travel\w*|reverse\w*|counting|difference|gap|swap\w*|edit\w*|tighten\w*|accelerat\w*)\b`,
    // German
    String.raw`\b(?:verschoben|verschieb\w*|verlegt|vorgezogen|vorzieh\w*|geänder\w*|änder\w*|korrigier\w*|vorverleg\w*|zurück\w*|rückwärts|verkürz\w*|statt)\b`,
    // French, Spanish, Portuguese, Italian
    String.raw`(?<!\p{L})(?:avanc\p{L}*|report\p{L}*|déplac\p{L}*|repouss\p{L}*|modifi\p{L}*|corrig\p{L}*|pass\p{L}*|ramen\p{L}*|décal\p{L}*|adelant\p{L}*|aplaz\p{L}*|cambi\p{L}*|pas[oóa]\p{L}*|traslad\p{L}*|mov\p{L}*|adiant\p{L}*|antecip\p{L}*|anticip\p{L}*|mud\p{L}*|alter\p{L}*|transfer\p{L}*|spost\p{L}*|rinvi\p{L}*|posticip\p{L}*|rett?ific\p{L}*|corrett\p{L}*|remarc\p{L}*|compar\p{L}*|rispetto|au lieu|en lugar)`,
    // Polish, Russian, Indonesian
    String.raw`(?<!\p{L})(?:przenie\p{L}*|przesu\p{L}*|zmieni\p{L}*|popraw\p{L}*|skróc\p{L}*|перен[её]с\p{L}*|перенос\p{L}*|сдвин\p{L}*|измен\p{L}*|исправ\p{L}*|сократ\p{L}*|dimajukan|dipindah\p{L}*|diubah|diganti|berubah|dipercepat|dikoreksi|mundur|dimundurkan)`,
    // Chinese, Japanese, Korean
    '提前|提早|改|推迟|推遲|延后|延後|更正|調整|调整|变更|變更|前倒|繰り上|変更|訂正|修正|앞당|변경|바꾸|바뀌|수정|정정|당겨',
  ].join('|'),
  'iu',
);
