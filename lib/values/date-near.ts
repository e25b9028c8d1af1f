import { calendarDay, dayNumber, daysInMonth, weekdayOf } from './calendar.ts';
import type { DateContext, DateState } from './date.ts';
import { easternDateAt } from './date-eastern.ts';
import { day, type Found, modifierAt, modifierBehind } from './date-found.ts';
import { partOfMonth } from './date-part.ts';
import { numberAt } from './number.ts';
import type { Reading } from './reading.ts';

/** last week · this month · la semaine dernière · end of last month */
export function nearUnit(reading: Reading, token: number, context: DateContext): Found | undefined {
  if (context.published === undefined) return undefined;
  const modifier = modifierAt(reading, token);
  const at = modifier?.next ?? token;
  const week = reading.general(at, 'week');
  const unit = week ?? reading.general(at, 'month');
  if (unit === undefined) return undefined;
  const behind = modifier ? undefined : modifierBehind(reading, unit);
  const direction = (modifier ?? behind)?.direction;
  if (direction === undefined || countsBack(reading, token, unit)) return undefined;
  const next = behind?.next ?? unit;
  // "the last week of June" is told by its month.
  if (reading.meaningAt(reading.general(next, 'of-month') ?? next, 'month')) return undefined;
  if (week !== undefined) {
    const monday = context.published - weekdayOf(context.published) + 1 + 7 * direction;
    return { shape: { from: monday - 1, to: monday + 7, unit: 'week', told: 'relative' }, next };
  }
  const now = calendarDay(context.published);
  const index = now.year * 12 + now.month - 1 + direction;
  const from = dayNumber(Math.floor(index / 12), (index % 12) + 1, 1)!;
  const to = from + daysInMonth(Math.floor(index / 12), (index % 12) + 1) - 1;
  const days = { from, to };
  return (
    monthDay(reading, next, from) ??
    partOfNear(reading, token, next, days) ?? { shape: { ...days, unit: 'month', told: 'relative' }, next }
  );
}

/** "tiga pekan sebelumnya" counts weeks back from another day, "pekan sebelumnya" is the week before. */
function countsBack(reading: Reading, token: number, unit: number): boolean {
  return reading.general(unit, 'earlier') !== undefined && numberAt(reading, token - 1) !== undefined;
}

/** 同月30日, 同月末, 같은 달 30일: the month last mentioned. */
export function sameMonth(reading: Reading, token: number, { month }: DateState): Found | undefined {
  const same = reading.general(token, 'same');
  const next = same === undefined ? undefined : reading.general(same, 'month');
  if (next === undefined || month === undefined) return undefined;
  const from = dayNumber(month.year, month.month, 1)!;
  const days = { from, to: from + daysInMonth(month.year, month.month) - 1 };
  const found = monthDay(reading, next, from) ?? partOfNear(reading, token, next, days);
  return found && { ...found, shape: { ...found.shape, told: 'context' } };
}

/** 先月30日, 本月10日, 이달 10일: a day of that month. */
function monthDay(reading: Reading, token: number, first: number): Found | undefined {
  const shape = easternDateAt(reading, token);
  if (shape?.day === undefined || shape.month !== undefined || shape.year !== undefined) return undefined;
  return { shape: day(first + shape.day - 1), next: shape.next };
}

/** "late last month", 本月初, 지난달 말 */
function partOfNear(
  reading: Reading,
  token: number,
  next: number,
  month: { readonly from: number; readonly to: number },
): Found | undefined {
  const part = partOfMonth(reading, token, next, month);
  if (!part) return undefined;
  const { from, to } = part;
  return {
    shape: { from, to, unit: from === to ? 'day' : 'part', told: 'relative' },
    next: part.next,
    token: part.token,
  };
}
