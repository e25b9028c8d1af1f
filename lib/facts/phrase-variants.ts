import type { PhraseStep } from '../text/phrase.ts';

/** Fewest characters, besides spaces, that a text needs to match: the shortest way through the phrase. */
export function fewestCharacters(steps: readonly PhraseStep[]): number {
  let sum = 0;
  for (const step of steps) {
    if (step.kind === 'char') sum++;
    else if (step.kind === 'options') sum += Math.min(...step.options.map(fewestCharacters));
  }
  return sum;
}

/** More ways than this to say one phrase are not written out. */
const MOST = 64;

/**
 * All ways to say a phrase, folded as texts are: “Group [Holding]” is “group” and “group holding”. Endings and gaps stay
 * as they are. A phrase with too many ways stands for itself alone.
 */
export function phraseVariants(phrase: string, steps: readonly PhraseStep[]): string[] {
  const all = written(steps);
  return all ? [...new Set(all.map((one) => one.trim()))] : [phrase.trim().toLowerCase()];
}

function written(steps: readonly PhraseStep[]): string[] | undefined {
  let variants = [''];
  for (const step of steps) {
    const next = step.kind === 'options' ? optionsOf(step.options) : [sign(step)];
    if (!next || variants.length * next.length > MOST) return undefined;
    variants = variants.flatMap((start) => next.map((end) => start + end));
  }
  return variants;
}

function optionsOf(options: readonly (readonly PhraseStep[])[]): string[] | undefined {
  const all: string[] = [];
  for (const option of options) {
    const some = written(option);
    if (!some) return undefined;
    all.push(...some);
  }
  return all;
}

function sign(step: Exclude<PhraseStep, { kind: 'options' }>): string {
  switch (step.kind) {
    case 'char':
      return String.fromCharCode(step.code);
    case 'space':
      return ' ';
    case 'ending':
      return '*';
    case 'onto':
      return '-';
    case 'gap':
      return ` ${'~'.repeat(step.words > 3 ? 2 : 1)} `;
  }
}
