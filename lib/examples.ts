/**
 * A fact set's own examples, checked as articles of one or more paragraphs (Markdown). They are the contract of a fact:
 * what must agree, what must differ and with which offer, and what must be left alone.
 */

import { check } from './check.ts';
import type { FactIndex } from './facts/fact-index.ts';
import type { Example, Examples, Fact, FactSet } from './facts/fact-set.ts';
import type { FactSetProblem } from './facts/load-fact-set.ts';
import { readMarkdown } from './text/markdown.ts';
import type { Finding } from './verdict/finding.ts';

type Group = keyof Examples;

/** Fewest examples of each kind that a fact needs. */
const FEWEST = { right: 3, refuted: 3, ignored: 2, languages: 2 };

/**
 * What a fact's examples lack. What agrees with a disputed fact, or with words that nobody has on record, is shown by
 * examples that are `disputed` or `unverified`; what nothing can refute needs no refuted example.
 */
export function missingExamples(set: FactSet): FactSetProblem[] {
  return set.facts.flatMap((fact, i) =>
    lacks(fact).map((message) => ({ path: `facts[${i}].examples`, message: `“${fact.id}” ${message}` })),
  );
}

function lacks(fact: Fact): string[] {
  const { examples } = fact;
  if (!examples) return ['has no examples; write sentences that must agree, differ and be left alone.'];
  const { supported, refuted, ignored, disputed = [], unverified = [] } = examples;
  const right = supported.length + disputed.length + unverified.length;
  const all = [...supported, ...refuted, ...ignored, ...disputed, ...unverified];
  const problems: string[] = [];
  const need = (have: number, fewest: number, what: string): void => {
    if (have < fewest) problems.push(`has ${have} ${what}; it needs at least ${fewest}.`);
  };
  need(right, FEWEST.right, 'examples that agree with the record or a side of it');
  if (canDiffer(fact)) need(refuted.length, FEWEST.refuted, 'examples that differ');
  need(ignored.length, FEWEST.ignored, 'examples that must be left alone');
  if (distinctCount(all.map(({ lang }) => lang)) < FEWEST.languages)
    problems.push('has examples in one language only; write some in a second.');
  return problems;
}

function distinctCount(values: readonly string[]): number {
  return new Set(values).size;
}

/** Whether any value or telling of a fact can be told wrongly. */
function canDiffer(fact: Fact): boolean {
  return (
    (fact.values?.length ?? 0) > 0 ||
    (fact.tellings ?? []).some(({ verdict, negated }) => verdict === 'refuted' || negated === 'refuted')
  );
}

/** Checks every example of a set against the loaded facts, and says which give something else than they should. */
export function failingExamples(set: FactSet, facts: FactIndex): FactSetProblem[] {
  return set.facts.flatMap((fact, f) =>
    Object.entries(fact.examples ?? {}).flatMap(([group, examples]) =>
      (examples as readonly Example[]).flatMap((example, i) => {
        const message = failure(group as Group, example, fact, facts);
        return message === undefined
          ? []
          : [{ path: `facts[${f}].examples.${group}[${i}]`, message: `“${example.text}” ${message}` }];
      }),
    ),
  );
}

/** What is wrong with what a check of an example finds; `undefined` if nothing is. */
function failure(group: Group, example: Example, fact: Fact, facts: FactIndex): string | undefined {
  const article = {
    ...readMarkdown(example.text),
    lang: example.lang,
    ...(example.published !== undefined && { published: example.published }),
  };
  const { state, findings } = check(article, facts);
  if (state === 'unreadable-language') return `is in ${example.lang}, which the set does not cover.`;
  const own = findings.filter((finding) => finding.fact === fact.id);
  const wrong = findings.filter(({ verdict }) => verdict === 'refuted');
  if (group === 'ignored') {
    const [marked] = [...wrong, ...own];
    return marked && `must be left alone, but ${told(marked)}.`;
  }
  const alien = wrong.find((finding) => group !== 'refuted' || finding.fact !== fact.id);
  if (alien) return `must be ${group} for ${fact.id}, but ${told(alien)}.`;
  const right = own.filter(({ verdict }) => verdict === group);
  if (right.length === 0)
    return `must be ${group}, but ${own[0] ? told(own[0]) : `nothing is found on ${fact.id} (${state})`}.`;
  if (group === 'refuted' && example.offers === undefined) return 'does not say what it must offer (offers).';
  if (group === 'refuted' && !right.some(({ expected }) => expected.includes(example.offers!)))
    return `must offer “${example.offers}”, but offers ${right.map(({ expected }) => `“${expected[0]}”`).join(', ')}.`;
  return undefined;
}

function told({ quote, verdict, fact, part, expected }: Finding): string {
  const offer = verdict === 'refuted' ? ` (${expected[0]})` : '';
  return `“${quote}” is ${verdict} by ${fact}.${part}${offer}`;
}
