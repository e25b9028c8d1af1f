import * as v from 'valibot';
import { isoDays } from '../values/calendar.ts';

/** The format of a fact set, field by field. Unknown fields are refused; `lib/facts/load-fact-set.ts` adds what spans fields. */

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty.'));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'is no id: use small letters, digits and hyphens.'),
);
const date = v.pipe(
  v.string(),
  v.check((value) => isoDays(value) !== undefined, 'is not a date. Write it as 2026-07-10, 2026-07 or 2026.'),
);
const lang = v.pipe(
  v.string(),
  v.regex(/^(\*|[a-z]{2,3}(-[A-Z][A-Za-z0-9]+)*)$/, 'is no language tag such as en or zh-Hans.'),
);
const localized = v.pipe(
  v.record(lang, text),
  v.check((value) => 'en' in value, 'needs at least the English text, en.'),
);
const phrases = v.record(lang, v.pipe(v.array(text), v.minLength(1, 'must list at least one phrase.')));
const reference = v.pipe(v.string(), v.minLength(1));
const references = v.array(reference);
const url = v.pipe(v.string(), v.url('is not an address; leave it out where none is known.'));

const source = v.strictObject({
  publisher: text,
  title: text,
  url: v.optional(url),
  published: v.optional(date),
  language: lang,
  kind: v.picklist(['primary', 'secondary']),
  note: v.optional(text),
  relays: v.optional(v.array(text)),
});

const seen = v.array(v.strictObject({ says: text, url: v.optional(url) }));

const part = {
  id,
  label: v.optional(localized),
  offer: v.optional(localized),
  near: v.pipe(references, v.minLength(1, 'must name at least one cue that the value stands near.')),
  context: v.optional(references),
  not: v.optional(references),
  unless: v.optional(references),
  seen: v.optional(seen),
};

const sides = <T extends v.GenericSchema>(is: T) =>
  v.optional(
    v.pipe(
      v.array(v.strictObject({ is, sources: v.optional(v.array(v.string())), note: v.optional(localized) })),
      v.minLength(2, 'needs at least two sides.'),
    ),
  );

const version = v.pipe(v.string(), v.regex(/^\d+(\.\d+)+$/, 'is no version such as 2.1.91.'));
const interval = v.pipe(
  v.string(),
  v.check(
    (value) => value.split('/').length === 2 && value.split('/').every((one) => isoDays(one)),
    'is no interval. Write it as 2026-04-22/2026-06-05.',
  ),
  v.check((value) => {
    const [from, to] = value.split('/').map(isoDays);
    return !from || !to || from.from <= to.to;
  }, 'ends before it begins.'),
);

const valuePart = v.variant('kind', [
  v.strictObject({
    ...part,
    kind: v.literal('version'),
    is: v.optional(version),
    sides: sides(version),
    end: v.optional(v.picklist(['first', 'last', 'closing'])),
    onward: v.optional(v.boolean()),
  }),
  v.strictObject({
    ...part,
    kind: v.literal('date'),
    is: v.optional(date),
    sides: sides(date),
    also: v.optional(v.array(date)),
    event: v.optional(v.boolean()),
    deadline: v.optional(v.boolean()),
  }),
  v.strictObject({ ...part, kind: v.literal('interval'), is: interval }),
  v.strictObject({
    ...part,
    kind: v.literal('duration'),
    days: v.pipe(
      v.tuple([v.number(), v.number()]),
      v.check(([low, high]) => low <= high, 'has its longest time before its shortest.'),
    ),
  }),
  v.strictObject({
    ...part,
    kind: v.literal('quantity'),
    is: v.optional(v.number()),
    sides: sides(v.number()),
    bound: v.optional(v.picklist(['over', 'under'])),
    percent: v.optional(v.boolean()),
    threshold: v.optional(v.boolean()),
  }),
  v.strictObject({
    ...part,
    kind: v.literal('name'),
    is: v.pipe(v.array(id), v.minLength(1)),
    among: v.array(id),
    list: v.optional(v.boolean()),
    open: v.optional(v.boolean()),
  }),
  v.strictObject({
    ...part,
    kind: v.literal('code'),
    form: v.picklist(['codepoint', 'zone', 'variable', 'forum', 'handle', 'issue', 'hex', 'host']),
    is: v.pipe(v.array(text), v.minLength(1)),
    list: v.optional(v.boolean()),
  }),
]);

const telling = v.strictObject({
  id,
  verdict: v.picklist(['supported', 'refuted', 'disputed', 'unverified']),
  words: reference,
  near: v.optional(references),
  context: v.optional(references),
  not: v.optional(references),
  unless: v.optional(references),
  from: v.optional(date),
  until: v.optional(date),
  offer: v.optional(localized),
  negated: v.optional(v.picklist(['supported', 'refuted'])),
  seen: v.optional(seen),
});

const example = v.strictObject({ lang, text, published: v.optional(date), offers: v.optional(text) });

const relation = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['before', 'part-of']), fact: id }),
  v.strictObject({ kind: v.literal('directed'), from: id, to: id }),
]);

const fact = v.strictObject({
  id,
  label: localized,
  statement: localized,
  explanation: v.optional(localized),
  status: v.picklist(['established', 'reported', 'disputed']),
  sources: v.pipe(v.array(v.string()), v.minLength(1, 'must name at least one source.')),
  known: v.optional(date),
  relations: v.optional(v.array(relation)),
  values: v.optional(v.array(valuePart)),
  tellings: v.optional(v.array(telling)),
  examples: v.optional(
    v.strictObject({
      supported: v.array(example),
      refuted: v.array(example),
      disputed: v.optional(v.array(example)),
      unverified: v.optional(v.array(example)),
      ignored: v.array(example),
    }),
  ),
});

/** What one JSON file holds. */
export const factSetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d+$/, 'is no version such as 2026.11.1.')),
  asOf: date,
  title: localized,
  licence: text,
  note: text,
  languages: v.pipe(v.array(lang), v.minLength(1)),
  period: v.strictObject({ from: date, to: date }),
  about: v.pipe(v.array(v.pipe(references, v.minLength(1))), v.minLength(1)),
  topic: v.optional(references),
  rivals: v.optional(v.record(reference, references)),
  entities: v.record(id, v.strictObject({ kind: id, names: phrases })),
  cues: v.record(id, phrases),
  sources: v.record(v.string(), source),
  timeline: v.array(
    v.strictObject({ date, until: v.optional(date), text: localized, facts: v.optional(v.array(id)) }),
  ),
  facts: v.array(fact),
});
