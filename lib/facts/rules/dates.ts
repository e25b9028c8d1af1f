import { isoDays } from '../../values/calendar.ts';
import type { FactSet } from '../fact-set.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import { factPlaces, tellingPlaces, valuePlaces } from './places.ts';

/** Ends that lie before their beginnings. */
export function orderProblems(set: FactSet): FactSetProblem[] {
  const problems: FactSetProblem[] = [];
  const check = (path: string, from: string | undefined, to: string | undefined): void => {
    const [first, last] = [isoDays(from ?? ''), isoDays(to ?? '')];
    if (first && last && first.from > last.to)
      problems.push({ path, message: `“${to}” lies before “${from}”. Write the earlier day first.` });
  };
  check('period.to', set.period.from, set.period.to);
  set.timeline.forEach(({ date, until }, i) => {
    check(`timeline[${i}].until`, date, until);
  });
  for (const place of factPlaces(set))
    for (const { telling, path } of tellingPlaces(place)) check(`${path}.until`, telling.from, telling.until);
  return problems;
}

/** Facts that are called disputed and show no sides, and sides in facts that are not. */
export function disputeProblems(set: FactSet): FactSetProblem[] {
  return factPlaces(set).flatMap((place): FactSetProblem[] => {
    const { fact, path } = place;
    const sided = valuePlaces(place).filter(({ value }) => 'sides' in value && value.sides !== undefined);
    const told = tellingPlaces(place).some(({ telling }) => telling.verdict === 'disputed');
    if (fact.status === 'disputed' && sided.length === 0 && !told)
      return [
        {
          path: `${path}.status`,
          message:
            'A disputed fact needs “sides” in a value or a telling that is “disputed”. Write what each side says.',
        },
      ];
    if (fact.status === 'disputed') return [];
    return sided.map(({ path: at }) => ({
      path: `${at}.sides`,
      message: `The fact is “${fact.status}”, and here are two sides. Make its status “disputed”, or write “is”.`,
    }));
  });
}
