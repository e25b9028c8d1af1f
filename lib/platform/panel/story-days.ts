/** A day, month or year (ISO) in words, without the year where that is told elsewhere. */
export function shortDay(lang: string, date: string, yearTold: boolean): string {
  return formatFor(lang, date, yearTold).format(utc(date));
}

/** From a day to another, written as the language does: `2–4 July`. */
export function dayRange(lang: string, from: string, to: string, yearTold: boolean): string {
  return formatFor(lang, from, yearTold).formatRange(utc(from), utc(to));
}

function formatFor(lang: string, date: string, yearTold: boolean): Intl.DateTimeFormat {
  const [, month, day] = date.split('-');
  return new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    ...((!yearTold || month === undefined) && { year: 'numeric' as const }),
    ...(month !== undefined && { month: 'short' as const }),
    ...(day !== undefined && { day: 'numeric' as const }),
  });
}

function utc(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}
