import * as v from 'valibot';
import {
  choice,
  date,
  id,
  lang,
  localized,
  maybe,
  phrases,
  references,
  setVersion,
  sourceId,
  text,
  told,
  url,
} from './fact-set-fields.ts';
import { place, valuePart } from './fact-set-values.ts';

/**
 * The format of a fact set, field by field; `assets/facts/fact-set.schema.json` is made from it (`npm run facts --
 * schema`), so every field says what it is for. What spans several fields is in `fact-set-rules.ts`.
 */

const source = v.strictObject({
  publisher: told(text, 'Who published it.'),
  title: told(text, 'Its title, in its own language.'),
  url: maybe(url, 'Its address. Left out where it is not known: none is ever invented.'),
  published: maybe(date, 'When it was published.'),
  language: told(lang, 'The language it is written in: en, zh-Hans …'),
  kind: told(
    choice('primary', 'secondary'),
    '“primary”: made by those who were part of it (a notice, a changelog, an own analysis); “secondary”: a report.',
  ),
  note: maybe(text, 'What the source is, in one phrase.'),
  relays: maybe(
    v.array(text),
    'Whose report it passes on: ids of sources of this set, or names where the set has none. Two sources that relay the same third one are not independent.',
  ),
});

const entity = v.strictObject({
  kind: told(
    id,
    'What it is one of: “company”, “outlet”, “product” … Values of kind “name” are chosen among a kind.',
  ),
  names: told(phrases, 'Its names as phrases, by language; “*” holds in every language.'),
});

const telling = v.strictObject({
  id: told(id, 'Name of the telling within its fact.'),
  verdict: told(
    choice('supported', 'refuted', 'disputed', 'unverified'),
    'What telling it so is: right, wrong, one side of a dispute, or on nobody’s record.',
  ),
  words: told(
    text,
    'The cue whose words are the telling; they are what is marked. “a | b” are alternatives.',
  ),
  near: maybe(
    references,
    'What the words must stand near, as for a value; nothing where the words say enough alone.',
  ),
  ...place,
  from: maybe(date, 'The verdict holds for articles published on this day or later.'),
  until: maybe(date, 'The verdict holds for articles published on this day or earlier.'),
  offer: maybe(localized, 'What the record says instead. Every wrong telling needs one.'),
  negated: maybe(
    choice('supported', 'refuted'),
    'What a negation of the words is: “supported” where the record says that it is not so. Without it, negated words are left alone.',
  ),
});

const example = v.strictObject({
  lang: told(lang, 'The language it is written in.'),
  text: told(
    text,
    'A short article of its own (Markdown), which names the incident. Written anew, never copied from an article.',
  ),
  published: maybe(date, 'Day of publication where it matters.'),
  offers: maybe(text, 'Of a refuted example: what must be offered.'),
});

const examples = v.strictObject({
  supported: told(v.array(example), 'Texts that must agree with the fact.'),
  refuted: told(
    v.array(example),
    'Texts that must differ from it; each says in “offers” what must be offered.',
  ),
  disputed: maybe(v.array(example), 'Texts that take one side of a dispute.'),
  unverified: maybe(v.array(example), 'Texts that say what nobody has on record.'),
  ignored: told(
    v.array(example),
    'Texts that must be left alone: denied, asked, supposed, or about something else of the same kind.',
  ),
});

const relation = v.variant('kind', [
  v.strictObject({
    kind: told(v.picklist(['before', 'part-of']), 'It happened before another fact, or is part of it.'),
    fact: told(id, 'The other fact.'),
  }),
  v.strictObject({
    kind: told(v.literal('directed'), 'It goes from one entity to another, as an accusation does.'),
    from: told(id, 'The entity it comes from.'),
    to: told(id, 'The entity it goes to.'),
  }),
]);

const fact = v.strictObject({
  id: told(id, 'Name of the fact within the set. Reports and tests name it.'),
  label: told(localized, 'What it is about, in a few words, by language.'),
  statement: told(localized, 'What is so, in one sentence, by language.'),
  explanation: maybe(localized, 'What a reader needs besides; shown in the place of the statement.'),
  status: told(
    choice('established', 'reported', 'disputed'),
    '“established”: independent or primary sources agree; “reported”: told by some, and nobody objects; “disputed”: sources differ.',
  ),
  sources: told(
    v.pipe(
      v.array(sourceId),
      v.minLength(1, 'is empty. Every fact needs at least one source, with its date.'),
    ),
    'Who says so: ids of sources of this set, the best first.',
  ),
  known: maybe(date, 'Since when it could be known.'),
  relations: maybe(v.array(relation), 'How it stands to other facts.'),
  values: maybe(v.array(valuePart), 'What can be compared: versions, dates, numbers, names, codes.'),
  tellings: maybe(
    v.array(telling),
    'Words that tell the fact rightly or wrongly, where no value can be compared.',
  ),
  examples: maybe(
    examples,
    'What must agree, differ and be left alone: at least three, three and two, in two languages. They are run as tests.',
  ),
});

const timelineEntry = v.strictObject({
  date: told(date, 'When it happened, or began.'),
  until: maybe(date, 'When it ended.'),
  text: told(localized, 'What happened, in one sentence, by language.'),
  facts: maybe(v.array(id), 'The facts it shows.'),
});

/** Parts of the format that the published schema names. */
export const definitions = {
  fact,
  value: valuePart,
  telling,
  example,
  source,
  entity,
  relation,
  timelineEntry,
};

/** The shape of file that this program reads; a file that says nothing is of this one. */
export const FORMAT = 1;

/** What one JSON file holds. */
export const factSetSchema = v.strictObject({
  $schema: maybe(v.string(), 'Address of this schema, for editors.'),
  format: maybe(v.literal(FORMAT), 'Number of the format the file is written in.'),
  id: told(id, 'Name of the set: the incident in a word or two.'),
  version: told(setVersion, 'Year, month and a running number: 2026.11.1. Every finding names it.'),
  asOf: told(date, 'The day up to which the sources were read.'),
  title: told(localized, 'The incident in a few words, by language.'),
  licence: told(text, 'Under which licence the set may be used: CC-BY-4.0.'),
  note: told(text, 'Who maintains it, and what its reader should know.'),
  languages: told(
    v.pipe(v.array(lang), v.minLength(1, 'is empty. Name at least one language.')),
    'Languages that the cues cover. Articles in others are not checked.',
  ),
  period: told(
    v.strictObject({ from: told(date, 'First day.'), to: told(date, 'Last day.') }),
    'First and last day of what happened. Dates without a year are taken to lie near it.',
  ),
  about: told(
    v.pipe(
      v.array(
        v.pipe(
          references,
          v.minLength(1, 'is empty, so no article could name one of it. List cues or entities.'),
        ),
      ),
      v.minLength(1, 'is empty. Name what an article about the incident speaks of.'),
    ),
    'Groups of cues and entities. An article is about the incident when it names one of every group.',
  ),
  topic: maybe(references, 'Further cues and entities that show a passage to be about the incident.'),
  rivals: maybe(
    v.record(text, references),
    'By an entity that facts are about, others of its sort (“$company”). Where a clause is about one of these, its words say nothing of the facts whose cues name the entity.',
  ),
  entities: told(v.record(id, entity), 'Whom and what articles name, by id.'),
  cues: told(
    v.record(id, phrases),
    'Words that values and tellings stand near, by id: phrases by language, “*” for every language.',
  ),
  sources: told(v.record(sourceId, source), 'Where the facts come from, by id.'),
  timeline: told(v.array(timelineEntry), 'What happened when.'),
  facts: told(v.array(fact), 'The facts.'),
});
