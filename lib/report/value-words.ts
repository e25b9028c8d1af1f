import type { Fact, FactSet } from '../facts/fact-set.ts';
import type { ValuePart } from '../facts/value-part.ts';
import { en } from '../lang/en.ts';
import { entityName, numberInStyle } from '../verdict/style.ts';
import { readableDate } from './text-report.ts';

/** What a value records, in English words: `10 July 2026`, `over 50 %`, `4.2.140 or 4.2.141`. */
export function valueWords(part: ValuePart, set: FactSet): string {
  switch (part.kind) {
    case 'version':
      return sided(part, String) + (part.onward ? ' and later' : '');
    case 'date':
      return sided(part, readableDate);
    case 'interval':
      return part.is.split('/').map(readableDate).join(' to ');
    case 'duration': {
      const [low, high] = part.days;
      return `${low === high ? low : `${low} to ${high}`} ${high === 1 ? 'day' : 'days'}`;
    }
    case 'quantity': {
      const bound = part.bound === 'over' ? 'over ' : part.bound === 'under' ? 'nearly ' : '';
      return bound + sided(part, (is) => numberInStyle(is, en) + (part.percent ? ' %' : ''));
    }
    case 'name':
      return joined(
        part.is.map((id) => nameOfEntity(id, set)),
        part.list ? 'and' : 'or',
      );
    case 'code':
      return joined(part.is, part.list ? 'and' : 'or');
  }
}

export function nameOfEntity(id: string, set: FactSet): string {
  const entity = set.entities[id];
  return (entity && entityName(entity, en)) || id;
}

function sided<T>(
  { is, sides }: { readonly is?: T | undefined; readonly sides?: readonly { readonly is: T }[] | undefined },
  words: (is: T) => string,
): string {
  if (sides) return joined([...new Set(sides.map((side) => words(side.is)))], 'or');
  return is === undefined ? '' : words(is);
}

function joined(all: readonly string[], word: string): string {
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all[all.length - 1]}`;
}

/** What a fact as a whole records, in a few words: its values, or its label where it is told in words only. */
export function factInShort(fact: Fact, set: FactSet): string {
  const values = (fact.values ?? []).map((part) => valueWords(part, set));
  return [...new Set(values)].join('; ') || (fact.label.en ?? '');
}
