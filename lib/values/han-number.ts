/** Numbers written in Han characters: 一百四十七, 三百, 两千八百八十万, 二点五万, 二〇二六, 廿四. */

const DIGITS = new Map([...'〇零一二三四五六七八九'].map((char, i) => [char, Math.max(0, i - 1)]));
DIGITS.set('两', 2).set('兩', 2).set('壱', 1).set('弐', 2);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
/** Tens in one character, for days of a month. */
const TENS = new Map([
  ['廿', 20],
  ['卅', 30],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);
const POINTS = '点點・';

interface HanNumber {
  readonly value: number;
  /** Offset after it. */
  readonly end: number;
  /** The unit of its last digit. */
  readonly unit: number;
  /** It names ten thousands or more and begins with a digit, or is long: nothing but a number is written so. */
  readonly sure: boolean;
}

export function isHanDigit(char: string): boolean {
  return DIGITS.has(char) || SMALL.has(char) || TENS.has(char);
}

/** Whether a character can stand within a number, so that none begins behind it. */
export function isHanNumeral(char: string): boolean {
  return isHanDigit(char) || LARGE.has(char);
}

/** What a character such as 万 multiplies by; `undefined` for others. */
export function hanScaleOf(char: string): number | undefined {
  return LARGE.get(char);
}

/** Reads the number that starts at `start`; `undefined` where none does. */
export function hanNumberAt(text: string, start: number): HanNumber | undefined {
  let total = 0;
  let section = 0;
  let digit = -1;
  let positional = '';
  let unit = 1;
  let large = false;
  let i = start;
  for (; i < text.length; i++) {
    const char = text.charAt(i);
    const value = DIGITS.get(char);
    const small = SMALL.get(char);
    const scale = LARGE.get(char);
    const tens = TENS.get(char);
    if (tens !== undefined && i === start) {
      section = tens;
      unit = 10;
    } else if (value !== undefined) {
      positional += value;
      digit = value;
      unit = 1;
    } else if (small !== undefined) {
      section += (digit < 0 ? 1 : digit) * small;
      digit = -1;
      positional = '';
      unit = small;
    } else if (scale !== undefined && i > start) {
      const plain = positional.length > 1 && section === 0;
      const before = plain ? Number(positional) : section + Math.max(0, digit);
      total = before === 0 ? total * scale : total + before * scale;
      section = 0;
      digit = -1;
      positional = '';
      unit = scale;
      large = true;
    } else if (digit >= 0 && POINTS.includes(char) && DIGITS.has(text.charAt(i + 1))) {
      return decimal(text, start, i + 1, total + section + digit);
    } else break;
  }
  if (i === start) return undefined;
  const plain = positional.length > 1 && section === 0 && total === 0;
  return {
    value: plain ? Number(positional) : total + section + Math.max(0, digit),
    end: i,
    unit,
    sure: (large && DIGITS.has(text.charAt(start))) || (i - start >= 3 && !plain),
  };
}

/** 二点五万: the digits behind the point, and the scale behind them. */
function decimal(text: string, start: number, point: number, whole: number): HanNumber {
  let digits = '';
  let i = point;
  for (; DIGITS.has(text.charAt(i)); i++) digits += DIGITS.get(text.charAt(i));
  const scale = LARGE.get(text.charAt(i)) ?? 1;
  return {
    value: Number((Number(`${whole}.${digits}`) * scale).toPrecision(12)),
    end: scale === 1 ? i : i + 1,
    unit: 10 ** -digits.length * scale,
    sure: scale > 1 && DIGITS.has(text.charAt(start)),
  };
}
