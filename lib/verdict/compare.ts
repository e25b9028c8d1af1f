import type { CodePart, NamePart, ValuePart } from '../facts/value-part.ts';
import type {
  CodeValue,
  DateValue,
  DurationValue,
  Mention,
  NameValue,
  QuantityValue,
  VersionValue,
} from '../values/mention.ts';
import { compareDate, compareInterval } from './compare-date.ts';
import { compareDuration, compareQuantity } from './compare-quantity.ts';
import { compareVersion } from './compare-version.ts';
import { type Judgement, refuted, supported, UNRELATED } from './judgement.ts';

/**
 * Compares a value with a part of a fact of the same kind.
 * @param published day of publication, where known.
 */
export function compare(part: ValuePart, mention: Mention, published: number | undefined): Judgement {
  const { value } = mention;
  switch (part.kind) {
    case 'version':
      return value.kind === 'version' ? compareVersion(part, mention as Mention<VersionValue>) : UNRELATED;
    case 'date':
      return value.kind === 'date' ? compareDate(part, mention as Mention<DateValue>, published) : UNRELATED;
    case 'interval':
      return value.kind === 'date' ? compareInterval(part, mention as Mention<DateValue>) : UNRELATED;
    case 'duration':
      return value.kind === 'duration' ? compareDuration(part, value as DurationValue) : UNRELATED;
    case 'quantity':
      return value.kind === 'quantity' ? compareQuantity(part, value as QuantityValue) : UNRELATED;
    case 'name':
      return value.kind === 'name' ? compareName(part, value) : UNRELATED;
    case 'code':
      return value.kind === 'code' ? compareCode(part, value) : UNRELATED;
  }
}

function compareName(part: NamePart, value: NameValue): Judgement {
  if (value.entity === undefined) return part.open ? refuted('differs') : UNRELATED;
  if (part.is.includes(value.entity)) return supported('equal');
  return value.entityKind !== undefined && part.among.includes(value.entityKind)
    ? refuted('differs')
    : UNRELATED;
}

function compareCode(part: CodePart, value: CodeValue): Judgement {
  if (value.form !== part.form) return UNRELATED;
  const same = (a: string, b: string): boolean =>
    a.toLowerCase().replace(/^u\//, '@') === b.toLowerCase().replace(/^u\//, '@');
  return part.is.some((is) => same(is, value.code)) ? supported('equal') : refuted('differs');
}
