import type { FactSet } from '../fact-set.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import { factPlaces, tellingPlaces, valuePlaces } from './places.ts';

/** Ids given twice. Those of cues, entities and sources are names in an object, which the JSON reader has seen. */
export function idProblems(set: FactSet): FactSetProblem[] {
  const facts = factPlaces(set);
  return [
    ...twice(
      facts.map(({ fact, path }) => ({ id: fact.id, path })),
      'another fact',
    ),
    ...facts.flatMap((place) =>
      twice(
        [
          ...valuePlaces(place).map(({ value, path }) => ({ id: value.id, path })),
          ...tellingPlaces(place).map(({ telling, path }) => ({ id: telling.id, path })),
        ],
        'another value or telling of this fact',
      ),
    ),
    ...Object.keys(set.cues)
      .filter((id) => Object.hasOwn(set.entities, id))
      .map((id) => ({
        path: `cues.${id}`,
        message: `“${id}” is the id of an entity too. Give the cue another.`,
      })),
  ];
}

function twice(all: readonly { readonly id: string; readonly path: string }[], of: string): FactSetProblem[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, path }) => {
    const known = id !== '' && seen.has(id);
    seen.add(id);
    return known
      ? [{ path: `${path}.id`, message: `“${id}” is the id of ${of} already. Give each its own.` }]
      : [];
  });
}
