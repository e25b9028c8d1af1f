const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The forms in which pages write a day; each yields year, month, day. A month may be a word. */
const FORMS: readonly { form: RegExp; order: readonly [number, number, number] }[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { form: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { form: /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { form: /^(\d{4})(\d{2})(\d{2})(?:T|$)/, order: [1, 2, 3] },
  { form: /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/, order: [1, 2, 3] },
  { form: /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, order: [3, 2, 1] },
  {
    form: /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)/i,
    order: [3, 2, 1],
  },
  {
    form: /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i,
    order: [3, 1, 2],
  },
  // JavaScript's own: Sat Jul 04 2026 10:00:00 GMT+0200
  { form: /^[a-z]{3} ([a-z]{3}) (\d{2}) (\d{4}) /i, order: [3, 1, 2] },
];

/** The first year of a page that can be believed. */
const FIRST_YEAR = 1990;

/**
 * The day that a date string of a page writes, as ISO 8601 (`2026-07-04`). Of a time with a zone it is the day
 * in that zone. Nothing where the string is no date, the calendar has no such day, the order of day and month
 * is open (07/04/2026), or the year is before 1990 or later than the one after `now`.
 */
export function readDay(written: unknown, now: Date): string | undefined {
  const text = typeof written === 'number' ? String(written) : written;
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  const seconds = /^(\d{10})(?:\d{3})?$/.exec(trimmed)?.[1];
  if (seconds) return plausible(new Date(Number(seconds) * 1000).toISOString().slice(0, 10), now);
  for (const { form, order } of FORMS) {
    const match = form.exec(trimmed);
    if (!match) continue;
    const [year, month, day] = order.map((group) => match[group] ?? '');
    return calendarDay(year, month, day, now);
  }
  return undefined;
}

/** The day in a path such as `/2026/07/04/headline`. */
export function readDayOfPath(path: string, now: Date): string | undefined {
  const match = /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(path);
  return match ? calendarDay(match[1], match[2], match[3], now) : undefined;
}

function calendarDay(year = '', month = '', day = '', now: Date): string | undefined {
  const byName = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = /^\d+$/.test(month) ? Number(month) : byName;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return exists ? plausible(iso, now) : undefined;
}

function plausible(iso: string, now: Date): string | undefined {
  const year = Number(iso.slice(0, 4));
  return year >= FIRST_YEAR && year <= now.getUTCFullYear() + 1 ? iso : undefined;
}
