import { languageFor } from '../../lang/languages.ts';
import { PhraseError, type PhraseStep, parsePhrase } from '../../text/phrase.ts';
import type { FactSet } from '../fact-set.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import { fewestCharacters, phraseVariants } from '../phrase-variants.ts';
import { factPlaces, tellingPlaces } from './places.ts';

/** Shorter than this a phrase is found inside too many texts that mean something else. */
const FEWEST = 2;

/** Phrases that cannot be read or match everything, and names that are too short or general to be anybody's. */
export function phraseProblems(set: FactSet): FactSetProblem[] {
  const names = Object.entries(set.entities).map(
    ([id, entity]) => [`entities.${id}.names`, entity.names] as const,
  );
  const cues = Object.entries(set.cues).map(([id, cue]) => [`cues.${id}`, cue] as const);
  return [...names, ...cues].flatMap(([path, phrases]) =>
    Object.entries(phrases).flatMap(([lang, list]) =>
      list.flatMap((phrase, i) => {
        const slight = path.startsWith('entities.') ? slightness(phrase, lang, set) : undefined;
        const message = unusable(phrase) ?? (slight && `“${phrase}” ${slight}. Write a longer name.`);
        return message === undefined ? [] : [{ path: `${path}.${lang}[${i}]`, message }];
      }),
    ),
  );
}

function unusable(phrase: string): string | undefined {
  if (/^[\s*~]*$/.test(phrase)) return `“${phrase}” matches everything. Write the words that are meant.`;
  const steps = stepsOf(phrase);
  if (typeof steps === 'string') return steps;
  return fewestCharacters(steps) === 0
    ? `“${phrase}” matches everything, since all of it may be left out. Write at least one word without brackets.`
    : undefined;
}

/** The steps of a phrase, or why it cannot be read. */
function stepsOf(phrase: string): PhraseStep[] | string {
  try {
    return parsePhrase(phrase);
  } catch (error) {
    if (error instanceof PhraseError) return error.message;
    throw error;
  }
}

/** Why a phrase alone says nothing: it is a single character or a word of nearly every text. */
function slightness(phrase: string, lang: string, set: FactSet): string | undefined {
  const steps = stepsOf(phrase);
  if (typeof steps !== 'string' && fewestCharacters(steps) < FEWEST) return 'may match a single character';
  const word = phrase.trim().toLowerCase();
  const langs = lang === '*' ? set.languages : [lang];
  return langs.some((one) => languageFor(one)?.common.includes(word))
    ? 'stands in nearly every text'
    : undefined;
}

/**
 * Cues with a single character or a word of nearly every text, used where they would stand alone: as the words of a
 * telling that ask for nothing near, or to tell what an article is about. Beside a value they are as good as any: 自 in
 * 自4.2.17, “since” before a date.
 */
export function slightCues(set: FactSet): FactSetProblem[] {
  const uses = [
    ...set.about.flatMap((group, g) => group.map((id, i) => ({ id, path: `about[${g}][${i}]` }))),
    ...(set.topic ?? []).map((id, i) => ({ id, path: `topic[${i}]` })),
    ...factPlaces(set).flatMap((place) =>
      tellingPlaces(place)
        .filter(({ telling }) => !telling.near?.length && !telling.context?.length)
        .flatMap(({ telling, path }) =>
          telling.words.split(' | ').map((id) => ({ id: id.trim(), path: `${path}.words` })),
        ),
    ),
  ];
  return uses.flatMap(({ id, path }) => {
    for (const [lang, list] of Object.entries(set.cues[id] ?? {}))
      for (const phrase of list) {
        const slight = slightness(phrase, lang, set);
        if (slight)
          return [
            {
              path,
              message: `“${phrase}” (${lang}) of the cue “${id}” ${slight}, and here it stands alone. Take it out of the cue, or say in “near” what must stand beside it.`,
            },
          ];
      }
    return [];
  });
}

/**
 * Names that two entities claim in one language: a text could not tell which of them it means. Entities of different
 * kinds may share one (two countries have a ministry of trade), unless a value has both kinds compete for its place.
 */
export function claimedNames(set: FactSet): FactSetProblem[] {
  const rivals = competing(set);
  const owners = new Map<string, { id: string; lang: string }[]>();
  const problems: FactSetProblem[] = [];
  const claim = (variant: string, lang: string, id: string): string | undefined => {
    const held = owners.get(variant) ?? [];
    owners.set(variant, [...held, { id, lang }]);
    return held.find(
      (other) =>
        other.id !== id &&
        (other.lang === lang || other.lang === '*' || lang === '*') &&
        rivals(set.entities[other.id]!.kind, set.entities[id]!.kind),
    )?.id;
  };
  for (const [id, { names }] of Object.entries(set.entities))
    for (const [lang, list] of Object.entries(names))
      list.forEach((phrase, i) => {
        const others = variantsOf(phrase).map((variant) => claim(variant, lang, id));
        const other = others.find((one) => one !== undefined);
        if (other !== undefined)
          problems.push({
            path: `entities.${id}.names.${lang}[${i}]`,
            message: `“${phrase}” is a name of “${other}” too. Leave it to one of them, or write what tells the two apart.`,
          });
      });
  return problems;
}

/** Whether entities of two kinds may stand in one place. */
function competing(set: FactSet): (a: string, b: string) => boolean {
  const groups = set.facts.flatMap(({ values = [] }) =>
    values.flatMap((part) => (part.kind === 'name' ? [part.among] : [])),
  );
  return (a, b) => a === b || groups.some((among) => among.includes(a) && among.includes(b));
}

function variantsOf(phrase: string): string[] {
  const steps = stepsOf(phrase);
  return typeof steps === 'string' ? [] : phraseVariants(phrase, steps);
}
