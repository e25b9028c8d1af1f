/*
 * Recorded values in the style of the words whose place they take: 28.8M for 18.8M, 25 000 for 15 000, Apr. 2 for Apr. 1.
 * Each function gives undefined where the words are not plainly of that kind, so that nobody replaces them unseen.
 */

/** `v4.1.7` and 4.2.17 give `v4.2.17`. */
export function versionLike(quote: string, version: string): string | undefined {
  const prefix = /^(v?)\d+(?:\.\d+)+$/i.exec(quote);
  return prefix && /^\d+(?:\.\d+)+$/.test(version) ? prefix[1] + version : undefined;
}

const ISO = /^\d{4}(?:-\d{2}){0,2}$/;

/** A date in the style of another. @param expected the date in the language's usual style, then as ISO. */
export function dateLike(quote: string, expected: readonly string[]): string | undefined {
  const [first = ''] = expected;
  if (expected.length > 2 || !ISO.test(expected.at(-1) ?? '') || !/\d/.test(quote)) return undefined;
  if (/\p{L}/u.test(quote) !== /\p{L}/u.test(first)) return undefined;
  return withOtherDay(quote, first) ?? first;
}

/** Where both are days of the same month only the day's number changes, and its ending: "Apr. 1st" becomes "Apr. 2nd". */
function withOtherDay(quote: string, date: string): string | undefined {
  const [month, other] = [monthOf(quote), monthOf(date)];
  if (month === undefined || other === undefined || !other.startsWith(month)) return undefined;
  if (yearOf(quote) !== yearOf(date)) return undefined;
  const day = dayOf(date);
  if (day === undefined || dayOf(quote) === undefined) return undefined;
  return quote.replace(/(?<!\d)\d{1,2}(?!\d)(st|nd|rd|th)?/, (_, ending: string | undefined) =>
    ending === undefined ? day : day + endingOf(Number(day)),
  );
}

/** The one word of at least three letters; a weekday besides would have to change as well. */
function monthOf(date: string): string | undefined {
  const words = date.toLowerCase().match(/(?<![\p{L}\d])\p{L}{3,}/gu) ?? [];
  return words.length === 1 ? words[0] : undefined;
}

function yearOf(date: string): string | undefined {
  return /(?<!\d)\d{4}(?!\d)/.exec(date)?.[0];
}

function dayOf(date: string): string | undefined {
  const days = date.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  return days.length === 1 ? days[0] : undefined;
}

function endingOf(day: number): string {
  const teen = Math.floor(day / 10) === 1;
  return (teen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th';
}

const THOUSAND = ['k', 'tsd', 'tys'];
const MILLION = ['m', 'mn', 'mio', 'mln', 'mm'];
const BILLION = ['b', 'bn', 'mrd', 'mld'];

/** A number in the style of another. @param expected the number in the language's usual style, then in plain digits. */
export function numberLike(quote: string, expected: readonly string[]): string | undefined {
  const [first = '', plain = first] = expected;
  const written = /^(\d+(?:[.,'’\s]\d+)*)(\s*)(\D*)$/.exec(quote);
  if (!written || expected.length > 2 || !/^\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const [, figures = '', gap = '', unit = ''] = written;
  const scale = scaleOf(unit);
  if (scale !== undefined) return scaled(Number(plain) / scale, first) + gap + unit;
  if (unit === '' && /^\d+$/.test(plain))
    return grouped(plain, figures) ?? (isFigures(first) ? first : undefined);
  // "18.8 million" and "28.8 million": what is no figure is the same.
  return first.replace(/[\d.,'’\s]/g, '') === quote.replace(/[\d.,'’\s]/g, '') ? first : undefined;
}

function isFigures(text: string): boolean {
  return /^\d[\d.,'’\s]*$/.test(text);
}

function scaleOf(unit: string): number | undefined {
  const name = unit.trim().toLowerCase().replace(/\.$/, '');
  if (THOUSAND.includes(name)) return 1e3;
  if (MILLION.includes(name)) return 1e6;
  return BILLION.includes(name) ? 1e9 : undefined;
}

/** With the decimal mark that the language's own form shows. */
function scaled(number: number, styled: string): string {
  const comma = /\d,\d(?!\d\d(?!\d))/.test(styled);
  const figures = String(Number(number.toPrecision(6)));
  return comma ? figures.replace('.', ',') : figures;
}

/** Thousands parted as in the other number; undefined where that is too short to tell. */
function grouped(plain: string, like: string): string | undefined {
  if (/^\d+$/.test(like)) return like.length > 3 || plain.length < 4 ? plain : undefined;
  const mark = /^\d{1,3}([.,'’\s])\d{3}(?:\1\d{3})*$/.exec(like)?.[1];
  return mark === undefined ? undefined : plain.replace(/\B(?=(?:\d{3})+$)/g, mark);
}
