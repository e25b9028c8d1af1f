import { type PhraseStep, parsePhrase } from './phrase.ts';

/*
 * A phrase's program is a text: letters stand for themselves, and the characters that are never letters of a phrase for
 * its other steps. It is laid down as it is read, without being taken apart first, so that the thousands of phrases of a
 * set cost nothing until a text meets them.
 */
const code = (char: string): number => char.charCodeAt(0);

export const SPACE_STEP = code(' ');
export const ENDING_STEP = code('*');
export const SHORT_GAP = code('~');
export const LONG_GAP = code('-');
/** A choice opens whose options are each laid down with all that follows. */
export const OPEN_CHOICE = code('(');
/** A choice opens whose options meet again in a node of their phrase alone. */
export const JOINED_CHOICE = code('[');
/** The next option begins. */
export const OR = code('|');
export const CHOICE_END = code(')');
/** The phrase is only written onto a word; stands first. */
export const ONTO = code(']');

const SHORT_GAP_WORDS = 3;
const LONG_GAP_WORDS = 6;

const char = (step: number): string => String.fromCharCode(step);

/** Up to so many variants a phrase is written out, so that it shares its beginning with others. */
const FEW = 12;

/** Marks of a phrase that is more than words with spaces between. */
const INTRICATE = /[()[\]*~|]|^\s*-/;

/** The program of a phrase without gaps, endings and choices; undefined for others, which take longer to read. */
export function plainProgram(phrase: string): string | undefined {
  if (INTRICATE.test(phrase)) return undefined;
  if (!phrase.includes(' ') && !phrase.includes('-')) return phrase;
  return phrase
    .trim()
    .replace(/[ -]+$/, '')
    .replace(/[ -]+/g, char(SPACE_STEP));
}

/** The program of a phrase that is folded and known to be readable. */
export function phraseProgram(phrase: string): string {
  return plainProgram(phrase) ?? opened(parsePhrase(phrase, (text) => text)).program;
}

/** Words that a gap may pass over. */
export function gapWords(step: number): number {
  return step === SHORT_GAP ? SHORT_GAP_WORDS : LONG_GAP_WORDS;
}

interface Opened {
  readonly program: string;
  readonly variants: number;
  /** One of the variants has nothing in it. */
  readonly empty: boolean;
}

/**
 * Opens choices as long as that makes few variants, and always those that a phrase begins with: a walk then meets what
 * follows them only when they are there.
 */
function opened(steps: readonly PhraseStep[]): Opened {
  let program = '';
  let variants = 1;
  let empty = true;
  for (const step of steps) {
    if (step.kind === 'options' && (variants * step.options.length <= FEW || empty)) {
      const options = step.options.map(opened);
      program += choice(
        OPEN_CHOICE,
        options.map((option) => option.program),
      );
      variants *= options.reduce((sum, option) => sum + option.variants, 0);
      empty &&= options.some((option) => option.empty);
      continue;
    }
    program += joined(step);
    if (step.kind !== 'onto') empty = false;
  }
  return { program, variants, empty };
}

function joined(step: PhraseStep): string {
  switch (step.kind) {
    case 'options':
      return choice(
        JOINED_CHOICE,
        step.options.map((steps) => steps.map(joined).join('')),
      );
    case 'char':
      return char(step.code);
    case 'gap':
      return char(step.words > SHORT_GAP_WORDS ? LONG_GAP : SHORT_GAP);
    case 'ending':
      return char(ENDING_STEP);
    case 'onto':
      return char(ONTO);
    case 'space':
      return char(SPACE_STEP);
  }
}

function choice(opening: number, options: readonly string[]): string {
  return char(opening) + options.join(char(OR)) + char(CHOICE_END);
}

/** Where the options of a choice begin that opens at a place of a program. */
export function optionsAt(program: string, opening: number): number[] {
  const starts = [opening + 1];
  let depth = 0;
  for (let i = opening + 1; ; i++) {
    const step = program.charCodeAt(i);
    if (step === OPEN_CHOICE || step === JOINED_CHOICE) depth++;
    else if (step === OR && depth === 0) starts.push(i + 1);
    else if (step === CHOICE_END && depth-- === 0) return starts;
  }
}

/** The place behind the choice in one of whose options a place lies, at the option's end. */
export function behindChoice(program: string, at: number): number {
  let depth = 0;
  for (let i = at; ; i++) {
    const step = program.charCodeAt(i);
    if (step === OPEN_CHOICE || step === JOINED_CHOICE) depth++;
    else if (step === CHOICE_END && depth-- === 0) return i + 1;
  }
}
