import type { Match } from '../claims/match-values.ts';
import type { FactSet } from '../facts/fact-set.ts';
import type { ValuePart } from '../facts/value-part.ts';
import type { Language } from '../lang/language.ts';
import { isoDays } from '../values/calendar.ts';
import type { DateValue, Mention } from '../values/mention.ts';
import { localized } from './localized.ts';
import { dateInStyle, entityName, numberInStyle, weekdayInStyle } from './style.ts';

/** Of a list, what the text has not named comes first: that is what the wrong one stands in the place of. */
function missingFirst({ id }: FactSet, all: readonly string[], named: ReadonlySet<string>): string[] {
  const key = (one: string): boolean => named.has(`${id}/${one}`.toLowerCase());
  return [...all.filter((one) => !key(one)), ...all.filter(key)];
}

/**
 * What to put in the place of a value: first in the text's own style.
 * @param named what the text names rightly, as ids of entities and codes behind the id of their set, in small letters.
 */
export function offersFor(match: Match, language: Language, named: ReadonlySet<string>): string[] {
  const { set, part } = match.evidence.part;
  const worded = localized(part.offer, language.lang);
  const values = recordedValues(set, part, match.mention, language, named);
  if (match.judgement.rule === 'tense') return startOffers(values, language);
  return worded ? [worded, ...values] : values;
}

function recordedValues(
  set: FactSet,
  part: ValuePart,
  mention: Mention,
  language: Language,
  named: ReadonlySet<string>,
): string[] {
  switch (part.kind) {
    case 'version':
      return part.sides ? part.sides.map(({ is }) => is) : [part.is ?? ''];
    case 'date': {
      const dates = part.sides ? part.sides.map(({ is }) => is) : [part.is ?? ''];
      return dates.flatMap((iso) => dateOffers(iso, mention.value as DateValue, language));
    }
    case 'interval': {
      const [first = '', last = ''] = part.is.split('/');
      const ends = mention.range === 'first' ? [first] : mention.range === 'last' ? [last] : [first, last];
      return ends.flatMap((iso) => dateOffers(iso, mention.value as DateValue, language));
    }
    case 'duration':
      return [part.days[0] === part.days[1] ? String(part.days[0]) : `${part.days[0]}–${part.days[1]}`];
    case 'quantity': {
      const numbers = part.sides ? part.sides.map(({ is }) => is) : [part.is ?? 0];
      return numbers.flatMap((number) => [numberInStyle(number, language), String(number)]);
    }
    case 'name':
      return missingFirst(set, part.is, named).flatMap((id) => {
        const entity = set.entities[id];
        return entity ? [entityName(entity, language), entity.names['*']?.[0] ?? ''] : [];
      });
    case 'code':
      return missingFirst(set, part.is, named);
  }
}

function dateOffers(iso: string, value: DateValue, language: Language): string[] {
  const styled = dateInStyle(iso, value.told === 'calendar' ? value : undefined, language);
  const day = iso.length > 7 ? weekdayInStyle(iso, language) : '';
  const shown = value.told === 'weekday' && day && isoDays(iso) ? `${day}, ${styled}` : styled;
  return [shown, iso];
}

/** The recorded day as one on which something begins: "from July 10" in the place of "since July 10". */
function startOffers([day = '', ...others]: readonly string[], { style }: Language): string[] {
  return [...(style.from ? [style.from.replace('{}', day)] : []), day, ...others];
}
