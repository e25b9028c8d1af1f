/** Numbers written in Hangul, Sino-Korean and native: 백사십칠, 이만 오천, 이천팔백팔십만, 마흔일곱, 백마흔일곱, 다섯. */

const DIGITS = new Map([...'일이삼사오육칠팔구'].map((char, i) => [char, i + 1]));
const SMALL = new Map([
  ['십', 10],
  ['백', 100],
  ['천', 1000],
]);
const LARGE = new Map([
  ['만', 1e4],
  ['억', 1e8],
  ['조', 1e12],
]);
const TENS: readonly (readonly [string, number])[] = [
  ['열', 10],
  ['스물', 20],
  ['스무', 20],
  ['서른', 30],
  ['마흔', 40],
  ['쉰', 50],
  ['예순', 60],
  ['일흔', 70],
  ['여든', 80],
  ['아흔', 90],
];
const ONES: readonly (readonly [string, number])[] = [
  ['다섯', 5],
  ['여섯', 6],
  ['일곱', 7],
  ['여덟', 8],
  ['아홉', 9],
  ['하나', 1],
  ['한', 1],
  ['두', 2],
  ['둘', 2],
  ['세', 3],
  ['셋', 3],
  ['석', 3],
  ['네', 4],
  ['넷', 4],
  ['넉', 4],
];

interface HangulNumber {
  readonly value: number;
  /** Offset after it. */
  readonly end: number;
  /** The unit of its last digit. */
  readonly unit: number;
}

/**
 * Reads the number that starts at `start`. A single digit is none: 이 is "this", 일 is "work", 한 is "a".
 * What stands behind must be asked for by the caller: nearly every syllable of a number begins other words too.
 */
export function hangulNumberAt(text: string, start: number): HangulNumber | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  let unit = 1;
  let i = start;
  let end = start;
  for (;;) {
    const native = nativeAt(text, i);
    const char = text.charAt(i);
    const one = DIGITS.get(char);
    const small = SMALL.get(char);
    const large = LARGE.get(char);
    if (native) {
      if (digit > 0 || section % 100 !== 0) return undefined;
      section += native.value;
      unit = 1;
      end = native.end;
      break;
    }
    if (one !== undefined) {
      if (digit > 0) return undefined;
      digit = one;
      unit = 1;
    } else if (small !== undefined) {
      section += (digit || 1) * small;
      digit = 0;
      unit = small;
    } else if (large !== undefined) {
      total += (section + digit || 1) * large;
      section = 0;
      digit = 0;
      unit = large;
    } else break;
    i++;
    end = i;
    // 이만 오천: a space may stand behind ten thousands.
    if (large !== undefined && text.charAt(i) === ' ' && isNumeral(text.charAt(i + 1))) i++;
  }
  const value = total + section + digit;
  const single = end - start === 1 && (DIGITS.has(text.charAt(start)) || value === 1);
  return value === 0 || single ? undefined : { value, end, unit };
}

const isNumeral = (char: string): boolean => DIGITS.has(char) || SMALL.has(char);

/** 마흔일곱, 서른, 다섯: tens, ones, or both. */
function nativeAt(text: string, start: number): { value: number; end: number } | undefined {
  const ten = TENS.find(([word]) => text.startsWith(word, start));
  const end = start + (ten?.[0].length ?? 0);
  const one = ONES.find(([word]) => text.startsWith(word, end));
  if (!ten && !one) return undefined;
  return { value: (ten?.[1] ?? 0) + (one?.[1] ?? 0), end: end + (one?.[0].length ?? 0) };
}
