import { PhraseError, parsePhrase } from '../text/phrase.ts';
import type { FactSet } from './fact-set.ts';
import type { FactSetProblem } from './load-fact-set.ts';

const RELATIONS = new Set(['on', 'from', 'since', 'by', 'until', 'before', 'after', 'range']);

/** What no single field shows: references that lead nowhere, ids given twice, phrases that cannot be read. */
export function inconsistencies(set: FactSet): FactSetProblem[] {
  return [
    ...duplicateIds(set),
    ...unreadablePhrases(set),
    ...danglingReferences(set),
    ...danglingSources(set),
  ];
}

function duplicateIds(set: FactSet): FactSetProblem[] {
  const problems: FactSetProblem[] = [];
  const seen = new Set<string>();
  set.facts.forEach(({ id }, i) => {
    if (seen.has(id))
      problems.push({
        path: `facts[${i}].id`,
        message: `“${id}” is the id of another fact already; give each its own.`,
      });
    seen.add(id);
  });
  for (const id of Object.keys(set.cues))
    if (id in set.entities)
      problems.push({
        path: `cues.${id}`,
        message: `“${id}” is the id of an entity too; give the cue another.`,
      });
  return problems;
}

function unreadablePhrases(set: FactSet): FactSetProblem[] {
  const problems: FactSetProblem[] = [];
  const check = (path: string, phrases: readonly string[]): void => {
    phrases.forEach((phrase, i) => {
      try {
        parsePhrase(phrase);
      } catch (error) {
        if (!(error instanceof PhraseError)) throw error;
        problems.push({ path: `${path}[${i}]`, message: error.message });
      }
    });
  };
  for (const [id, { names }] of Object.entries(set.entities))
    for (const [lang, phrases] of Object.entries(names)) check(`entities.${id}.names.${lang}`, phrases);
  for (const [id, cue] of Object.entries(set.cues))
    for (const [lang, phrases] of Object.entries(cue)) check(`cues.${id}.${lang}`, phrases);
  return problems;
}

function danglingReferences(set: FactSet): FactSetProblem[] {
  const kinds = new Set(Object.values(set.entities).map(({ kind }) => kind));
  const parts = new Set(
    set.facts.flatMap((fact) => (fact.values ?? []).map((part) => `#${fact.id}.${part.id}`)),
  );
  const known = (reference: string): boolean => {
    if (reference.startsWith('$')) return kinds.has(reference.slice(1));
    if (reference.startsWith('#')) return parts.has(reference);
    if (reference.startsWith('@')) return RELATIONS.has(reference.slice(1));
    return reference.startsWith('=') || reference in set.cues || reference in set.entities;
  };
  const problems: FactSetProblem[] = [];
  const check = (path: string, entries: readonly string[] | undefined): void => {
    (entries ?? []).forEach((entry, i) => {
      for (const reference of entry.replace(/^\?/, '').split(/ [&|] /))
        if (!known(reference.trim()))
          problems.push({
            path: `${path}[${i}]`,
            message: `“${reference.trim()}” is no cue, entity, kind, value or relation of this set.`,
          });
    });
  };
  set.about.forEach((group, i) => {
    check(`about[${i}]`, group);
  });
  for (const [of, others] of Object.entries(set.rivals ?? {})) check(`rivals.${of}`, [of, ...others]);
  check('topic', set.topic);
  set.facts.forEach((fact, f) => {
    [
      ...(fact.values ?? []).map((part, i) => ({ one: part, path: `facts[${f}].values[${i}]` })),
      ...(fact.tellings ?? []).map((telling, i) => ({ one: telling, path: `facts[${f}].tellings[${i}]` })),
    ].forEach(({ one, path }) => {
      check(`${path}.near`, one.near);
      check(`${path}.context`, one.context);
      check(`${path}.not`, one.not);
      if ('unless' in one) check(`${path}.unless`, one.unless);
      if ('words' in one) check(`${path}.words`, [one.words]);
      if ('among' in one)
        check(
          `${path}.among`,
          one.among.map((kind) => `$${kind}`),
        );
      if (one && 'kind' in one && one.kind === 'name') check(`${path}.is`, one.is);
    });
  });
  return problems;
}

function danglingSources(set: FactSet): FactSetProblem[] {
  return set.facts.flatMap((fact, i) =>
    fact.sources
      .filter((code) => !(code in set.sources))
      .map((code) => ({ path: `facts[${i}].sources`, message: `“${code}” is not among the set's sources.` })),
  );
}
