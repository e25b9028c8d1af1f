import { isoDays } from '../../values/calendar.ts';
import type { FactSet, Telling } from '../fact-set.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import { factPlaces, tellingPlaces } from './places.ts';

interface Placed {
  readonly telling: Telling;
  readonly path: string;
  readonly name: string;
  /** What it looks for and where, so that two with the same are found in the same places. */
  readonly where: string;
}

/** Tellings that are both right and wrong. */
export function tellingProblems(set: FactSet): FactSetProblem[] {
  const all = factPlaces(set).flatMap((place) =>
    tellingPlaces(place).map(
      ({ telling, path }): Placed => ({
        telling,
        path,
        name: `${place.fact.id}.${telling.id}`,
        where: JSON.stringify([[...(telling.near ?? [])].sort(), [...(telling.context ?? [])].sort()]),
      }),
    ),
  );
  return [...all.flatMap(eitherWay), ...opposed(set, all)];
}

/** Wrong as it stands and wrong when denied, or right both ways. */
function eitherWay({ telling, path }: Placed): FactSetProblem[] {
  if (telling.negated === undefined || telling.negated !== telling.verdict) return [];
  return [
    {
      path: `${path}.negated`,
      message: `The telling is “${telling.verdict}” both as it stands and when it is denied. Change one of the two.`,
    },
  ];
}

/** Two tellings found in the same places at the same time, of which one is wrong and the other is not. */
function opposed(set: FactSet, all: readonly Placed[]): FactSetProblem[] {
  const byPhrase = new Map<string, Placed[]>();
  const problems: FactSetProblem[] = [];
  for (const one of all) {
    for (const phrase of phrasesOf(set, one.telling)) {
      const key = `${phrase} ${one.where}`;
      const others = byPhrase.get(key) ?? [];
      const rival = others.find(
        (other) => opposite(one.telling, other.telling) && overlap(one.telling, other.telling),
      );
      byPhrase.set(key, [...others, one]);
      if (!rival) continue;
      const words = phrase.slice(phrase.indexOf(' ') + 1);
      problems.push({
        path: `${one.path}.words`,
        message: `“${words}” is “${one.telling.verdict}” here and “${rival.telling.verdict}” by ${rival.name}. Give one of them other words, or another “near” or “context”.`,
      });
      break;
    }
  }
  return problems;
}

function opposite(a: Telling, b: Telling): boolean {
  return a.verdict !== b.verdict && (a.verdict === 'refuted' || b.verdict === 'refuted');
}

function overlap(a: Telling, b: Telling): boolean {
  const from = Math.max(start(a), start(b));
  return from <= Math.min(end(a), end(b));
}

const start = ({ from }: Telling): number => isoDays(from ?? '')?.from ?? Number.NEGATIVE_INFINITY;
const end = ({ until }: Telling): number => isoDays(until ?? '')?.to ?? Number.POSITIVE_INFINITY;

/** `en ran aground` of all that a telling looks for. */
function phrasesOf(set: FactSet, { words }: Telling): string[] {
  return words.split(' | ').flatMap((id) => {
    const phrases = set.cues[id.trim()] ?? set.entities[id.trim()]?.names ?? {};
    return Object.entries(phrases).flatMap(([lang, list]) =>
      list.map((phrase) => `${lang} ${phrase.toLowerCase()}`),
    );
  });
}
