/** A day or month (ISO) without its year, or a year, in words. */
export function shortDay(lang: string, date: string): string {
  const [, month, day] = date.split('-');
  return format(lang, month !== undefined, day !== undefined).format(utc(date));
}

/** From a day to another, as the language writes it: `2–4 Jul`; with the years where they differ. */
export function dayRange(lang: string, from: string, to: string): string {
  const hasDay = from.length === 10 && to.length === 10;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return format(lang, from.length > 4, hasDay, !sameYear).formatRange(utc(from), utc(to));
}

function format(lang: string, month: boolean, day: boolean, year = !month): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    ...(year && { year: 'numeric' as const }),
    ...(month && { month: 'short' as const }),
    ...(day && { day: 'numeric' as const }),
  });
}

function utc(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
