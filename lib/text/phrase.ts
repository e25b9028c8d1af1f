import { cleanText } from './clean.ts';

/**
 * A phrase is what fact sets and languages look for in a text: words with gaps and alternatives, never a regular
 * expression, so that one written by anybody is matched in linear time.
 *
 *   first report*          words; `*` stands for any ending of the word before it
 *   (took|takes) effect    alternatives
 *   [has] banned           may be left out
 *   banned ~ immediately   up to three words between; `~~` up to six
 *   高风险[的]软件           scripts without spaces are written without them
 *   -부터                   an ending: only written onto a word, a number or a name
 *
 * A space in a phrase matches spaces, hyphens and quotation marks in the text.
 */
export type PhraseStep =
  | { readonly kind: 'char'; readonly code: number }
  | { readonly kind: 'space' }
  | { readonly kind: 'ending' }
  | { readonly kind: 'onto' }
  | { readonly kind: 'gap'; readonly words: number }
  /** One of several ways to go on; an empty one means that the rest may be left out. */
  | { readonly kind: 'options'; readonly options: readonly (readonly PhraseStep[])[] };

/** Why a phrase cannot be used; `message` is a sentence for its author. */
export class PhraseError extends Error {}

/** More than this a phrase need not hold; a walk over it stays short. */
const LONGEST = 1200;
const MOST_GAPS = 4;
const DEEPEST = 4;
const GAP_WORDS = [0, 3, 6];

/**
 * Reads a phrase into its steps.
 * @param fold levels and lower-cases as the text will be; by default as `cleanText` does without a language.
 * @throws PhraseError with a sentence that says what is wrong.
 */
export function parsePhrase(source: string, fold: (text: string) => string = foldPhrase): PhraseStep[] {
  const refuse = (why: string): never => {
    throw new PhraseError(`“${source}” ${why}`);
  };
  if (source.length > LONGEST) refuse(`is longer than ${LONGEST} characters; split it into several phrases.`);
  const steps = spaced(new PhraseReader(fold(source), refuse).read());
  const [first, second] = steps;
  const opening = first?.kind === 'onto' ? second : first;
  if (opening === undefined || !beginsWithWord(opening)) refuse('must begin with a word.');
  if (steps.at(-1)?.kind === 'gap') refuse('must not end with a gap.');
  if (gapsIn(steps) > MOST_GAPS) refuse(`has more than ${MOST_GAPS} gaps; it would match almost anything.`);
  return steps;
}

function foldPhrase(text: string): string {
  return cleanText(text).folded;
}

class PhraseReader {
  private at = 0;
  private readonly text: string;
  private readonly refuse: (why: string) => never;

  constructor(text: string, refuse: (why: string) => never) {
    this.text = text.trim();
    this.refuse = refuse;
  }

  read(): PhraseStep[] {
    const [first = [], ...others] = this.options('', 0);
    return others.length ? [{ kind: 'options', options: [first, ...others] }] : first;
  }

  private options(closer: string, depth: number): PhraseStep[][] {
    if (depth > DEEPEST)
      this.refuse('has brackets inside brackets too deep to follow; split it into several phrases.');
    const all: PhraseStep[][] = [];
    let current: PhraseStep[] = [];
    for (;;) {
      const char = this.text.charAt(this.at++);
      if (char === closer || char === '') {
        if (char === '' && closer !== '') this.refuse(`has no closing “${closer}”.`);
        all.push(current);
        return all;
      }
      if (char === '|') {
        all.push(current);
        current = [];
      } else current.push(this.step(char, depth));
    }
  }

  private step(char: string, depth: number): PhraseStep {
    switch (char) {
      case '(':
        return { kind: 'options', options: this.options(')', depth + 1) };
      case '[':
        return { kind: 'options', options: [[], ...this.options(']', depth + 1)] };
      case ')':
      case ']':
        return this.refuse(`has a “${char}” that opens nowhere.`);
      case '*':
        return { kind: 'ending' };
      case '~':
        return this.gap();
      case '-':
        return this.at === 1 ? { kind: 'onto' } : { kind: 'space' };
      case ' ':
        while (this.text.charAt(this.at) === ' ') this.at++;
        return { kind: 'space' };
      default:
        return { kind: 'char', code: char.charCodeAt(0) };
    }
  }

  private gap(): PhraseStep {
    let length = 1;
    for (; this.text.charAt(this.at) === '~'; this.at++) length++;
    const words = GAP_WORDS[length];
    return words === undefined
      ? this.refuse('has a gap longer than “~~”, six words.')
      : { kind: 'gap', words };
  }
}

/**
 * Puts spaces where they belong: none beside a gap, which takes them itself; and the one beside something that may be
 * left out goes with it, so that "a [b] c" without b has one space and not two.
 */
function spaced(steps: readonly PhraseStep[]): PhraseStep[] {
  const out: PhraseStep[] = [];
  /** Nothing that a space could stand behind need have come before. */
  let open = true;
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i]!;
    const last = out.at(-1);
    if (step.kind === 'space') {
      if (!open && last?.kind !== 'space') out.push(step);
    } else if (step.kind === 'gap') {
      if (last?.kind === 'space') out.pop();
      out.push(step);
    } else if (step.kind === 'options') {
      const leaves = step.options.some((option) => option.length === 0);
      const options = step.options.map((option) => spaced(option));
      const before: boolean = leaves && last?.kind === 'space';
      const after = leaves && open && steps[i + 1]?.kind === 'space';
      if (before) out.pop();
      if (after) i++;
      const space: PhraseStep[] = [{ kind: 'space' }];
      out.push({
        kind: 'options',
        options: options.map((option) =>
          option.length === 0
            ? []
            : [...(before && option[0]?.kind !== 'gap' ? space : []), ...option, ...(after ? space : [])],
        ),
      });
      open &&= leaves;
      continue;
    } else out.push(step);
    open = step.kind === 'gap' || step.kind === 'onto' || (open && step.kind === 'space');
  }
  if (out.at(-1)?.kind === 'space') out.pop();
  return out;
}

function beginsWithWord(step: PhraseStep): boolean {
  if (step.kind === 'options')
    return step.options.every((option) => option.length === 0 || beginsWithWord(option[0]!));
  return step.kind === 'char';
}

function gapsIn(steps: readonly PhraseStep[]): number {
  let sum = 0;
  for (const step of steps) {
    if (step.kind === 'gap') sum++;
    else if (step.kind === 'options') sum += Math.max(...step.options.map(gapsIn));
  }
  return sum;
}
