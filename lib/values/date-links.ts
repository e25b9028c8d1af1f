import type { GeneralTerm } from '../lang/language.ts';
import { DIGIT } from '../text/characters.ts';
import { bracketedWeekday, relationBehind } from './date-behind.ts';
import type { DateValue, Mention, TimeRelation } from './mention.ts';
import { isRange } from './range.ts';
import type { Reading } from './reading.ts';

/** Joins a weekday to the date it stands beside: "Friday, July 10", "12 June, a Thursday", 7月10日（周五）. */
export function attachWeekdays(reading: Reading, dates: readonly Mention<DateValue>[]): Mention<DateValue>[] {
  const out: Mention<DateValue>[] = [];
  for (const plain of dates) {
    const date = bracketedWeekday(reading, plain) ?? plain;
    const previous = out[out.length - 1];
    if (
      date.value.told === 'weekday' &&
      previous &&
      previous.value.unit === 'day' &&
      previous.value.told === 'calendar' &&
      follows(reading, previous, date)
    ) {
      const closed = reading.word(date.nextToken) === ')' ? date.nextToken + 1 : date.nextToken;
      out[out.length - 1] = { ...withWeekday(previous, date), nextToken: closed };
    } else if (
      previous &&
      previous.value.told === 'weekday' &&
      date.value.unit === 'day' &&
      date.value.told === 'calendar' &&
      precedes(reading, previous, date)
    ) {
      const whole = withWeekday(date, previous);
      // "entro venerdì (10)": what stands before the weekday ties the date.
      out[out.length - 1] = related(reading, whole, previous);
    } else out.push(date);
  }
  return out;
}

function withWeekday(date: Mention<DateValue>, weekday: Mention<DateValue>): Mention<DateValue> {
  const day = weekday.value.weekday;
  return day && !date.value.weekday ? { ...date, value: { ...date.value, weekday: day } } : date;
}

/** At most a comma, an article or a bracket between a date and the weekday behind it. */
function follows(reading: Reading, date: Mention, weekday: Mention): boolean {
  const gap = weekday.token - date.nextToken;
  if (gap < 0 || gap > 6) return false;
  const between = reading.text.slice(date.end, weekday.start);
  return /^[\s*_]*[,(（]\s*(?:\p{L}{1,5}\s+){0,2}$/u.test(between) || (gap === 0 && between.trim() === '');
}

function precedes(reading: Reading, weekday: Mention, date: Mention): boolean {
  const between = reading.text.slice(weekday.end, date.start);
  return (
    date.token - weekday.nextToken <= 3 && /^(?:\s+\p{L}{1,9})?\s*[,(]?\s*(?:\p{L}{1,3}\s+)?$/u.test(between)
  );
}

/** Marks both ends of ranges: "April 22 to June 5", "between … and …", 4月22日至6月5日, "May and June". */
export function linkDateRanges(reading: Reading, dates: readonly Mention<DateValue>[]): Mention<DateValue>[] {
  const out = [...dates];
  for (let i = 1; i < out.length; i++) {
    const left = out[i - 1]!;
    const right = out[i]!;
    if (left.range === 'last' || right.token - left.nextToken > 4 || left.value.told === 'weekday') continue;
    if (!isRange(reading, left, right)) {
      if (!isMonthsInARow(reading, out, i)) continue;
      out[i - 1] = { ...left, range: 'first', months: true };
      out[i] = { ...right, range: 'last', months: true };
      continue;
    }
    const opens = left.value.relation === 'on' && reading.generalBefore(left.token, ['of'], 4) !== undefined;
    const value: DateValue = opens ? { ...left.value, relation: 'from' } : left.value;
    out[i - 1] = { ...left, value, range: 'first' };
    out[i] = { ...right, range: 'last' };
  }
  return out;
}

/** "May and June": one month and the next, and no third beside them. */
function isMonthsInARow(reading: Reading, dates: readonly Mention<DateValue>[], i: number): boolean {
  const [before, left, right, behind] = [dates[i - 2], dates[i - 1]!, dates[i]!, dates[i + 1]];
  const areMonths = [left, right].every(({ value }) => value.unit === 'month' && value.told === 'calendar');
  return (
    areMonths &&
    right.value.from === left.value.to + 1 &&
    reading.general(left.nextToken, 'and') === right.token &&
    !(before && left.token - before.nextToken <= 1) &&
    !(behind && behind.token - right.nextToken <= 1)
  );
}

const RELATIONS: readonly (readonly [GeneralTerm, TimeRelation])[] = [
  ['since', 'since'],
  ['from', 'from'],
  ['by', 'by'],
  ['until', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['of', 'on'],
  ['on', 'on'],
];
const RELATION_TERMS = RELATIONS.map(([term]) => term);

/** Adds to each date the preposition or postposition that ties it to what happens. */
export function relate(reading: Reading, dates: readonly Mention<DateValue>[]): Mention<DateValue>[] {
  return dates.map((date) => related(reading, date, date));
}

/** A date with the relation that stands beside it or beside the weekday before it. */
function related(reading: Reading, date: Mention<DateValue>, beside: Mention<DateValue>): Mention<DateValue> {
  const behind = relationBehind(reading, beside);
  if (behind) {
    const whole = { start: date.start, end: reading.end(behind.next - 1) };
    return { ...date, value: { ...date.value, relation: behind.relation, related: whole } };
  }
  const before = relationBefore(reading, beside);
  if (!before) return date;
  const whole = { start: reading.start(before.token), end: date.end };
  return { ...date, value: { ...date.value, relation: before.relation, related: whole } };
}

function relationBefore(
  reading: Reading,
  date: Mention<DateValue>,
): { relation: TimeRelation; token: number } | undefined {
  let token = date.token;
  for (let skipped = 0; skipped <= 2; skipped++) {
    const before = reading.generalBefore(token, RELATION_TERMS, 4);
    if (before) {
      if (isAdverb(reading, before.term, token)) return undefined;
      const onward = before.term === 'of' && reading.general(date.nextToken, 'onward') !== undefined;
      return { relation: onward ? 'from' : relationFor(before.term), token: before.token };
    }
    const word = reading.word(token - 1);
    // "dal 9 al 10 luglio": what stands before another number is that number's.
    if (reading.tokens.kind[token - 1] === DIGIT) return undefined;
    // An article, a weekday, a comma may stand between: "by Friday, July 10", "ab dem 10. Juli", "desde el pasado 10 de julio".
    if (
      !(word.length <= 3 || reading.meaningAt(token - 1, 'weekday') || isModifier(reading, token - 1)) ||
      /^[.;:!?]$/.test(word)
    )
      return undefined;
    token--;
  }
  return undefined;
}

/** "Semanas antes, a 12 de junho": with a comma behind it "before" or "after" tells when by itself, and the day anew. */
function isAdverb(reading: Reading, term: GeneralTerm, next: number): boolean {
  return (term === 'before' || term === 'after') && /^[,，、]$/.test(reading.word(next));
}

function isModifier(reading: Reading, token: number): boolean {
  return reading.general(token, 'last') !== undefined || reading.general(token, 'next') !== undefined;
}

function relationFor(term: GeneralTerm): TimeRelation {
  return RELATIONS.find(([name]) => name === term)?.[1] ?? 'on';
}
