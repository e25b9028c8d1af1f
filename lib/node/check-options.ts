import { parseArgs } from 'node:util';
import { didYouMean } from '../facts/nearest-word.ts';
import { isoDays } from '../values/calendar.ts';

export const FORMATS = [
  'text',
  'json',
  'markdown',
  'csv',
  'html',
  'sarif',
  'claimreview',
  'annotations',
] as const;

type Format = (typeof FORMATS)[number];

/** What `npm run check` has been asked for. */
export interface CheckOptions {
  /** Files, folders, patterns; `-` is standard input. */
  readonly names: readonly string[];
  readonly format: Format;
  /** File to write the report to. */
  readonly output?: string;
  /** Day of publication of all texts, against what they say themselves. */
  readonly date?: string;
  /** BCP-47, likewise. */
  readonly lang?: string;
  /** Fact sets to use in the place of those that ship. */
  readonly facts: readonly string[];
  readonly fix: 'no' | 'shown' | 'written';
  readonly baseline?: string;
  readonly writeBaseline: boolean;
  readonly failOn: 'refuted' | 'disputed';
  readonly quiet: boolean;
  readonly stats: boolean;
  readonly consistency: boolean;
}

/** Why a command line cannot be carried out; `message` is a sentence for the person. */
export class Misused extends Error {}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  output: { type: 'string', short: 'o' },
  date: { type: 'string' },
  lang: { type: 'string' },
  facts: { type: 'string', multiple: true },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  'fail-on': { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  stats: { type: 'boolean' },
  consistency: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line.
 * @throws Misused
 */
export function readOptions(args: readonly string[]): CheckOptions | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new Misused('Name at least one file, folder or pattern.');
  if (values['write-baseline'] && values.baseline === undefined)
    throw new Misused('--write-baseline needs --baseline FILE to know where.');
  if (values.date !== undefined && !(/^\d{4}-\d\d-\d\d$/.test(values.date) && isoDays(values.date)))
    throw new Misused(`“${values.date}” is not a date; write it as 2026-07-10.`);
  if (values.lang !== undefined && !isLanguage(values.lang))
    throw new Misused(`“${values.lang}” is not a language tag; write it as en, de or zh-Hans.`);
  return {
    names: positionals,
    format: choice('format', values.format ?? 'text', FORMATS),
    ...(values.output !== undefined && { output: values.output }),
    ...(values.date !== undefined && { date: values.date }),
    ...(values.lang !== undefined && { lang: values.lang }),
    facts: values.facts ?? [],
    fix: values['dry-run'] ? 'shown' : values.fix ? 'written' : 'no',
    ...(values.baseline !== undefined && { baseline: values.baseline }),
    writeBaseline: values['write-baseline'] ?? false,
    failOn: choice('verdict to fail on', values['fail-on'] ?? 'refuted', ['refuted', 'disputed'] as const),
    quiet: values.quiet ?? false,
    stats: values.stats ?? false,
    consistency: values.consistency ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const unknown = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && /'(--?[^']+)'/.exec(message)?.[1];
    if (!unknown) throw new Misused(`${message.split('. ')[0]}.`);
    const names = Object.keys(OPTIONS).map((name) => `--${name}`);
    throw new Misused(`There is no option “${unknown}”.${didYouMean(unknown, names)}`);
  }
}

function choice<const T extends readonly string[]>(what: string, given: string, all: T): T[number] {
  if (all.includes(given)) return given;
  const list = `${all.slice(0, -1).join(', ')} or ${all[all.length - 1]}`;
  throw new Misused(`There is no ${what} “${given}”.${didYouMean(given, all) || ` Use ${list}.`}`);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // A RangeError is how Intl says that a tag is none.
    return false;
  }
}
