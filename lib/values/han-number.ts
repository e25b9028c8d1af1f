/** Numbers written in Han characters: 一百四十七, 三百, 两千八百八十万, 二〇二六. */

const DIGITS = new Map([...'〇零一二三四五六七八九'].map((char, i) => [char, Math.max(0, i - 1)]));
DIGITS.set('两', 2).set('兩', 2).set('壱', 1).set('弐', 2);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

export function isHanDigit(char: string): boolean {
  return DIGITS.has(char) || SMALL.has(char);
}

/** Reads the number that starts at `start`; `undefined` where none does. `end` is the offset after it. */
export function hanNumberAt(
  text: string,
  start: number,
): { value: number; end: number; unit: number } | undefined {
  let total = 0;
  let section = 0;
  let digit = -1;
  let positional = '';
  let unit = 1;
  let i = start;
  for (; i < text.length; i++) {
    const char = text.charAt(i);
    const value = DIGITS.get(char);
    const small = SMALL.get(char);
    const large = LARGE.get(char);
    if (value !== undefined) {
      positional += value;
      digit = value;
      unit = 1;
    } else if (small !== undefined) {
      section += (digit < 0 ? 1 : digit) * small;
      digit = -1;
      positional = '';
      unit = small;
    } else if (large !== undefined && i > start) {
      total += (section + Math.max(0, digit)) * large;
      section = 0;
      digit = -1;
      positional = '';
      unit = large;
    } else break;
  }
  if (i === start) return undefined;
  const plain = positional.length > 1 && section === 0 && total === 0;
  return { value: plain ? Number(positional) : total + section + Math.max(0, digit), end: i, unit };
}
