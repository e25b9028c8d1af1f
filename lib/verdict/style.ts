import type { Entity } from '../facts/fact-set.ts';
import type { Language } from '../lang/language.ts';
import { calendarDay, isoDays, weekdayOf } from '../values/calendar.ts';
import type { DateValue } from '../values/mention.ts';

/** A recorded date in the style of the one that it replaces: 10 July, July 10, 2026-07-10, 10/07, 7月10日. */
export function dateInStyle(iso: string, value: DateValue | undefined, language: Language): string {
  const days = isoDays(iso);
  if (!days) return iso;
  const { year, month, day } = calendarDay(days.from);
  if (value?.form === 'iso') return iso;
  const { style } = language;
  const withYear = value?.year || iso.length < 8;
  const template =
    iso.length <= 4 ? '{y}' : iso.length <= 7 ? style.monthYear : withYear ? style.dayYear : style.day;
  if (value?.form === 'slash' && iso.length > 7) {
    const mark = style.dateMark ?? '/';
    const parts = (language.dayFirst ? [day, month] : [month, day]).map((part) =>
      mark === '.' ? String(part).padStart(2, '0') : String(part),
    );
    if (!value.year) return parts.join(mark);
    return (style.yearFirst ? [String(year), ...parts] : [...parts, String(year)]).join(mark);
  }
  const dmy = value?.form === 'dmy' && language.lang === 'en' && iso.length > 7;
  return (dmy ? (withYear ? '{d} {month} {y}' : '{d} {month}') : template)
    .replace('{y}', String(year))
    .replace('{month}', monthName(month, iso.length <= 7 ? value?.monthForm : undefined, language))
    .replace('{m}', String(month))
    .replace('{d}', day === 1 && style.firstDay ? style.firstDay : String(day));
}

/** The month's name as in a date, or in the form (case, abbreviation) in which the text has another: "w kwietniu" – "marcu". */
function monthName(month: number, form: number | undefined, language: Language): string {
  const same = form === undefined ? undefined : language.months[month - 1]?.[form];
  return (same && /^\p{L}+$/u.test(same) ? same : language.style.months[month - 1]) ?? '';
}

/** Name of the weekday of a recorded day. */
export function weekdayInStyle(iso: string, language: Language): string {
  const days = isoDays(iso);
  return days ? (language.style.weekdays[weekdayOf(days.from) - 1] ?? '') : '';
}

/** A recorded number as the language writes it: 28.8 million, 28,8 Millionen, 2880万, 25,000. */
export function numberInStyle(value: number, language: Language): string {
  const { scales, grouping, sections } = language.style;
  if (sections && Number.isInteger(value)) return inSections(value, scales);
  for (const [scale, name] of scales) {
    if (value < scale) continue;
    const scaled = value / scale;
    const digits = Number(scaled.toPrecision(6));
    if (String(digits).length > 6) continue;
    const joint = name.charCodeAt(0) > 0x2e80 ? '' : ' ';
    return `${String(digits).replace('.', language.decimal)}${joint}${name}`;
  }
  return group(value, grouping, language.decimal);
}

/** 2만5000, 2億8800万: each scale with its own number. */
function inSections(value: number, scales: readonly (readonly [number, string])[]): string {
  let rest = value;
  let out = '';
  for (const [scale, name] of scales) {
    if (rest < scale) continue;
    out += `${Math.floor(rest / scale)}${name}`;
    rest %= scale;
  }
  return rest > 0 || out === '' ? out + rest : out;
}

function group(value: number, separator: string, decimal: string): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return fraction ? `${grouped}${decimal}${fraction}` : grouped;
}

/** The name by which an entity is offered in a language. */
export function entityName(entity: Entity, language: Language): string {
  const own = entity.names[language.lang] ?? entity.names[language.lang.split('-')[0] ?? ''];
  return plain(own?.[0] ?? entity.names['*']?.[0] ?? entity.names.en?.[0] ?? '');
}

/** A phrase without the marks that stand for endings and options. */
function plain(phrase: string): string {
  return phrase
    .replace(/\[[^\]]*\]|[*~]/g, '')
    .replace(/\(([^|)]*)[^)]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
