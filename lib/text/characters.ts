/** What kind of character a UTF-16 code unit is, as far as words are concerned. */
export const SPACE = 7;
export const LETTER = 1;
export const DIGIT = 2;
/** Han, kana: writing without spaces, where every character may begin a word. */
export const IDEOGRAPH = 3;
/** Hangul: words with spaces between, but endings are written onto them. */
export const HANGUL = 4;
export const PUNCTUATION = 5;
export const NEWLINE = 6;

const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_SPACE = /\s/;

/** Letters of most texts in Latin script, told without the pattern, which takes longer to compile than to read a text. */
function isLatinLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return NEWLINE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code === 0x3005 || code === 0x3007 || code === 0x30fc) return IDEOGRAPH;
  if ((code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff))
    return IDEOGRAPH;
  if (code >= 0xf900 && code <= 0xfaff) return IDEOGRAPH;
  if ((code >= 0xac00 && code <= 0xd7a3) || (code >= 0x1100 && code <= 0x11ff)) return HANGUL;
  if (code >= 0xd800 && code <= 0xdfff) return PUNCTUATION;
  if (isLatinLetter(code)) return LETTER;
  const char = String.fromCharCode(code);
  if (IS_SPACE.test(char)) return SPACE;
  return IS_LETTER.test(char) ? LETTER : PUNCTUATION;
}

/** Classes by code unit, filled as characters are first met (0: not yet), so that reading one is an array look-up. */
const classes = new Uint8Array(0x10000);

/** Class of a code unit; beyond the text's end (`NaN`) it is a line end. */
export function classOf(code: number): number {
  if (Number.isNaN(code)) return NEWLINE;
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}
