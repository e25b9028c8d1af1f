import * as v from 'valibot';

/**
 * The format of the JSON report, field by field; `docs/report.schema.json` is made from it (`npm run facts -- schema`),
 * so every field says what it is. The report itself only takes its types from here.
 */

const told = <S extends v.GenericSchema>(schema: S, words: string) =>
  v.pipe(schema, v.metadata({ description: words }));

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const place = v.pipe(v.number(), v.integer(), v.minValue(1));

const source = v.strictObject({
  publisher: v.string(),
  title: v.string(),
  url: v.exactOptional(told(v.string(), 'Left out where it is not known.')),
  published: v.exactOptional(told(v.string(), 'As exact as known: 2026-07-03, 2026-07.')),
  language: told(v.string(), 'BCP-47'),
  kind: v.picklist(['primary', 'secondary']),
  note: v.exactOptional(told(v.string(), 'What the source is or whom it relays.')),
});

const suppression = told(
  v.strictObject({ kind: v.picklist(['ignored', 'baseline']), reason: v.string() }),
  'Why it is not counted.',
);

const finding = v.strictObject({
  start: told(
    offset,
    'First UTF-16 code unit, from 0: in the file as read, or in “text” where that is given.',
  ),
  end: told(offset, 'The code unit behind the last.'),
  line: v.exactOptional(told(place, 'In the file, from 1. Left out where it cannot be told.')),
  column: v.exactOptional(told(place, 'UTF-16 code units from 1.')),
  quote: told(v.string(), 'The words between start and end.'),
  verdict: told(
    v.picklist(['supported', 'refuted', 'disputed', 'unverified']),
    'The record says the same, says otherwise, its sources differ, or it has nothing to decide by.',
  ),
  fact: told(v.string(), 'Id of the fact in its set.'),
  part: told(v.string(), 'Id of the part of the fact that was compared.'),
  label: told(v.string(), 'What the fact is about.'),
  expected: told(
    v.array(v.string()),
    'What the record holds: first in the style of the text, then as recorded; of a disputed fact every side.',
  ),
  correction: v.exactOptional(
    told(v.string(), 'What --fix puts in the place of the quote; left out where a person has to decide.'),
  ),
  claimant: v.strictObject({ kind: v.picklist(['article', 'attributed']) }),
  explanation: v.string(),
  status: v.picklist(['established', 'reported', 'disputed']),
  sources: v.array(source),
  seen: told(v.array(v.string()), 'Where the same wrong value was seen elsewhere.'),
  rule: told(v.string(), 'What decided: version/differs, telling/immediate.'),
  factSet: told(v.string(), 'Id and version of the fact set.'),
  fingerprint: told(
    v.string(),
    'The same for the same claim in later versions of the text, as long as the words next to it stay.',
  ),
  suppressed: v.exactOptional(suppression),
});

const count = offset;

const inconsistency = v.strictObject({
  start: told(offset, 'As of a finding.'),
  end: told(offset, 'The code unit behind the last.'),
  line: v.exactOptional(place),
  column: v.exactOptional(place),
  quote: told(v.string(), 'The words between start and end.'),
  kind: v.picklist(['two-values', 'weekday', 'interval', 'sum', 'tense']),
  other: v.exactOptional(
    told(v.strictObject({ start: offset, end: offset }), 'The place that it does not fit.'),
  ),
  explanation: told(v.string(), 'One sentence.'),
  key: told(v.string(), 'Which sentence that is.'),
  values: told(
    v.record(v.string(), v.string()),
    'What stands in the sentence: days as 2026-07-10, weekdays from 1 (Monday), plain numbers, words of the text.',
  ),
  fingerprint: told(v.string(), 'As of a finding.'),
  suppressed: v.exactOptional(suppression),
});

/** One entry a text. */
const reportedArticle = v.strictObject({
  file: told(v.string(), 'As named on the command line; - is standard input.'),
  url: v.exactOptional(told(v.string(), 'Of a page: its address.')),
  program: v.strictObject({ name: v.string(), version: v.string() }),
  state: told(
    v.picklist(['checked', 'elsewhere', 'unreadable-language', 'empty']),
    'checked: it is about a known incident; elsewhere: it was read and is about something else.',
  ),
  lang: told(v.string(), 'BCP-47; und where it could not be told.'),
  published: told(v.nullable(v.string()), 'Day by which tense and “yesterday” are judged.'),
  given: told(
    v.strictObject({ published: v.boolean(), lang: v.boolean() }),
    'Whether day and language were set by --date and --lang.',
  ),
  title: v.nullable(v.string()),
  sha256: told(v.string(), 'Of the text that was checked, in UTF-8.'),
  factSet: told(v.string(), 'The fact sets that the text speaks of, separated by spaces.'),
  factSets: told(
    v.array(v.strictObject({ id: v.string(), version: v.string(), asOf: v.string() })),
    'All fact sets that it was checked with.',
  ),
  text: v.exactOptional(told(v.string(), 'The text that was taken out of a page or document.')),
  guessed: v.exactOptional(
    told(v.literal(true), 'No article could be told from the rest of the page; its main part was read.'),
  ),
  findings: v.array(finding),
  inconsistencies: v.exactOptional(
    told(
      v.array(inconsistency),
      'What does not fit the rest of the text; left out where --consistency was not given.',
    ),
  ),
  coverage: v.strictObject({ supported: count, refuted: count, disputed: count, unverified: count }),
});

export const reportSchema = v.array(reportedArticle);

export type ReportedArticle = v.InferOutput<typeof reportedArticle>;
