import { calendarDay, dayNumber, weekdayOf } from './calendar.ts';
import type { DateState } from './date.ts';
import type { DateShape } from './date-shape.ts';
import type { DateValue } from './mention.ts';

/**
 * "the tenth": of the month last mentioned, else of the month of publication or, if it is nearer, the one beside that;
 * the others stay possible. A weekday that fits one of them settles it: "Tuesday (30)".
 */
export function understoodMonth(
  { weekday, ifWeekday }: DateShape,
  day: number,
  near: number,
  state: DateState,
): DateValue | undefined {
  const published = calendarDay(near);
  const numberIn = (year: number, month: number): number | undefined =>
    dayNumber(year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, day);
  const told = state.month && numberIn(state.month.year, state.month.month);
  const around = [0, -1, 1]
    .map((offset) => numberIn(published.year, published.month + offset))
    .filter((number) => number !== undefined);
  const fitting = around.filter((number) => weekdayOf(number) === weekday).sort(nearestTo(near));
  if (ifWeekday && fitting.length === 0) return undefined;
  const [own] = around;
  const beside = around.slice(1).filter((number) => Math.abs(number - near) <= Math.abs((own ?? 0) - near));
  const days = [told, own, ...beside].filter((number) => number !== undefined);
  const [first, ...others] = fitting.length ? fitting.slice(0, 1) : [...new Set(days)];
  if (first === undefined) return undefined;
  return {
    kind: 'date',
    unit: 'day',
    from: first,
    to: first,
    told: 'calendar',
    year: false,
    form: 'native',
    others,
  };
}

const nearestTo =
  (near: number) =>
  (a: number, b: number): number =>
    Math.abs(a - near) - Math.abs(b - near);
