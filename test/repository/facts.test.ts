import { describe, expect, it } from 'vitest';
import type { Fact, FactSet } from '../../lib/facts/fact-set.ts';
import { parseFactSet } from '../../lib/facts/load-fact-set.ts';
import type { Localized } from '../../lib/facts/localized.ts';
import { bundledFactFiles, shippedSets } from '../../lib/node/bundled-facts.ts';

const files = bundledFactFiles();
const sets = files.map(({ json }) => parseFactSet(json));

it('each fact set is in a file of its own name and points to the published schema', () => {
  expect(files.map(({ name }) => name)).toEqual(sets.map(({ id }) => `${id}.json`));
  for (const { name, json } of files)
    expect((JSON.parse(json) as { $schema?: string }).$schema, name).toBe('./fact-set.schema.json');
});

it('the extension ships all of a fact set but its examples', () => {
  for (const [i, { set }] of shippedSets().entries()) {
    const shipped = JSON.stringify(set);
    expect(shipped).not.toContain('"examples"');
    const bare = sets[i]!.facts.map(({ examples, ...fact }) => fact);
    expect(parseFactSet(shipped)).toEqual({ ...sets[i]!, facts: bare });
  }
});

/** What a reader sees of a set, by place. An offer, a label of a part and a note of a side may be absent altogether. */
function textsOf(set: FactSet): (readonly [string, Localized | undefined])[] {
  const given = (place: string, text: Localized | undefined): (readonly [string, Localized])[] =>
    text ? [[place, text]] : [];
  const ofFact = (fact: Fact): (readonly [string, Localized | undefined])[] => [
    [`${fact.id}.label`, fact.label],
    [`${fact.id}.statement`, fact.statement],
    [`${fact.id}.explanation`, fact.explanation],
    ...(fact.values ?? []).flatMap((part) => [
      ...given(`${fact.id}.${part.id}.label`, part.label),
      ...given(`${fact.id}.${part.id}.offer`, part.offer),
      ...('sides' in part ? (part.sides ?? []) : []).flatMap(({ note }) =>
        given(`${fact.id}.${part.id}.sides`, note),
      ),
    ]),
    ...(fact.tellings ?? []).flatMap(({ id, offer }) => given(`${fact.id}.${id}.offer`, offer)),
  ];
  return [
    ...set.facts.flatMap(ofFact),
    ...set.timeline.map(({ date, text }) => [`timeline ${date}`, text] as const),
  ];
}

describe.each(sets.map((set) => ({ id: set.id, set })))('fact set $id', ({ set }) => {
  it('says in every fact what it is about, what is so, and who says it', () => {
    for (const fact of set.facts) {
      expect(fact.label.en, fact.id).toBeTruthy();
      expect(fact.statement.en, fact.id).toMatch(/\.$/);
      expect(fact.sources.length, fact.id).toBeGreaterThan(0);
    }
  });

  it('says all its texts in every language in which it has a title', () => {
    const missing = Object.keys(set.title).flatMap((lang) =>
      textsOf(set)
        .filter(([, text]) => text?.[lang] === undefined)
        .map(([place]) => `${place} in ${lang}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a part or a telling in every fact', () => {
    const empty = set.facts.filter((fact) => !fact.values?.length && !fact.tellings?.length);
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('offers something instead wherever a telling is wrong', () => {
    const silent = set.facts.flatMap((fact) =>
      (fact.tellings ?? [])
        .filter(({ verdict, offer }) => verdict === 'refuted' && !offer)
        .map(({ id }) => `${fact.id}.${id}`),
    );
    expect(silent).toEqual([]);
  });
});
