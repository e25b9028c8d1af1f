import { DIGIT, HANGUL, IDEOGRAPH } from '../text/characters.ts';
import type { DateShape } from './date-shape.ts';
import { countsDays } from './duration.ts';
import { hanNumberAt } from './han-number.ts';
import type { Reading } from './reading.ts';

type Unit = 'year' | 'month' | 'day';

const UNITS: readonly (readonly [Unit, string])[] = [
  ['year', '年년'],
  ['month', '月월'],
  ['day', '日号號일'],
];

const VALID: Readonly<Record<Unit, (value: number) => boolean>> = {
  year: (value) => value >= 1900 && value < 2100,
  month: (value) => value >= 1 && value <= 12,
  day: (value) => value >= 1 && value <= 31,
};

/**
 * Dates whose year, month and day have words of their own behind them.
 *   found:     2026年7月10日 · 26年7月 · 七月十日 · 7 月 10 日 · 10日 · 7월 10일 · the 9 of 7月9-10日, the 4 of 4～6月
 *   not found: 3年間 · 3个月 · 10日間 · 10일째 · 第10号 · 十日, where the text writes no whole date so
 */
export function easternDateAt(reading: Reading, token: number): DateShape | undefined {
  if (reading.idle(token)) return undefined;
  const shape: { year?: number; month?: number; day?: number } = {};
  let next = token;
  for (const [unit, marks] of UNITS) {
    const number = smallNumber(reading, next);
    if (!number) break;
    const marked = markAt(reading, number.next, marks);
    const shared =
      marked || unit === 'year' ? undefined : unitOfRange(reading, number, marks, shape.month !== undefined);
    if (!marked && !shared) continue;
    const value = unit === 'year' ? fullYear(reading, number) : number.value;
    if (value === undefined || !VALID[unit](value)) return undefined;
    if (unit === 'day' && shape.month === undefined && !dayAlone(reading, token, number)) return undefined;
    shape[unit] = value;
    next = marked ? number.next + 1 : number.next;
    if (shared) break;
  }
  return next === token ? undefined : { ...shape, form: 'native', token, next };
}

interface Small {
  readonly value: number;
  readonly next: number;
  readonly digits: boolean;
}

function smallNumber(reading: Reading, token: number): Small | undefined {
  const kind = reading.tokens.kind[token];
  if (kind === DIGIT) return { value: Number(reading.word(token)), next: token + 1, digits: true };
  if (kind !== IDEOGRAPH) return undefined;
  const number = hanNumberAt(reading.text, reading.start(token));
  return number && { value: number.value, next: reading.tokens.at(number.end), digits: false };
}

/** Hangul marks are written onto the number; behind a space 일 begins another word. */
function markAt(reading: Reading, token: number, marks: string): boolean {
  const mark = reading.word(token);
  if (mark === '' || !marks.includes(mark)) return false;
  return reading.tokens.kind[token] !== HANGUL || reading.joined(token);
}

/** 26年7月 is 2026; 3年 and 26年 alone are spans of time. */
function fullYear(reading: Reading, { value, next }: Small): number | undefined {
  if (value >= 100) return value;
  const month = smallNumber(reading, next + 1);
  return value >= 20 && month && markAt(reading, month.next, '月월') ? 2000 + value : undefined;
}

/** "9-10日", "4月至6月" with its first mark left out, "9、10日": the mark of the range's other end counts for both. */
function unitOfRange(reading: Reading, number: Small, marks: string, commas: boolean): Small | undefined {
  const mark = reading.word(number.next);
  // A comma parts clauses, unless it stands between two days of one month: "Fable 5，6月30日", 7月9,10日.
  const past = (commas ? /^[-~～〜∼、,·・]$/ : /^[-~～〜∼、·・]$/).test(mark)
    ? number.next + 1
    : (reading.general(number.next, 'to') ?? reading.general(number.next, 'and'));
  const other = past === undefined ? undefined : smallNumber(reading, past);
  if (!other || !number.digits || !markAt(reading, other.next, marks)) return undefined;
  return number.value < other.value && !spanBehind(reading, other.next + 1) ? other : undefined;
}

/** The month is understood: only digits, no part of a name or of a span of time. */
function dayAlone(reading: Reading, token: number, number: Small): boolean {
  if (!number.digits && !(tells(reading, token) || writesDatesInHan(reading))) return false;
  if (reading.joined(token) && /^[\w.]$/.test(reading.word(token - 1))) return false;
  if (
    countsDays(reading, token) ||
    reading.generalBefore(token, ['nth'], 2) ||
    spanBehind(reading, number.next + 1)
  )
    return false;
  // 10号 is a day as well as a number of something: then a mark or a relation follows.
  return !/^[号號]$/.test(reading.word(number.next)) || endsAt(reading, number.next + 1);
}

/** 廿四日 is a day of a month, never a count of days. */
function tells(reading: Reading, token: number): boolean {
  return /^[廿卅]/.test(reading.word(token));
}

const HAN_DATE = /[一二三四五六七八九十]月[一二三四五六七八九十廿卅]+日/;
const KNOWN = new WeakMap<Reading, boolean>();

/** 八日 is a day where the text writes whole dates in Han numerals: 六月八日. */
function writesDatesInHan(reading: Reading): boolean {
  let known = KNOWN.get(reading);
  if (known === undefined) {
    known = HAN_DATE.test(reading.text);
    KNOWN.set(reading, known);
  }
  return known;
}

function spanBehind(reading: Reading, token: number): boolean {
  return reading.general(token, 'span') !== undefined;
}

function endsAt(reading: Reading, token: number): boolean {
  const word = reading.word(token);
  if (word === '' || /^[,，。、.;；:：!?)）]$/.test(word)) return true;
  return (['from-behind', 'before-behind', 'after-behind', 'to', 'part-of-day'] as const).some(
    (term) => reading.general(token, term) !== undefined,
  );
}
