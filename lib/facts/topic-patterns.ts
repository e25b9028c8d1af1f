import { hanVariants } from '../text/han-fold.ts';
import { type PhraseStep, parsePhrase } from '../text/phrase.ts';
import type { FactSet } from './fact-set.ts';

/**
 * What a text must hold to be about a set's incident, for a first look that costs nearly nothing: for each group of
 * `about` the source of a regular expression without regard to case. A text that matches every one may be about the
 * incident; any other is not.
 */
export type TopicPatterns = readonly string[];

/** A name no longer than this is looked for as a word by itself: as part of others it would be found everywhere. */
const SHORT_NAME = 4;

/** The patterns of a set. Each name stands for its longest stretch of letters, in every language at once. */
export function topicPatterns(set: FactSet): TopicPatterns {
  return set.about.map((group) => {
    const stems = new Set(group.flatMap((reference) => phrasesOf(set, reference)).flatMap(stemOf));
    const all = [...stems];
    // “alibabas” is found wherever “alibaba” is.
    const needed = all.filter((stem) => !all.some((other) => other !== stem && covers(other, stem)));
    return needed.map(patternOf).join('|');
  });
}

function phrasesOf({ entities, cues }: FactSet, reference: string): string[] {
  if (reference.startsWith('=')) return [reference.slice(1)];
  const named = reference.startsWith('$')
    ? Object.values(entities).filter(({ kind }) => kind === reference.slice(1))
    : [entities[reference]].filter((entity) => entity !== undefined);
  return [...named.map(({ names }) => names), cues[reference] ?? {}].flatMap((phrases) =>
    Object.values(phrases).flat(),
  );
}

/** The longest stretch of letters that every way of a phrase has; a phrase that is all alternatives gives that of each. */
function stemOf(phrase: string): string[] {
  const longest = longestRun(parsePhrase(phrase));
  return longest === undefined ? [] : [longest].flat();
}

function longestRun(steps: readonly PhraseStep[]): string | string[] | undefined {
  const runs = [''];
  for (const step of steps) {
    if (step.kind === 'char') runs[runs.length - 1] += String.fromCharCode(step.code);
    else runs.push('');
  }
  const [longest = ''] = runs.sort((a, b) => b.length - a.length);
  if (longest !== '') return longest;
  const choice = steps.find(
    (step) => step.kind === 'options' && step.options.every(({ length }) => length > 0),
  );
  return choice?.kind === 'options'
    ? choice.options.flatMap((option) => longestRun(option) ?? [])
    : undefined;
}

function covers(short: string, long: string): boolean {
  return short.length > SHORT_NAME && long.includes(short);
}

function patternOf(stem: string): string {
  const letters = Array.from(stem, (char) => {
    const variants = hanVariants(char);
    return variants.length > 1 ? `[${variants}]` : char.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  }).join('');
  return stem.length > SHORT_NAME || /[^\w-]/.test(stem) ? letters : `(?<![a-z\\d])${letters}(?![a-z\\d])`;
}
