import { isoDays } from '../values/calendar.ts';
import type { Value } from '../values/mention.ts';
import type { ValuePart } from './value-part.ts';

/** What a part records, each value as a key that `valueKey` writes in the same way for a value in a text. */
export function recordedKeys(part: ValuePart): string[] {
  switch (part.kind) {
    case 'version':
      return (part.sides?.map(({ is }) => is) ?? [part.is ?? '']).map((is) => `version ${is}`);
    case 'date':
    case 'interval':
      return recordedDates(part).map(dateKey);
    case 'quantity':
      return (part.sides?.map(({ is }) => is) ?? [part.is ?? Number.NaN]).map((is) => `quantity ${is}`);
    default:
      return [];
  }
}

/** The days that a part records, ISO 8601, an interval's first and last; none of a part that records no days. */
export function recordedDates(part: ValuePart): string[] {
  if (part.kind === 'interval') return part.is.split('/');
  if (part.kind !== 'date') return [];
  return [...(part.sides?.map(({ is }) => is) ?? [part.is ?? '']), ...(part.also ?? [])];
}

function dateKey(iso: string): string {
  const days = isoDays(iso);
  return days ? `date ${days.from} ${days.to}` : '';
}

/** The key of a value of a text, where a part could record the very same; undefined for values of other kinds. */
export function valueKey(value: Value): string | undefined {
  if (value.kind === 'version')
    return value.tail || value.open ? undefined : `version ${value.parts.join('.')}`;
  if (value.kind === 'quantity') return `quantity ${value.value}`;
  if (value.kind === 'date' && value.told === 'calendar') return `date ${value.from} ${value.to}`;
  return undefined;
}
