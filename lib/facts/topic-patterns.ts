import { hanVariants } from '../text/han-fold.ts';
import { type PhraseStep, parsePhrase } from '../text/phrase.ts';
import type { FactSet } from './fact-set.ts';

/**
 * What a text in lower case must hold to be about a set's incident, for a first look that costs nearly nothing: for each
 * group of `about` the source of a regular expression, the one with the fewest names first. A text that matches every
 * one may be about the incident; any other is not.
 */
export type TopicPatterns = readonly string[];

/** A name no longer than this is looked for as a word by itself: as part of others it would be found everywhere. */
const SHORT_NAME = 4;

/** The patterns of a set. Each name stands for its longest stretch of letters, in every language at once. */
export function topicPatterns(set: FactSet): TopicPatterns {
  const patterns = set.about.map((group) => {
    const stems = new Set(group.flatMap((reference) => phrasesOf(set, reference)).flatMap(stemsOf));
    const all = [...stems];
    // “herons” is found wherever “heron” is.
    const needed = all.filter((stem) => !all.some((other) => other !== stem && covers(other, stem)));
    return needed.map(patternOf).join('|');
  });
  return patterns.sort((a, b) => a.length - b.length);
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

/** The longest stretch of words that every way of a phrase has; a phrase that is all alternatives gives that of each. */
function stemsOf(phrase: string): string[] {
  return longestStretches(parsePhrase(phrase));
}

function longestStretches(steps: readonly PhraseStep[]): string[] {
  const stretches = [''];
  for (const step of steps) {
    if (step.kind === 'char') stretches[stretches.length - 1] += String.fromCharCode(step.code);
    else if (step.kind === 'space') stretches[stretches.length - 1] += ' ';
    else stretches.push('');
  }
  const [longest = ''] = stretches.map((each) => each.trim()).sort((a, b) => b.length - a.length);
  if (longest !== '') return [longest];
  const choice = steps.find(
    (step) => step.kind === 'options' && step.options.every(({ length }) => length > 0),
  );
  return choice?.kind === 'options' ? choice.options.flatMap(longestStretches) : [];
}

function covers(short: string, long: string): boolean {
  return short.length > SHORT_NAME && long.includes(short);
}

/** Between words a page may have anything but Latin letters and figures: spaces, line ends, hyphens, quotation marks. */
const BETWEEN_WORDS = '[^a-z\\d]{1,40}';

function patternOf(stem: string): string {
  const letters = Array.from(stem, (char) => {
    if (char === ' ') return BETWEEN_WORDS;
    const variants = hanVariants(char);
    return variants.length > 1 ? `[${variants}]` : char.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  }).join('');
  return stem.length > SHORT_NAME || /[^\w-]/.test(stem) ? letters : `(?<![a-z\\d])${letters}(?![a-z\\d])`;
}
