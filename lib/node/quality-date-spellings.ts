import type { DatePart, IntervalPart } from '../facts/value-part.ts';
import type { Language } from '../lang/language.ts';
import { fullWidth, right, type Spelling, saysNearby, type Told, wrong } from './quality-spellings.ts';

interface Day {
  readonly year: number;
  readonly month: number;
  /** Absent where a month is recorded. */
  readonly day: number | undefined;
}

/**
 * A recorded day in the language's other styles; another day, month and year, in the words' own style and in others.
 * Days told by a weekday alone or as "yesterday" are left out, and so are coarser words ("early July").
 */
export function otherDates(told: Told, part: DatePart | IntervalPart): Spelling[] {
  const { quote, language } = told;
  const recorded = recordedDays(part);
  const place = recorded.flatMap((day) => placeOf(quote, day, language) ?? [])[0];
  if (!place) return [];
  const { is } = place;
  const last = isLastDayBefore(told, part);
  const isWrong = (other: Day): boolean =>
    !recorded.some(
      (day) =>
        (day.month === other.month && (other.day === undefined || (day.day ?? other.day) === other.day)) ||
        (last && day.month === other.month && day.day === (other.day ?? Number.NaN) + 1),
    );
  const others: { how: string; day: Day }[] = [
    { how: 'another month', day: { ...is, month: (is.month % 12) + 1 } },
    { how: 'another month', day: { ...is, month: ((is.month + 9) % 12) + 1 } },
  ];
  if (is.day !== undefined)
    for (const day of [is.day - 1, is.day + 1, is.day + 10, is.day - 10])
      if (day >= 1 && day <= 28) others.push({ how: 'another day', day: { ...is, day } });
  const wrongs = others
    .filter(({ day }) => isWrong(day))
    .flatMap(({ how, day }) => wrong(how, place.put(day)));
  const years = /\b(?:19|20)\d\d\b|(?:19|20)\d\d(?=[年년])/.test(quote)
    ? [is.year - 1, is.year + 1].map((year) => wrong('another year', place.put({ ...is, year })))
    : [];
  return [
    ...wrongs,
    ...years,
    ...styled(
      told,
      is,
      others.filter(({ day }) => isWrong(day)),
    ),
  ];
}

/**
 * What holds from the 10th, one may do until the 9th: of a day from which something holds, told as the end of what was
 * before, the day before it is as right.
 */
function isLastDayBefore(told: Told, { near }: DatePart | IntervalPart): boolean {
  return (
    near.some((entry) => entry.includes('@from')) &&
    saysNearby(told, ['until', 'by', 'until-behind', 'by-behind'])
  );
}

function recordedDays(part: DatePart | IntervalPart): Day[] {
  const all =
    part.kind === 'interval'
      ? part.is.split('/')
      : [...(part.sides ? part.sides.map(({ is }) => is) : [part.is ?? '']), ...(part.also ?? [])];
  return all.flatMap((iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return year && month ? [{ year, month, day }] : [];
  });
}

interface Place {
  readonly is: Day;
  /** The quoted words with another day in the place of this one, all else as it was. */
  readonly put: (day: Day) => string;
}

/** Where in the words day and month stand; nothing where they are not written out. */
function placeOf(quote: string, is: Day, language: Language): Place | undefined {
  const iso = /(\d{4})-(\d\d)(?:-(\d\d))?/.exec(quote);
  if (iso) {
    if (Number(iso[2]) !== is.month || (iso[3] !== undefined && Number(iso[3]) !== is.day)) return undefined;
    return { is, put: (day) => quote.replace(iso[0], isoOf(day)) };
  }
  const month = monthIn(quote, is.month, language);
  if (!month) return undefined;
  const rest = quote.slice(0, month.start) + '\0'.repeat(month.end - month.start) + quote.slice(month.end);
  const number = /(?<![\d０-９.,])\d{1,2}(?![\d.,]\d|\d)/.exec(rest);
  const putMonth = (text: string, other: Day): string =>
    text.slice(0, month.start) + month.name(other.month) + text.slice(month.end);
  const putYear = (text: string, other: Day): string => text.replace(String(is.year), String(other.year));
  if (!number) {
    // A part of a month or a range would need its own words changed too.
    if (/\d/.test(rest.replace(String(is.year), ''))) return undefined;
    return { is: { ...is, day: undefined }, put: (day) => putYear(putMonth(quote, day), day) };
  }
  if (is.day === undefined || Number(number[0]) !== is.day) return undefined;
  const at = number.index;
  const dayEnd = at + number[0].length;
  const ordinal = language.lang === 'en' ? /^(st|nd|rd|th)\b/.exec(quote.slice(dayEnd))?.[0] : undefined;
  return {
    is,
    put: (other) => {
      const day = `${other.day}${ordinal ? ordinalEnding(other.day!) : ''}`;
      const end = dayEnd + (ordinal?.length ?? 0);
      const withDay = (text: string): string => text.slice(0, at) + day + text.slice(end);
      // From the end to the beginning, so that the places stay true.
      const text = at > month.start ? putMonth(withDay(quote), other) : withDay(putMonth(quote, other));
      return putYear(text, other);
    },
  };
}

interface MonthPlace {
  readonly start: number;
  readonly end: number;
  /** Another month's name in the same form. */
  readonly name: (month: number) => string;
}

function monthIn(quote: string, month: number, { months, style }: Language): MonthPlace | undefined {
  const eastern = new RegExp(`(?<!\\d)${month}(?=\\s?[月월])`).exec(quote);
  if (eastern) return { start: eastern.index, end: eastern.index + eastern[0].length, name: String };
  const forms = [style.months[month - 1]!, ...(months[month - 1] ?? [])];
  for (const [i, form] of forms.entries()) {
    if (!/^\p{L}{3,}$/u.test(form)) continue;
    const found = new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu').exec(quote);
    if (!found) continue;
    const name = (other: number): string => {
      const same = i === 0 ? undefined : months[other - 1]?.[i - 1];
      return (same && /^\p{L}{3,}$/u.test(same) && capital(same, found[0])) || style.months[other - 1]!;
    };
    return { start: found.index, end: found.index + found[0].length, name };
  }
  return undefined;
}

function capital(word: string, as: string): string {
  return /^\p{Lu}/u.test(as) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

/** A whole date, right and wrong, in styles that the language has and that stand well in the place of the words. */
function styled(
  { quote, language, before }: Told,
  is: Day,
  others: readonly { how: string; day: Day }[],
): Spelling[] {
  // A range's end or a weekday in the words has a style of its own.
  if (is.day === undefined || !/^[^\d]{0,14}\d/u.test(quote) || /[-–—/]\s*$/.test(before)) return [];
  const bare = /^[\d\p{L}\s.,年月日년월일-]+$/u.test(quote);
  if (!bare || /\p{L}+[\s,]+\p{L}+/u.test(quote)) return [];
  const { style, lang } = language;
  const fill = (template: string, { year, month, day }: Day): string =>
    template
      .replace('{y}', String(year))
      .replace('{month}', style.months[month - 1]!)
      .replace('{m}', String(month))
      .replace('{d}', day === 1 && style.firstDay ? style.firstDay : String(day));
  const templates = [style.day, style.dayYear, ...(lang === 'en' ? ['{d} {month}', '{d} {month} {y}'] : [])];
  const [other] = others;
  return [
    ...templates.map((template) => right('another style', fill(template, is))),
    right('ISO', isoOf(is)),
    ...(style.day.includes('月') ? [right('full width', fullWidth(fill(style.day, is)))] : []),
    ...(other ? [...templates.map((template) => wrong(other.how, fill(template, other.day)))] : []),
    ...(other ? [wrong(other.how, isoOf(other.day))] : []),
  ];
}

function isoOf({ year, month, day }: Day): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}
