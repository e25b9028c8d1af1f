import { failingExamples, missingExamples } from '../examples.ts';
import { indexFacts } from '../facts/fact-index.ts';
import type { FactSet } from '../facts/fact-set.ts';
import { FactSetError, type FactSetProblem, parseFactSet } from '../facts/load-fact-set.ts';
import { counted, setLine } from '../report/fact-set-text.ts';

/** A fact-set file with its text. */
export interface FactFile {
  readonly name: string;
  readonly json: string;
}

/** Lines to print, and whether all is well. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly good: boolean;
}

/**
 * Checks a file: its format, what its examples lack, and what each of them gives. Examples are run only of a set that
 * can be loaded.
 */
export function checkFactFile({ name, json }: FactFile): Outcome {
  let set: FactSet;
  try {
    set = parseFactSet(json);
  } catch (error) {
    if (error instanceof FactSetError) return refused(name, error.problems, 'cannot be loaded');
    throw error;
  }
  const problems = [...missingExamples(set), ...failingExamples(set, indexFacts([set]))];
  if (problems.length) return refused(name, problems, 'loads, but its examples need work');
  return { lines: [`${name}: good. ${setLine(set)}`], good: true };
}

function refused(name: string, problems: readonly FactSetProblem[], what: string): Outcome {
  return {
    lines: [
      ...problems.map(({ path, message }) => `  ${path ? `${path}: ` : ''}${message}`),
      `${name} ${what}: ${counted(problems.length, 'thing')} to mend.`,
    ],
    good: false,
  };
}
