import type { FactSet } from '../fact-set.ts';
import { listed } from '../fact-set-fields.ts';
import type { FactSetProblem } from '../load-fact-set.ts';
import { didYouMean } from '../nearest-word.ts';
import { noSuch } from './links.ts';
import { factPlaces, tellingPlaces, valuePlaces } from './places.ts';

const RELATIONS = ['on', 'from', 'since', 'by', 'until', 'before', 'after', 'range'];

/** References in `near`, `context`, `words` and the like that lead nowhere, or that stand where they mean nothing. */
export function referenceProblems(set: FactSet): FactSetProblem[] {
  const problems: FactSetProblem[] = [];
  const wrong = referenceCheck(set);
  /** Entries of alternatives; in `near` with what must stand beside them. */
  const check = (path: string, entries: readonly string[] | undefined, near = false): void => {
    (entries ?? []).forEach((entry, i) => {
      const message = near ? nearProblem(entry, wrong) : entryProblem(entry, wrong);
      if (message) problems.push({ path: `${path}[${i}]`, message });
    });
  };
  const single = (path: string, references: readonly string[] | undefined): void => {
    (references ?? []).forEach((reference, i) => {
      const message = / [|&] /.test(reference)
        ? `“${reference}” joins several. Give each its own place in the list.`
        : entryProblem(reference, wrong);
      if (message) problems.push({ path: `${path}[${i}]`, message });
    });
  };
  set.about.forEach((group, i) => {
    single(`about[${i}]`, group);
  });
  single('topic', set.topic);
  for (const [of, others] of Object.entries(set.rivals ?? {})) {
    const message = entryProblem(of, wrong);
    if (message) problems.push({ path: `rivals.${of}`, message });
    single(`rivals.${of}`, others);
  }
  for (const place of factPlaces(set)) {
    for (const { value, path } of valuePlaces(place)) {
      check(`${path}.near`, value.near, true);
      check(`${path}.context`, value.context);
      check(`${path}.not`, value.not);
      check(`${path}.unless`, value.unless);
      if (value.kind === 'name') {
        problems.push(...entityProblems(`${path}.is`, value.is, set));
        single(
          `${path}.among`,
          value.among.map((kind) => `$${kind}`),
        );
      }
    }
    for (const { telling, path } of tellingPlaces(place)) {
      const message = entryProblem(telling.words, wrong);
      if (message) problems.push({ path: `${path}.words`, message });
      check(`${path}.near`, telling.near, true);
      check(`${path}.context`, telling.context);
      check(`${path}.not`, telling.not);
      check(`${path}.unless`, telling.unless);
    }
  }
  return problems;
}

type Wrong = (reference: string) => string | undefined;

/** `?a | b & c & @from | @by` */
function nearProblem(entry: string, wrong: Wrong): string | undefined {
  const [anchor = '', ...others] = entry.replace(/^\?/, '').split(' & ');
  for (const other of others) {
    const relations = other.startsWith('@');
    for (const one of other.split(' | ').map((each) => each.trim())) {
      if (!relations && one.startsWith('@'))
        return `“${other}” mixes cues with relations of a date. Give each its own entry.`;
      const message = relations ? wrongRelation(one) : wrong(one);
      if (message) return message;
    }
  }
  return entryProblem(anchor, wrong);
}

function wrongRelation(one: string): string | undefined {
  if (one.startsWith('@') && RELATIONS.includes(one.slice(1))) return undefined;
  return `“${one}” is no relation of a date. Write ${listed(RELATIONS.map((relation) => `@${relation}`))}.`;
}

/** `a | b` */
function entryProblem(entry: string, wrong: Wrong): string | undefined {
  if (entry.startsWith('?'))
    return `“${entry}” begins with “?”, which has a meaning only in the “near” of a value or telling. Leave it out.`;
  if (entry.includes(' & '))
    return `“${entry}” joins with “&”, which has a meaning only in “near”. Give each its own place in the list.`;
  for (const one of entry.split(' | ').map((each) => each.trim())) {
    const message = one.startsWith('@')
      ? `“${one}” says how a date stands, which counts only behind “ & ” in “near”. Move it there.`
      : wrong(one);
    if (message) return message;
  }
  return undefined;
}

function referenceCheck(set: FactSet): Wrong {
  const kinds = new Set(Object.values(set.entities).map(({ kind }) => kind));
  const parts = new Set(
    set.facts.flatMap(({ id, values = [] }) => values.map((part) => `#${id}.${part.id}`)),
  );
  const plain = [...Object.keys(set.cues), ...Object.keys(set.entities)];
  const known = new Set(plain);
  return (reference) => {
    const nothing = (what: string, among: Iterable<string>): string =>
      `“${reference}” is no ${what} of this set.${didYouMean(reference, among) || ' Add it, or write one that is there.'}`;
    if (reference.startsWith('$'))
      return kinds.has(reference.slice(1))
        ? undefined
        : nothing(
            'kind of entity',
            [...kinds].map((one) => `$${one}`),
          );
    if (reference.startsWith('#')) return parts.has(reference) ? undefined : nothing('value', parts);
    if (reference.startsWith('='))
      return /^=\d+(\.\d+)+$/.test(reference)
        ? undefined
        : `“${reference}” is no version. Write it as =4.2.17.`;
    return known.has(reference) ? undefined : nothing('cue or entity', plain);
  };
}

function entityProblems(path: string, ids: readonly string[], set: FactSet): FactSetProblem[] {
  return ids
    .map((id, i) => ({ id, path: `${path}[${i}]` }))
    .filter(({ id }) => !Object.hasOwn(set.entities, id))
    .map((one) => ({ path: one.path, message: noSuch(one.id, 'entity', Object.keys(set.entities)) }));
}
