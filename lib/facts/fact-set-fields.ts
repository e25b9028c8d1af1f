import * as v from 'valibot';
import { isoDays } from '../values/calendar.ts';

/**
 * The kinds of field that a fact set is made of. What a check by code says is said to an editor's tools as well, as far
 * as JSON Schema can: `metadata` goes into the published schema as it stands.
 */

export const text = v.pipe(v.string(), v.regex(/\S/, 'must not be empty.'));

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'is no id. Use small letters, digits and hyphens.'),
);

export const sourceId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'is no id of a source. Use letters, digits and hyphens.'),
);

const TAG = '[a-z]{2,3}(-[A-Z][A-Za-z0-9]+)*';
const NO_TAG = 'is no language tag. Write it as en, zh-Hans or pt-BR.';

export const lang = v.pipe(v.string(), v.regex(new RegExp(`^${TAG}$`), NO_TAG));

/** `*` stands for every language. */
const langOrAny = v.pipe(v.string(), v.regex(new RegExp(`^(\\*|${TAG})$`), NO_TAG));

const YEAR = '[1-9]\\d{3}';
const DAY_OF_YEAR =
  '((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d))';
const DATE = `${YEAR}(-(${DAY_OF_YEAR}|(0[1-9]|1[0-2])))?`;
const DATE_ALONE = new RegExp(`^${DATE}$`);

const isDate = (value: string): boolean => DATE_ALONE.test(value) && isoDays(value) !== undefined;

export const date = v.pipe(
  v.string(),
  v.metadata({ pattern: `^${DATE}$` }),
  v.check(isDate, ({ input }) => notADate(input)),
);

/** What to write instead of something that is no date, so that it can be copied. */
function notADate(value: string): string {
  const [, year = '', month = '', day] = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(value) ?? [];
  const padded = [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-');
  if (padded !== value && isDate(padded)) return `is not a date. Write it as ${padded}.`;
  if (padded === value && isDate(`${year}-${month}`))
    return 'is not a date: that month has no such day. Write one that exists.';
  return 'is not a date. Write it as 2026-07-10, 2026-07 or 2026.';
}

export const interval = v.pipe(
  v.string(),
  v.metadata({ pattern: `^${DATE}/${DATE}$` }),
  v.check(
    (value) => value.split('/').length === 2 && value.split('/').every(isDate),
    'is no interval. Write it as 2026-04-22/2026-06-05.',
  ),
  v.check((value) => {
    const [from, to] = value.split('/').map(isoDays);
    return !from || !to || (from.from <= to.from && from.to <= to.to);
  }, 'ends before it begins. Write the earlier day first.'),
);

export const version = v.pipe(v.string(), v.regex(/^\d+(\.\d+)+$/, 'is no version. Write it as 4.2.17.'));

export const setVersion = v.pipe(
  v.string(),
  v.regex(
    /^[1-9]\d{3}\.([1-9]|1[0-2])\.[1-9]\d*$/,
    'is no version of a fact set. Write year, month and a running number, as 2026.11.1.',
  ),
);

/** Only addresses that a browser opens as a page: a fact set is written by others, and its sources become links. */
export const url = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s/?#]+([/?#]\S*)?$/,
    'is not an address. Write it with https:// in full, or leave it out where none is known.',
  ),
);

export const localized = v.pipe(
  v.record(lang, text),
  v.metadata({ required: ['en'] }),
  v.check((value) => Object.hasOwn(value, 'en'), 'has no English text. Add it as “en”.'),
);

const phrase = v.pipe(v.string(), v.regex(/^(?=.*\S).+$/, 'is no phrase. Write words on one line.'));

/** Phrases by language, as `lib/text/phrase.ts` describes them. */
export const phrases = v.record(
  langOrAny,
  v.pipe(v.array(phrase), v.minLength(1, 'lists no phrase. Add one, or leave the language out.')),
);

export const references = v.array(text);

/** One of a few words. */
export const choice = <const T extends readonly [string, ...string[]]>(...options: T) =>
  v.picklist(options, `must be ${listed(options)}.`);

/** `a, b or c` */
export function listed(options: readonly string[]): string {
  return options.length < 2
    ? options.join('')
    : `${options.slice(0, -1).join(', ')} or ${options[options.length - 1]}`;
}

/** A field that may be left out, with what an editor says of it. */
export const maybe = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.optional(told(schema, description));

/** A field, with what an editor says of it. */
export const told = <T extends v.GenericSchema>(schema: T, description: string) =>
  v.pipe(schema, v.description(description));
