import { type PhraseStep, parsePhrase } from './phrase.ts';

/** A step that is no character. */
export const SPACE_STEP = -1;
export const ENDING_STEP = -2;
/** A gap is this minus the words that it may pass over. */
export const GAP_STEP = -10;

/** Several ways to go on. */
export interface Choice {
  readonly options: readonly Program[];
  /** Each option is laid down with all that follows it; else they meet again in a node of their phrase alone. */
  readonly open: boolean;
}

/** A phrase as it is laid down: a character's code, one of the steps above, or a choice. */
export type Program = readonly (number | Choice)[];

export interface CompiledPhrase {
  readonly program: Program;
  /** It is only written onto a word. */
  readonly onto: boolean;
}

/** Up to so many variants a phrase is written out, so that it shares its beginning with others. */
const FEW = 12;

/** Makes the program of a phrase that is folded and known to be readable. */
export function compilePhrase(phrase: string): CompiledPhrase {
  const steps = parsePhrase(phrase, (text) => text);
  const onto = steps[0]?.kind === 'onto';
  return { program: opened(onto ? steps.slice(1) : steps).program, onto };
}

interface Opened {
  readonly program: Program;
  readonly variants: number;
  /** One of the variants has nothing in it. */
  readonly empty: boolean;
}

/**
 * Opens choices as long as that makes few variants, and always those that a phrase begins with: a walk then meets what
 * follows them only when they are there.
 */
function opened(steps: readonly PhraseStep[]): Opened {
  const program: (number | Choice)[] = [];
  let variants = 1;
  let empty = true;
  for (const step of steps) {
    if (step.kind !== 'options') program.push(plain(step));
    else if (variants * step.options.length <= FEW || empty) {
      const options = step.options.map(opened);
      program.push({ open: true, options: options.map((option) => option.program) });
      variants *= options.reduce((sum, option) => sum + option.variants, 0);
      empty &&= options.some((option) => option.empty);
      continue;
    } else program.push(joined(step.options));
    empty = false;
  }
  return { program, variants, empty };
}

function joined(options: readonly (readonly PhraseStep[])[]): Choice {
  return {
    open: false,
    options: options.map((steps) =>
      steps.map((step) => (step.kind === 'options' ? joined(step.options) : plain(step))),
    ),
  };
}

function plain(step: Exclude<PhraseStep, { kind: 'options' }>): number {
  switch (step.kind) {
    case 'char':
      return step.code;
    case 'gap':
      return GAP_STEP - step.words;
    case 'ending':
      return ENDING_STEP;
    default:
      return SPACE_STEP;
  }
}
