import * as v from 'valibot';
import type { FactSet } from './fact-set.ts';
import { inconsistencies } from './fact-set-rules.ts';
import { FORMAT, factSetSchema } from './fact-set-schema.ts';
import { jsonProblems } from './json-text.ts';
import { schemaProblem } from './schema-problems.ts';
import { wellFormed } from './well-formed.ts';

/** One thing that is wrong in a fact set. */
export interface FactSetProblem {
  /** Where: `facts[3].values[0].is`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong and what to write, in plain words. */
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

/** Largest file that is read, in bytes of UTF-8. */
const LARGEST = 5_000_000;

/**
 * Reads a fact set from the text of its file.
 * @throws FactSetError with every problem, not only the first.
 */
export function parseFactSet(json: string): FactSet {
  if (bytesOf(json) > LARGEST)
    throw refusal(`The file is larger than ${LARGEST / 1e6} MB. Split it into several fact sets.`);
  const text = json.replace(/^\ufeff/, '');
  const problems = jsonProblems(text);
  if (problems.length) throw new FactSetError(problems);
  return loadFactSet(JSON.parse(text));
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
  const strange = otherShape(data);
  if (strange) throw refusal(strange);
  const parsed = v.safeParse(factSetSchema, data);
  const problems = parsed.success ? [] : parsed.issues.map(schemaProblem);
  const sound = wellFormed(data, parsed.issues ?? []);
  if (sound) problems.push(...inconsistencies(sound));
  if (!parsed.success || problems.length) throw new FactSetError(problems);
  const { $schema, format, ...set } = parsed.output;
  return set;
}

/** That the data is no fact set at all, or one of a later format; said before any single field is blamed. */
function otherShape(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return 'The file holds no fact set: a fact set is one object, { "id": …, "facts": [ … ] }.';
  const { format, facts } = data as { format?: unknown; facts?: unknown };
  if (typeof format === 'number' && format > FORMAT)
    return `The file is written in format ${format}, and this Errata reads format ${FORMAT}. Update Errata.`;
  if (facts === undefined && !('cues' in data) && !('entities' in data))
    return 'The file is JSON, but no fact set: it has no “facts”. Choose another file.';
  return undefined;
}

const refusal = (message: string): FactSetError => new FactSetError([{ path: '', message }]);

/** Length in UTF-8; a text that is short enough however it is written is not counted. */
function bytesOf(text: string): number {
  if (text.length * 3 <= LARGEST || text.length > LARGEST) return text.length;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Half of a pair: two of them are four bytes together.
    const half = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || half ? 2 : 3;
  }
  return bytes;
}
