import { languageFor } from '../../lang/languages.ts';
import type { FactSet } from '../fact-set.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import { didYouMean } from '../nearest-word.ts';
import { factPlaces, valuePlaces } from './places.ts';

/** That an id leads nowhere, with the nearest one that does not. */
export const noSuch = (id: string, what: string, among: Iterable<string>): string =>
  `“${id}” is no ${what} of this set.${didYouMean(id, among) || ' Add it, or write one that is there.'}`;

/** Ids of sources, facts and entities that the set does not have, and examples in languages that it does not cover. */
export function linkProblems(set: FactSet): FactSetProblem[] {
  const problems: FactSetProblem[] = [];
  const facts = new Set(set.facts.map(({ id }) => id));
  const languages = new Set(set.languages.map(languageFor));
  languages.delete(undefined);
  const entities = new Set(Object.keys(set.entities));
  const link = (path: string, id: string, what: string, known: ReadonlySet<string>): void => {
    if (!known.has(id)) problems.push({ path, message: noSuch(id, what, known) });
  };
  const links = (
    path: string,
    ids: readonly string[] | undefined,
    what: string,
    known: ReadonlySet<string>,
  ): void => {
    (ids ?? []).forEach((id, i) => {
      link(`${path}[${i}]`, id, what, known);
    });
  };
  const sources = new Set(Object.keys(set.sources));
  for (const [id, { relays = [] }] of Object.entries(set.sources))
    relays.forEach((relayed, i) => {
      const path = `sources.${id}.relays[${i}]`;
      if (relayed === id)
        problems.push({ path, message: `“${id}” relays itself. Name the one whose report it passes on.` });
      // A name of somebody whom the set has no source of has a capital letter or a space.
      else if (/^[a-z0-9-]+$/.test(relayed) && !sources.has(relayed))
        problems.push({ path, message: noSuch(relayed, 'source', sources) });
    });
  set.timeline.forEach((entry, i) => {
    links(`timeline[${i}].facts`, entry.facts, 'fact', facts);
  });
  for (const place of factPlaces(set)) {
    const { fact, path } = place;
    links(`${path}.sources`, fact.sources, 'source', sources);
    for (const { value, path: at } of valuePlaces(place))
      if ('sides' in value)
        value.sides?.forEach((side, i) => {
          links(`${at}.sides[${i}].sources`, side.sources, 'source', sources);
        });
    (fact.relations ?? []).forEach((relation, i) => {
      const at = `${path}.relations[${i}]`;
      if (relation.kind !== 'directed') link(`${at}.fact`, relation.fact, 'fact', facts);
      else {
        link(`${at}.from`, relation.from, 'entity', entities);
        link(`${at}.to`, relation.to, 'entity', entities);
      }
    });
    for (const [group, examples] of Object.entries(fact.examples ?? {}))
      (examples ?? []).forEach(({ lang }: { lang: string }, i: number) => {
        if (languages.size > 0 && !languages.has(languageFor(lang)))
          problems.push({
            path: `${path}.examples.${group}[${i}].lang`,
            message: `“${lang}” is no language of this set. Add it to “languages”, or take the example out.`,
          });
      });
  }
  return problems;
}
