import { isoDays } from '../../values/calendar.ts';
import type { Fact, FactSet } from '../fact-set.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import type { ValuePart } from '../value-part.ts';
import { factPlaces } from './places.ts';

/** Relations that contradict the dates of their facts, or lead back to where they began. */
export function relationProblems(set: FactSet): FactSetProblem[] {
  const facts = new Map(set.facts.map((fact) => [fact.id, fact]));
  return factPlaces(set).flatMap(({ fact, path }) =>
    (fact.relations ?? []).flatMap((relation, i): FactSetProblem[] => {
      const at = `${path}.relations[${i}]`;
      if (relation.kind === 'directed')
        return relation.from === relation.to
          ? [
              {
                path: at,
                message: `“${relation.from}” cannot be both ends. Write whom it comes from and whom it goes to.`,
              },
            ]
          : [];
      const message =
        circle(fact, relation, facts, set) ??
        (relation.kind === 'before' ? tooLate(fact, facts.get(relation.fact)) : undefined);
      return message === undefined ? [] : [{ path: at, message }];
    }),
  );
}

const WORDS = { before: 'before', 'part-of': 'part of' };

/** The way from a fact along relations of one kind back to itself; told once, at the first fact of the file on it. */
function circle(
  fact: Fact,
  { kind, fact: next }: { readonly kind: 'before' | 'part-of'; readonly fact: string },
  facts: ReadonlyMap<string, Fact>,
  set: FactSet,
): string | undefined {
  const way = wayBack(fact.id, fact.id, kind, facts);
  if (way?.[0] !== next) return undefined;
  const first = set.facts.find(({ id }) => way.includes(id));
  if (first !== fact) return undefined;
  const steps = [fact.id, ...way].map((id) => `“${id}”`).join(` ${WORDS[kind]} `);
  return `${steps} goes round in a circle. Take one of these relations out.`;
}

/** The shortest way along relations of a kind from one fact to another; `undefined` where there is none. */
function wayBack(
  from: string,
  to: string,
  kind: string,
  facts: ReadonlyMap<string, Fact>,
): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [from];
  for (const at of open) {
    for (const relation of facts.get(at)?.relations ?? []) {
      if (relation.kind === 'directed' || relation.kind !== kind || cameFrom.has(relation.fact)) continue;
      cameFrom.set(relation.fact, at);
      if (relation.fact === to) return stepsTo(to, from, cameFrom);
      open.push(relation.fact);
    }
  }
  return undefined;
}

function stepsTo(to: string, from: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [to];
  for (let at = cameFrom.get(to)!; at !== from; at = cameFrom.get(at)!) way.unshift(at);
  return way;
}

/** Every day that the fact records lies behind every day that the other does. */
function tooLate(fact: Fact, other: Fact | undefined): string | undefined {
  const [own, others] = [daysOf(fact), daysOf(other)];
  if (!own.length || !others.length) return undefined;
  const [earliest] = own.sort((a, b) => a.from - b.from);
  const [latest] = others.sort((a, b) => b.to - a.to);
  if (earliest!.from <= latest!.to) return undefined;
  return `“${fact.id}” (${earliest!.iso}) is not before “${other!.id}” (${latest!.iso}). Turn the relation round, or mend the date.`;
}

interface Days {
  readonly iso: string;
  readonly from: number;
  readonly to: number;
}

function daysOf(fact: Fact | undefined): Days[] {
  return (fact?.values ?? []).flatMap(datesOf).flatMap((iso) => {
    const days = isoDays(iso);
    return days ? [{ iso, ...days }] : [];
  });
}

function datesOf(part: ValuePart): string[] {
  if (part.kind === 'interval') return part.is.split('/');
  if (part.kind !== 'date') return [];
  return [part.is ?? '', ...(part.sides ?? []).map(({ is }) => is), ...(part.also ?? [])];
}
