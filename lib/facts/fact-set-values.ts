import * as v from 'valibot';
import {
  choice,
  date,
  id,
  interval,
  localized,
  maybe,
  references,
  sourceId,
  text,
  told,
  url,
  version,
} from './fact-set-fields.ts';

/** The typed values of a fact. Each kind is compared in its own way (`lib/verdict`). */

const seen = v.array(
  v.strictObject({
    says: told(text, 'The words that differ, as they stood there.'),
    url: maybe(url, 'Where they stood.'),
  }),
);

/** What a value and a telling have in common: where they count. */
export const place = {
  context: maybe(
    references,
    'What must be met somewhere around: in the sentence, the passage or its headings. Every entry must be met; alternatives within an entry are joined by “ | ”.',
  ),
  not: maybe(
    references,
    'What takes it away when it stands nearer: words of another event or another product.',
  ),
  unless: maybe(references, 'What takes it away wherever in the sentence it stands.'),
  seen: maybe(seen, 'Where other values were seen published.'),
};

const NEAR =
  'What it must stand near: one entry is enough. An entry is a cue, an entity, “$kind” (any entity of a kind), “#fact.value” (a value found before) or “=4.2.17” (a version as such); “a | b” are alternatives. Only the first counts for the distance; what follows “ & ” must be in the same sentence. “ & @from | @by” asks how a date stands. “?” before an entry: enough to agree, too little to differ.';

const part = {
  id: told(id, 'Name of the value within its fact. Other values refer to it as “#fact.value”.'),
  label: maybe(localized, 'What this value is, where it is not what the fact as a whole is about.'),
  offer: maybe(
    localized,
    'What to offer where the bare value would not read as an answer: “a week after the notice”.',
  ),
  near: told(
    v.pipe(references, v.minLength(1, 'is empty. Name at least one cue that the value stands near.')),
    NEAR,
  ),
  ...place,
};

const side = <T extends v.GenericSchema>(is: T) =>
  v.strictObject({
    is: told(is, 'What this side says.'),
    sources: maybe(v.array(sourceId), 'Which sources say so.'),
    note: maybe(localized, 'Who says so, in a few words.'),
  });

const IS = 'The recorded value.';
const SIDES =
  'Where the sources differ: what each side says. In the place of “is”, in a fact whose status is “disputed”.';

/** `is` or `sides`, to be put into an object of which `eitherOr` sees that it has one of them. */
const recorded = <T extends v.GenericSchema>(is: T, description = IS) => ({
  is: maybe(is, description),
  sides: maybe(
    v.pipe(v.array(side(is)), v.minLength(2, 'has one side only. Write at least two, or “is”.')),
    SIDES,
  ),
});

interface Recorded {
  readonly is?: unknown;
  readonly sides?: unknown;
}

const hasEither = ({ is, sides }: Recorded): boolean => (is === undefined) !== (sides === undefined);

const EITHER = { oneOf: [{ required: ['is'] }, { required: ['sides'] }] };
const NEEDS_EITHER = 'needs “is”, the recorded value, or “sides” where the sources differ, and not both.';

const list = maybe(v.boolean(), 'Several are named together: a wrong one among right ones counts.');

export const valuePart = v.variant('kind', [
  v.pipe(
    v.strictObject({
      kind: told(v.literal('version'), 'A version number.'),
      ...part,
      ...recorded(version),
      end: maybe(
        choice('first', 'last', 'closing'),
        'Which end of a range of versions it is. “closing”: one that stands alone or closes a range; without “end”, one that stands alone or opens a range.',
      ),
      onward: maybe(v.boolean(), 'What holds of it holds of all later versions too.'),
    }),
    v.metadata(EITHER),
    v.check((one) => hasEither(one), NEEDS_EITHER),
  ),
  v.pipe(
    v.strictObject({
      kind: told(v.literal('date'), 'A day, a month or a year.'),
      ...part,
      ...recorded(date, 'The recorded day (2026-07-10), month (2026-07) or year (2026).'),
      also: maybe(v.array(date), 'Other days that are right for a reason, such as a time zone.'),
      event: maybe(
        v.boolean(),
        'Something that happens on that day: an article of an earlier day may not tell it as done.',
      ),
      deadline: maybe(v.boolean(), 'Told as a limit (“by”, “until”) as well as a day.'),
    }),
    v.metadata(EITHER),
    v.check((one) => hasEither(one), NEEDS_EITHER),
  ),
  v.strictObject({
    kind: told(v.literal('interval'), 'A span of time with two ends.'),
    ...part,
    is: told(interval, 'First and last day: 2026-04-22/2026-06-05.'),
  }),
  v.strictObject({
    kind: told(v.literal('duration'), 'A length of time.'),
    ...part,
    days: told(
      v.pipe(
        v.strictTuple([
          v.pipe(v.number(), v.minValue(0, 'is less than no time.')),
          v.pipe(v.number(), v.minValue(0, 'is less than no time.')),
        ]),
        v.check(
          ([low, high]) => low <= high,
          'has its longest time before its shortest. Turn the two round.',
        ),
      ),
      'Shortest and longest number of days that is right: [7, 7], or [27, 31] for “a month”.',
    ),
  }),
  v.pipe(
    v.strictObject({
      kind: told(v.literal('quantity'), 'A number of something.'),
      ...part,
      ...recorded(v.number(), 'The recorded number in full: 28800000. What is rounded rightly agrees.'),
      bound: maybe(
        choice('over', 'under'),
        '“over”: the record says “more than”; “under”: it says “nearly”.',
      ),
      percent: maybe(v.boolean(), 'A share in per cent.'),
      threshold: maybe(
        v.boolean(),
        'A limit that is set: “more than 40 %” is then not the same as “more than 50 %”.',
      ),
    }),
    v.metadata(EITHER),
    v.check((one) => hasEither(one), NEEDS_EITHER),
  ),
  v.strictObject({
    kind: told(v.literal('name'), 'Somebody or something named.'),
    ...part,
    is: told(
      v.pipe(v.array(id), v.minLength(1, 'is empty. Name at least one entity.')),
      'Entities that are right; the first is offered.',
    ),
    among: told(v.array(id), 'Kinds of entity that compete for the place.'),
    list,
    open: maybe(v.boolean(), 'Names that no entity has count too, when they stand right beside the cue.'),
  }),
  v.strictObject({
    kind: told(v.literal('code'), 'Characters that mean themselves: a code point, a time zone, a handle …'),
    ...part,
    form: told(
      choice('codepoint', 'zone', 'variable', 'forum', 'handle', 'issue', 'hex', 'host', 'cve'),
      'How the code is written, and so what it is compared with.',
    ),
    is: told(
      v.pipe(v.array(text), v.minLength(1, 'is empty. Write at least one code.')),
      'Codes that are right; the first is offered.',
    ),
    list,
  }),
]);
