import type { Fact, FactSet, Telling } from '../fact-set.ts';
import type { ValuePart } from '../value-part.ts';

/** A fact with its place in the file. */
export interface FactPlace {
  readonly fact: Fact;
  readonly path: string;
}

export function factPlaces(set: FactSet): FactPlace[] {
  return set.facts.map((fact, i) => ({ fact, path: `facts[${i}]` }));
}

export function valuePlaces({ fact, path }: FactPlace): { value: ValuePart; path: string }[] {
  return (fact.values ?? []).map((value, i) => ({ value, path: `${path}.values[${i}]` }));
}

export function tellingPlaces({ fact, path }: FactPlace): { telling: Telling; path: string }[] {
  return (fact.tellings ?? []).map((telling, i) => ({ telling, path: `${path}.tellings[${i}]` }));
}
