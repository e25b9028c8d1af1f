/** A mark that asks, close to the end: "… banned?", "… banned?" he wrote. */
const MARK = /[?？؟]/;
/** How far before the end it may stand. */
const MARK_WITHIN = 6;
/** What may follow the last word. */
const BEHIND_WORD = /[\s.。*_"'」』)）】]*$/u;
/**
 * Japanese sentences that ask without a mark: "いつ始まるのか。", "安全ですか。", "社内専用か。", "その理由は。"; 静か and 確か are
 * words.
 */
const KANA =
  /(?:です|ます|でした|ました|ません|でしょう|だろう|[のるたきいう]|(?![静確僅遥微密豊愚厳定仄疎])[一-龠ァ-ヴー])か$|[一-龠るた]は$/u;
/** Korean ones: "안전한가.", "적용되는가.", "바뀌느냐." */
const HANGUL = /(?:[는은인던한된]가|냐)$/u;

/** Final consonants of a Hangul syllable, as its code counts them. */
const NONE = 0;
const L = 8;
const B = 17;
const BS = 18;
const SS = 20;

/** Whether a sentence asks: by its mark, or in Japanese and Korean by its last word, where articles leave the mark out. */
export function asks(sentence: string): boolean {
  if (MARK.test(sentence.slice(-MARK_WITHIN))) return true;
  const words = sentence.slice(-24).replace(BEHIND_WORD, '');
  return KANA.test(words) || HANGUL.test(words) || asksByEnding(words);
}

/** "바뀔까", "쓰입니까" (but not "쓰니까", because), "시작됐나", "없나". */
function asksByEnding(words: string): boolean {
  const before = finalOf(words.charCodeAt(words.length - 2));
  if (words.endsWith('나')) return before === SS || before === BS;
  if (words.endsWith('니까')) return finalOf(words.charCodeAt(words.length - 3)) === B;
  return words.endsWith('까') && before === L;
}

function finalOf(code: number): number {
  return code >= 0xac00 && code <= 0xd7a3 ? (code - 0xac00) % 28 : NONE;
}
