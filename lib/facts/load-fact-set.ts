import * as v from 'valibot';
import type { FactSet } from './fact-set.ts';
import { inconsistencies } from './fact-set-rules.ts';
import { factSetSchema } from './fact-set-schema.ts';

/** One thing that is wrong in a fact set. */
export interface FactSetProblem {
  /** Where: `facts[3].values[0].is`; empty for the file as a whole. */
  readonly path: string;
  /** A sentence that says what is wrong and what to write. */
  readonly message: string;
}

/** Why a fact set was refused, with everything that is wrong in it. */
export class FactSetError extends Error {
  readonly problems: readonly FactSetProblem[];

  constructor(problems: readonly FactSetProblem[]) {
    super(problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n'));
    this.problems = problems;
  }
}

/** Largest file that is read, in UTF-16 code units. */
const LARGEST = 5_000_000;

/**
 * Reads a fact set from the text of its file.
 * @throws FactSetError
 */
export function parseFactSet(json: string): FactSet {
  if (json.length > LARGEST)
    throw new FactSetError([
      { path: '', message: `The file is larger than ${LARGEST / 1e6} MB; split it into several fact sets.` },
    ]);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new FactSetError([{ path: '', message: `The file is not JSON: ${(error as Error).message}.` }]);
  }
  return loadFactSet(data);
}

/**
 * Takes a fact set that has been validated before: those that ship are, when the extension is built and in the tests.
 * Validating them again at every start would take longer than everything else.
 */
export function trustFactSet(data: unknown): FactSet {
  return data as FactSet;
}

/**
 * Validates a fact set.
 * @throws FactSetError with every problem, not only the first.
 */
export function loadFactSet(data: unknown): FactSet {
  const parsed = v.safeParse(factSetSchema, data);
  if (!parsed.success)
    throw new FactSetError(parsed.issues.map((issue) => ({ path: pathOf(issue), message: sentence(issue) })));
  const { $schema, ...set } = parsed.output;
  const problems = inconsistencies(set);
  if (problems.length) throw new FactSetError(problems);
  return set;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const value = typeof issue.input === 'string' ? `“${issue.input}” ` : '';
  if (issue.expected === 'never') return 'This field is not known; check its spelling or leave it out.';
  if (issue.received === 'undefined') return 'This field is missing.';
  if (issue.message.endsWith('.')) return `${value || 'This '}${issue.message}`;
  return `${value ? `${value}is not what belongs here` : 'This is not what belongs here'}: expected ${issue.expected}, found ${issue.received}.`;
}
