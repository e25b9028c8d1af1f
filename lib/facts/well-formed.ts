import type * as v from 'valibot';
import type { Fact, FactSet } from './fact-set.ts';
import type { ValuePart } from './value-part.ts';

/**
 * As much of a refused fact set as has its shape, so that what spans fields can be checked all the same and the author
 * learns everything at once. Entries with a field of a wrong shape keep their place and id, and say nothing else.
 * @returns undefined where a field of the set itself is so wrong that checking on would only make noise.
 */
export function wellFormed(data: unknown, issues: readonly v.BaseIssue<unknown>[]): FactSet | undefined {
  const set = { ...(data as FactSet) } as { -readonly [K in keyof FactSet]: FactSet[K] };
  // Fields too many do no harm; a text that is wrong only in what it says still is a text.
  const shapeless = issues.filter(({ kind, expected }) => kind === 'schema' && expected !== 'never');
  for (const { path = [] } of shapeless) {
    const [top, entry] = path.map(({ key }) => key);
    if (top === 'facts' && typeof entry === 'number')
      set.facts = set.facts.map((fact, i) => (i === entry ? bare(fact) : fact));
    else if (top === 'timeline' && typeof entry === 'number')
      set.timeline = set.timeline.map((one, i) => (i === entry ? { date: '', text: {} } : one));
    else if (top === 'entities' && typeof entry === 'string')
      set.entities = { ...set.entities, [entry]: { kind: kindOf(set.entities[entry]), names: {} } };
    else if (top === 'cues' && typeof entry === 'string') set.cues = { ...set.cues, [entry]: {} };
    else if (top === 'sources' && typeof entry === 'string')
      set.sources = {
        ...set.sources,
        [entry]: { publisher: '', title: '', language: '', kind: 'secondary' },
      };
    else if (!['title', 'licence', 'note', 'id', 'version', 'asOf'].includes(String(top))) return undefined;
  }
  return set;
}

/** A fact that others may refer to and of which nothing can be wrong. */
function bare(fact: unknown): Fact {
  const { id, values } = (fact ?? {}) as { id?: unknown; values?: unknown };
  const parts = Array.isArray(values) ? values : [];
  return {
    id: typeof id === 'string' ? id : '',
    label: {},
    statement: {},
    status: 'reported',
    sources: [],
    values: parts.flatMap((part): ValuePart[] =>
      typeof part?.id === 'string' ? [{ id: part.id, kind: 'duration', near: [], days: [0, 0] }] : [],
    ),
  };
}

const kindOf = (entity: unknown): string => {
  const kind = (entity as { kind?: unknown } | undefined)?.kind;
  return typeof kind === 'string' ? kind : '';
};
