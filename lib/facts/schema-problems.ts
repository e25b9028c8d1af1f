import * as v from 'valibot';
import { listed } from './fact-set-fields.ts';
import { factSetSchema } from './fact-set-schema.ts';
import type { FactSetProblem } from './load-fact-set.ts';
import { didYouMean } from './nearest-word.ts';

/** As much of a valibot schema as is needed to look a field up by its path. */
interface AnySchema extends v.GenericSchema {
  readonly wrapped?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  readonly value?: AnySchema;
  readonly options?: readonly AnySchema[];
  readonly literal?: unknown;
}

type Step = v.IssuePathItem;

/** What fields of a data set have the wrong shape, each with its path and a sentence for the author. */
export function schemaProblem(issue: v.BaseIssue<unknown>): FactSetProblem {
  return { path: pathOf(issue.path ?? []), message: sentence(issue) };
}

/** `facts[3].values[0].is` */
function pathOf(steps: readonly Step[]): string {
  return steps.reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path ? `${path}.${String(key)}` : String(key);
  }, '');
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const path = issue.path ?? [];
  const last = path[path.length - 1];
  const name = String(last?.key ?? 'this file');
  if (last && issue.expected === 'never') return unknownField(name, path);
  if (last && issue.received === 'undefined') return missing(name, path);
  const shown = typeof issue.input === 'string' ? `“${short(issue.input)}” ` : '';
  if (issue.kind === 'schema') return wrongKind(issue, name, shown, path);
  return `${shown || 'This '}${issue.message}`;
}

function unknownField(name: string, path: readonly Step[]): string {
  const known = Object.keys(schemaAt(path.slice(0, -1))?.entries ?? {});
  return `“${name}” is not a field here.${didYouMean(name, known) || ` The fields are ${listed(known)}.`}`;
}

function missing(name: string, path: readonly Step[]): string {
  const schema = schemaAt(path);
  const told = schema && descriptionOf(schema);
  return `“${name}” is missing.${told ? ` It says: ${told}` : ' Add it.'}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text between quotation marks',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list in square brackets',
  Object: 'an object in braces',
};

const FOUND: Readonly<Record<string, string>> = {
  ...KINDS,
  string: 'a text',
  Array: 'a list',
  Object: 'an object',
  null: 'null',
};

function wrongKind(issue: v.BaseIssue<unknown>, name: string, shown: string, path: readonly Step[]): string {
  const options = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option]) => option!);
  if (options.length) return choose(name, shown, options, issue.input);
  const wanted = KINDS[issue.expected ?? ''] ?? issue.expected;
  const received = /^\d|^"/.test(issue.received)
    ? typeof issue.input === 'number'
      ? 'number'
      : 'string'
    : issue.received;
  const where = typeof path[path.length - 1]?.key === 'number' ? 'This' : `“${name}”`;
  return `${where} must be ${wanted}, and here is ${FOUND[received] ?? received}.`;
}

function choose(name: string, shown: string, options: readonly string[], input: unknown): string {
  const noun = name === 'negated' ? 'verdict of a negation' : name === 'bound' ? 'bound' : name;
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a';
  const near = typeof input === 'string' ? didYouMean(input, options) : '';
  return `${shown || 'This '}is not ${article} ${noun}. Write ${listed(options)}.${options.length > 4 ? near : ''}`;
}

/** A value as it is shown: on one line, and not too long to be read. */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** The schema of what stands at a path; undefined where the format has no such place. */
function schemaAt(path: readonly Step[]): AnySchema | undefined {
  let schema: AnySchema | undefined = factSetSchema as unknown as AnySchema;
  for (const { key, input } of path) {
    schema = schema && chosen(plain(schema), input);
    if (!schema) return undefined;
    schema = schema.entries?.[String(key)] ?? schema.item ?? schema.items?.[Number(key)] ?? schema.value;
  }
  return schema && plain(schema);
}

const plain = (schema: AnySchema): AnySchema => (schema.wrapped ? plain(schema.wrapped) : schema);

/** Of several kinds of object the one that the data says it is. */
function chosen(schema: AnySchema, data: unknown): AnySchema | undefined {
  if (schema.type !== 'variant') return schema;
  const kind = (data as { kind?: unknown } | undefined)?.kind;
  return schema.options?.find(({ entries }) => {
    const kinds = entries?.kind;
    return kinds?.literal === kind || (kinds?.options as readonly unknown[] | undefined)?.includes(kind);
  });
}

function descriptionOf(schema: AnySchema): string | undefined {
  return v.getDescription(schema);
}
