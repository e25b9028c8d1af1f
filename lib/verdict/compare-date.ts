import type { DatePart, IntervalPart } from '../facts/value-part.ts';
import { calendarDay, inYear, isoDays, weekdayOf } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import { amongSides, type Judgement, refuted, SILENT, supported, UNRELATED } from './judgement.ts';

interface Days {
  readonly from: number;
  readonly to: number;
}

/** What happens on a day does not happen "by" or "until" it. */
const LIMITS: ReadonlySet<string> = new Set(['by', 'until', 'before', 'after']);

/** Days by which "early", "about three weeks ago" and the like may miss and are still neither right nor wrong. */
const SOFT = 4;
const SHORTEST_MONTH = 28;

/**
 * Compares a date with the recorded one at the precision of the coarser: "April" agrees with 2 April, 1 April does not.
 * @param published day of publication: an event of a later day cannot have been "since" then.
 */
export function compareDate(
  part: DatePart,
  mention: Mention<DateValue>,
  published: number | undefined,
): Judgement {
  const one = (is: string): Judgement => {
    const recorded = isoDays(is);
    return recorded ? compareDays(recorded, mention.value) : SILENT;
  };
  if (part.sides) return amongSides(part.sides.map(({ is }) => one(is)));
  if (part.is === undefined) return SILENT;
  const judgement = one(part.is);
  if (judgement.verdict === 'refuted' && part.also?.some((is) => one(is).verdict === 'supported'))
    return supported('also');
  // From which day it is reckoned is a guess: enough to agree, too little to differ.
  if (judgement.verdict === 'refuted' && mention.value.told === 'context') return UNRELATED;
  // One end of a range is not the day of anything that happens on a day.
  if (judgement.verdict === 'refuted' && mention.range !== undefined) return UNRELATED;
  if (judgement.verdict === 'refuted' && !part.deadline && LIMITS.has(mention.value.relation ?? 'on'))
    return UNRELATED;
  if (judgement.verdict === 'supported' && part.event && notYet(mention.value, isoDays(part.is), published))
    return refuted('tense');
  return judgement;
}

function notYet(value: DateValue, recorded: Days | undefined, published: number | undefined): boolean {
  if (published === undefined || value.relation !== 'since' || value.from <= published) return false;
  // "Since Friday", written on a Tuesday, is since the last one, though the next is nearer.
  return value.told !== 'weekday' || recorded === undefined || recorded.from > published;
}

/** One end of a range, or the whole of it where only one date is told. */
export function compareInterval(part: IntervalPart, mention: Mention<DateValue>): Judgement {
  const [first, last] = part.is.split('/').map(isoDays);
  if (!first || !last) return SILENT;
  if (mention.months && first.to - first.from < SHORTEST_MONTH - 1) return SILENT;
  if (mention.range === 'first') return compareDays(first, mention.value);
  if (mention.range === 'last') return compareDays(last, mention.value);
  const { relation } = mention.value;
  if (relation === 'from' || relation === 'since') return compareDays(first, mention.value);
  if (relation === 'until' || relation === 'by') return compareDays(last, mention.value);
  const either = [first, last].map((days) => compareDays(days, mention.value));
  return either.find(({ verdict }) => verdict === 'supported') ?? SILENT;
}

/** The recorded days against what was written; a year that was not written is taken from the record. */
function compareDays(recorded: Days, value: DateValue): Judgement {
  if (value.told === 'weekday') return compareWeekday(recorded, value);
  const readings = [
    { from: value.from, to: value.to },
    ...(value.others ?? []).map((day) => ({ from: day, to: day })),
  ];
  const judgements = readings.map((days) =>
    compareSpan(recorded, value.year ? days : shifted(days, recorded.from), value),
  );
  return judgements.find(({ verdict }) => verdict === 'supported') ?? judgements[0] ?? SILENT;
}

function shifted(days: Days, near: number): Days {
  const length = days.to - days.from;
  const { year } = calendarDay(near);
  let best = days.from;
  for (const candidate of [year - 1, year, year + 1]) {
    const from = inYear(days.from, candidate);
    if (Math.abs(from - near) < Math.abs(best - near)) best = from;
  }
  return { from: best, to: best + length };
}

function compareSpan(recorded: Days, days: Days, value: DateValue): Judgement {
  const covers = days.from <= recorded.from && recorded.to <= days.to;
  const inside = recorded.from <= days.from && days.to <= recorded.to;
  if (covers && inside) return supported('equal');
  if (covers) return supported('coarser');
  // The record knows only the month: a day in it is neither right nor wrong.
  if (inside) return SILENT;
  const gap = Math.max(days.from - recorded.to, recorded.from - days.to);
  if (gap <= 0) return SILENT;
  // A month's beginning is not the month before, nor its end the one behind.
  if (value.unit === 'part' && recorded.to - recorded.from >= SHORTEST_MONTH - 1) return refuted('differs');
  const soft = value.unit === 'part' || value.unit === 'week';
  if (soft && gap <= 2) return supported('about');
  if (soft && gap <= SOFT) return SILENT;
  return refuted('differs');
}

/** A weekday alone says which day of the week; it is compared where the record's day lies within its reach. */
function compareWeekday(recorded: Days, value: DateValue): Judgement {
  if (recorded.from !== recorded.to || !value.weekday) return SILENT;
  const days = [value.from, ...(value.others ?? [])];
  if (days.includes(recorded.from)) return supported('weekday');
  const nearest = Math.min(...days.map((day) => Math.abs(day - recorded.from)));
  return nearest <= 6 && weekdayOf(recorded.from) !== value.weekday.day ? refuted('weekday') : SILENT;
}

/** A weekday written beside a date that agrees with the record or takes one of its sides, where it does not fit that date. */
export function weekdayMisfit(value: DateValue, judgement: Judgement): boolean {
  if (!value.weekday || value.told === 'weekday' || value.unit !== 'day') return false;
  if (judgement.verdict !== 'supported' && judgement.verdict !== 'disputed') return false;
  return weekdayOf(value.from) !== value.weekday.day;
}
