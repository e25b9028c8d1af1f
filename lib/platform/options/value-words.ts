import type { Entity, FactSet } from '../../facts/fact-set.ts';
import type { DurationPart, NamePart, QuantityPart, Side, ValuePart } from '../../facts/value-part.ts';
import { entityName } from '../../verdict/style.ts';
import { dateWords, type Words } from '../../words.ts';
import { languageOf, listed, said } from './said.ts';

/** A recorded value in words; of a disputed one, one of its sides and who holds it. */
export interface RecordedValue {
  readonly value: string;
  readonly notes: readonly string[];
}

/** What a part of a fact holds, in the reader's language: several values only where its sources differ. */
export function recordedValues(words: Words, set: FactSet, part: ValuePart): RecordedValue[] {
  const sides = 'sides' in part ? (part.sides as readonly Side<string | number>[] | undefined) : undefined;
  if (sides)
    return sides.map((side) => ({
      value: plainValue(words, part, side.is),
      notes: [
        ...(side.note ? [said(words, side.note).text] : []),
        ...(side.sources?.length
          ? [
              listed(
                words,
                side.sources.map((code) => publisherOf(set, code)),
              ),
            ]
          : []),
      ],
    }));
  const value = wholeValue(words, set, part);
  if (!part.offer) return [{ value, notes: [] }];
  const offer = said(words, part.offer).text;
  return [{ value: offer, notes: value === offer ? [] : [value] }];
}

/** A source's publisher; a name that is no source stands for itself. */
function publisherOf(set: FactSet, code: string): string {
  return set.sources[code]?.publisher ?? code;
}

function wholeValue(words: Words, set: FactSet, part: ValuePart): string {
  switch (part.kind) {
    case 'interval':
      return rangeWords(words, ...(part.is.split('/') as [string, string]));
    case 'duration':
      return durationWords(words, part);
    case 'name':
      return namesWords(words, set, part);
    case 'code':
      return listed(words, part.is, part.list ? 'conjunction' : 'disjunction');
    default:
      return part.is === undefined ? '' : plainValue(words, part, part.is);
  }
}

function plainValue(words: Words, part: ValuePart, is: string | number): string {
  if (typeof is === 'number') return quantityWords(words, part as QuantityPart, is);
  return part.kind === 'date' ? dateWords(words, is) : is;
}

function quantityWords(words: Words, { percent, bound }: QuantityPart, is: number): string {
  const number = percent
    ? new Intl.NumberFormat(words.lang, { style: 'percent', maximumFractionDigits: 6 }).format(is / 100)
    : new Intl.NumberFormat(words.lang, { maximumFractionDigits: 6 }).format(is);
  if (!bound) return number;
  return words.say(bound === 'over' ? 'facts_more_than' : 'facts_nearly', number);
}

function durationWords(words: Words, { days: [least, most] }: DurationPart): string {
  const format = new Intl.NumberFormat(words.lang, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  return least === most ? format.format(least) : format.formatRange(least, most);
}

function namesWords(words: Words, { entities }: FactSet, { is, list }: NamePart): string {
  const names = is.flatMap((id) => (entities[id] ? [nameWords(words, entities[id])] : []));
  return listed(words, names, list ? 'conjunction' : 'disjunction');
}

/** The name of somebody or something in the interface's language. */
export function nameWords(words: Words, entity: Entity): string {
  return entityName(entity, languageOf(words));
}

/** `1 to 3 July 2026` as the language writes it, also where only months or years are known. */
export function rangeWords(words: Words, from: string, to: string): string {
  if (from.length < 10 || to.length < 10)
    return words.say('date_range', dateWords(words, from), dateWords(words, to));
  const format = new Intl.DateTimeFormat(words.lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return format.formatRange(new Date(`${from}T00:00Z`), new Date(`${to}T00:00Z`));
}
