import type { DateValue, Mention, QuantityValue, VersionValue } from '../values/mention.ts';

/** Two values of which none can be meant by the other, at the precision of the coarser. */
export function unlike({ value: a }: Mention, { value: b }: Mention): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity') return numbersUnlike(a, b);
  if (a.kind === 'date' && b.kind === 'date') return datesUnlike(a, b);
  if (a.kind === 'version' && b.kind === 'version') return versionsUnlike(a, b);
  return false;
}

function numbersUnlike(a: QuantityValue, b: QuantityValue): boolean {
  if (a.percent !== b.percent || a.bound !== 'exact' || b.bound !== 'exact') return false;
  return a.value !== b.value && !mayBeOne(a, b);
}

/** 25,000 and 24,812 may be one number told twice, rounded or cut off; 25,000 and 24,000 are not. */
export function mayBeOne(a: QuantityValue, b: QuantityValue): boolean {
  const slack = Math.max(...[a, b].map(({ margin }) => (margin <= 0.5 ? 0 : 2 * margin)));
  return Math.abs(a.value - b.value) < slack;
}

function datesUnlike(a: DateValue, b: DateValue): boolean {
  if (a.told !== 'calendar' || b.told !== 'calendar' || a.others || b.others) return false;
  return (a.relation ?? 'on') === (b.relation ?? 'on') && (a.to < b.from || b.to < a.from);
}

function versionsUnlike(a: VersionValue, b: VersionValue): boolean {
  if (a.open || b.open || a.tail || b.tail) return false;
  return a.parts.join('.') !== b.parts.join('.');
}
