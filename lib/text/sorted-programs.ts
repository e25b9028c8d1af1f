import {
  behindChoice,
  CHOICE_END,
  JOINED_CHOICE,
  ONTO,
  OPEN_CHOICE,
  OR,
  optionsAt,
} from './phrase-program.ts';

/**
 * Programs of phrases (`phraseProgram`) with all their beginnings in order. Those that share a beginning lie side by
 * side, so that a trie lays a letter down for all of them at once.
 */
export interface SortedPrograms {
  /** What is found by them. */
  readonly names: readonly string[];
  readonly programs: readonly string[];
  /** Of each program, which of the names it finds. */
  readonly of: readonly number[];
  /** For each beginning two numbers, in the order of the letters: a program, and where in it the letters stand. */
  readonly openings: readonly number[];
  /** The same of phrases that are only written onto a word. */
  readonly onto: readonly number[];
}

/** @param found what is to be found, with its programs. */
export function sortPrograms(
  found: readonly (readonly [name: string, programs: readonly string[]])[],
): SortedPrograms {
  const programs = found.flatMap(([, own]) => own);
  const isOnto = (program: string): boolean => program.charCodeAt(0) === ONTO;
  const openings = (onto: boolean): number[] =>
    programs
      .flatMap((program, i) => (isOnto(program) === onto ? openingsOf(program, i, onto ? 1 : 0) : []))
      .sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : 0))
      .flatMap(({ program, at }) => [program, at]);
  return {
    names: found.map(([name]) => name),
    programs,
    of: found.flatMap(([, own], name) => own.map(() => name)),
    openings: openings(false),
    onto: openings(true),
  };
}

/** Whether a step is laid down alike for all programs that come to it: none of a choice is, nor a program's end (`NaN`). */
export function isShared(step: number): boolean {
  return (
    step !== OPEN_CHOICE &&
    step !== JOINED_CHOICE &&
    step !== OR &&
    step !== CHOICE_END &&
    !Number.isNaN(step)
  );
}

interface Opening {
  readonly program: number;
  readonly at: number;
  readonly letters: string;
}

/** The places of a program at which a text may begin to follow it: those of all options where it begins with a choice. */
function openingsOf(source: string, program: number, at: number): Opening[] {
  const step = source.charCodeAt(at);
  if (step === OPEN_CHOICE)
    return optionsAt(source, at).flatMap((option) => openingsOf(source, program, option));
  if (step === OR || step === CHOICE_END) return openingsOf(source, program, behindChoice(source, at));
  let end = at;
  while (isShared(source.charCodeAt(end))) end++;
  return [{ program, at, letters: source.slice(at, end) }];
}
