import { describe, expect, it } from 'vitest';
import {
  FactSetError,
  type FactSetProblem,
  loadFactSet,
  parseFactSet,
} from '../../../lib/facts/load-fact-set.ts';
import { broken, goodSet } from './good-set.ts';

/** What is put where in the good set, and the path and sentence that it is refused with. */
type Row = readonly [put: string, value: unknown, path: string, message: RegExp];

const telling = { id: 'afloat', verdict: 'supported', words: 'sank', near: ['grey-heron'] };
const span = { id: 'date', kind: 'interval', near: ['aground'] };
const GAPS = 'one ~ two ~ three ~ four ~ five ~ six';

const fields: readonly Row[] = [
  ['sorces', {}, 'sorces', /^“sorces” is not a field here\. Did you mean “sources”\?$/],
  [
    'facts[0].colour',
    'red',
    'facts[0].colour',
    /^“colour” is not a field here\. The fields are id, .* or examples\.$/,
  ],
  ['facts[0].sources', undefined, 'facts[0].sources', /^“sources” is missing\. It says: Who says so/],
  ['facts[0].sources', [], 'facts[0].sources', /Every fact needs at least one source, with its date\.$/],
  [
    'facts[0].statement',
    { de: 'Auf Grund.' },
    'facts[0].statement',
    /has no English text\. Add it as “en”\.$/,
  ],
  [
    'facts[0].status',
    'confirmed',
    'facts[0].status',
    /^“confirmed” is not a status\. Write established, reported or disputed\.$/,
  ],
  [
    'facts[0].values[0].kind',
    'day',
    'facts[0].values[0].kind',
    /^“day” is not a kind\. Write version, date, interval, duration, quantity, name or code\.$/,
  ],
  [
    'facts[1].values[0].sides[0].is',
    '84',
    'facts[1].values[0].sides[0].is',
    /^“is” must be a number, and here is a text\.$/,
  ],
  ['facts', {}, 'facts', /^“facts” must be a list in square brackets, and here is an object\.$/],
  [
    'sources.courier.url',
    'javascript:alert(1)',
    'sources.courier.url',
    /is not an address\. Write it with https:\/\/ in full/,
  ],
  [
    'version',
    '1.0',
    'version',
    /is no version of a fact set\. Write year, month and a running number, as 2026\.11\.1\.$/,
  ],
  [
    'languages',
    ['English'],
    'languages[0]',
    /^“English” is no language tag\. Write it as en, zh-Hans or pt-BR\.$/,
  ],
];

const dates: readonly Row[] = [
  [
    'facts[0].values[0].is',
    '2026-6-12',
    'facts[0].values[0].is',
    /^“2026-6-12” is not a date\. Write it as 2026-06-12\.$/,
  ],
  [
    'facts[0].values[0].is',
    '2026-02-30',
    'facts[0].values[0].is',
    /^“2026-02-30” is not a date: that month has no such day\./,
  ],
  ['facts[0].values[0].is', '2026-02-29', 'facts[0].values[0].is', /that month has no such day\./],
  ['facts[0].values[0].is', 'June', 'facts[0].values[0].is', /Write it as 2026-07-10, 2026-07 or 2026\.$/],
  [
    'facts[0].values[0]',
    { ...span, is: '2026-06-20/2026-06-12' },
    'facts[0].values[0].is',
    /ends before it begins\. Write the earlier day first\.$/,
  ],
  [
    'facts[0].values[0]',
    { ...span, is: '12 to 20 June' },
    'facts[0].values[0].is',
    /is no interval\. Write it as 2026-04-22\/2026-06-05\.$/,
  ],
  [
    'facts[0].values[0]',
    { id: 'd', kind: 'duration', near: ['aground'], days: [9, 6] },
    'facts[0].values[0].days',
    /longest time before its shortest\. Turn the two round\.$/,
  ],
  [
    'period.to',
    '2026-06-01',
    'period.to',
    /^“2026-06-01” lies before “2026-06-12”\. Write the earlier day first\.$/,
  ],
  ['timeline[1].until', '2026-06-01', 'timeline[1].until', /lies before “2026-06-13”/],
  [
    'facts[0].tellings[0]',
    { ...telling, from: '2026-06-20', until: '2026-06-13' },
    'facts[0].tellings[0].until',
    /lies before/,
  ],
];

const ids: readonly Row[] = [
  [
    'facts[2].id',
    'grounding',
    'facts[2].id',
    /^“grounding” is the id of another fact already\. Give each its own\.$/,
  ],
  ['facts[1].values[1].id', 'number', 'facts[1].values[1].id', /already/],
  ['facts[0].tellings[1].id', 'sank', 'facts[0].tellings[1].id', /already/],
  [
    'cues.northbank',
    { en: ['North Bank'] },
    'cues.northbank',
    /is the id of an entity too\. Give the cue another\.$/,
  ],
];

const phrases: readonly Row[] = [
  [
    'entities.white-swan.names',
    { de: ['Graureiher'] },
    'entities.white-swan.names.de[0]',
    /^“Graureiher” is a name of “grey-heron” too\. Leave it to one of them/,
  ],
  [
    'entities.white-swan.names',
    { en: ['GREY  Heron'] },
    'entities.white-swan.names.en[0]',
    /is a name of “grey-heron” too/,
  ],
  ['facts[0].values[0].id', 'sank', 'facts[0].tellings[0].id', /another value or telling of this fact/],
  [
    'entities.white-swan.names',
    { '*': ['W'] },
    'entities.white-swan.names.*[0]',
    /^“W” may match a single character\. Write a longer name\.$/,
  ],
  [
    'entities.white-swan.names',
    { de: ['鷺'] },
    'entities.white-swan.names.de[0]',
    /may match a single character/,
  ],
  [
    'entities.white-swan.names',
    { de: ['die'] },
    'entities.white-swan.names.de[0]',
    /stands in nearly every text/,
  ],
  ['cues.sank.en', ['*'], 'cues.sank.en[0]', /^“\*” matches everything\. Write the words that are meant\.$/],
  [
    'cues.sank.en',
    ['[sank] [down]'],
    'cues.sank.en[0]',
    /matches everything, since all of it may be left out/,
  ],
  ['cues.sank.en', ['((((((sank))))))'], 'cues.sank.en[0]', /brackets inside brackets too deep/],
  ['cues.sank.en', [GAPS], 'cues.sank.en[0]', /more than 4 gaps/],
  ['cues.sank.en', ['sank\nit'], 'cues.sank.en[0]', /^“sank it” is no phrase\. Write words on one line\.$/],
  [
    'cues.timetable.en',
    ['the'],
    'topic[0]',
    /^“the” \(en\) of the cue “timetable” stands in nearly every text, and here it stands alone\./,
  ],
];

const tellings: readonly Row[] = [
  [
    'facts[0].tellings[1]',
    telling,
    'facts[0].tellings[1].words',
    /^“sank” is “supported” here and “refuted” by grounding\.sank\./,
  ],
  [
    'facts[0].tellings[0].negated',
    'refuted',
    'facts[0].tellings[0].negated',
    /is “refuted” both as it stands and when it is denied\./,
  ],
  [
    'facts[0].tellings[1]',
    { ...telling, words: 'afloat | sank' },
    'facts[0].tellings[1].words',
    /^“sank” is “supported” here/,
  ],
];

const references: readonly Row[] = [
  [
    'facts[0].values[0].near',
    ['aground & timetable | @on'],
    'facts[0].values[0].near[0]',
    /^“timetable \| @on” mixes cues with relations of a date\. Give each its own entry\.$/,
  ],
  [
    'facts[0].values[0].near',
    ['agrond'],
    'facts[0].values[0].near[0]',
    /^“agrond” is no cue or entity of this set\. Did you mean “aground”\?$/,
  ],
  [
    'facts[0].values[0].near',
    ['aground & @at'],
    'facts[0].values[0].near[0]',
    /^“@at” is no relation of a date\. Write @on, @from/,
  ],
  [
    'facts[0].values[0].near',
    ['$shop'],
    'facts[0].values[0].near[0]',
    /^“\$shop” is no kind of entity of this set\. Did you mean “\$ship”\?$/,
  ],
  ['facts[0].values[0].near', ['#passengers.count'], 'facts[0].values[0].near[0]', /is no value of this set/],
  [
    'facts[0].values[0].near',
    ['=two'],
    'facts[0].values[0].near[0]',
    /is no version\. Write it as =4\.2\.17\.$/,
  ],
  ['facts[0].values[0].near', ['constructor'], 'facts[0].values[0].near[0]', /is no cue or entity/],
  ['facts[0].values[0].near', [], 'facts[0].values[0].near', /is empty\. Name at least one cue/],
  [
    'facts[0].values[0].not',
    ['aground & sank'],
    'facts[0].values[0].not[0]',
    /which has a meaning only in “near”/,
  ],
  [
    'facts[0].values[0].context',
    ['@from'],
    'facts[0].values[0].context[0]',
    /counts only behind “ & ” in “near”/,
  ],
  ['about[0]', [], 'about[0]', /^This is empty, so no article could name one of it\./],
  ['about[0]', ['grey-heron | white-swan'], 'about[0][0]', /joins several\. Give each its own place/],
  [
    'facts[0].sources[0]',
    'ofice',
    'facts[0].sources[0]',
    /^“ofice” is no source of this set\. Did you mean “office”\?$/,
  ],
  [
    'facts[1].values[0].sides[0].sources',
    ['curier'],
    'facts[1].values[0].sides[0].sources[0]',
    /Did you mean “courier”\?$/,
  ],
  ['sources.courier.relays', ['ofice'], 'sources.courier.relays[0]', /is no source of this set/],
  ['sources.courier.relays', ['courier'], 'sources.courier.relays[0]', /^“courier” relays itself\./],
  ['timeline[0].facts', ['sinking'], 'timeline[0].facts[0]', /is no fact of this set/],
  ['facts[1].values[1].is', ['grey-hero'], 'facts[1].values[1].is[0]', /is no entity of this set/],
  ['facts[1].values[1].among', ['boat'], 'facts[1].values[1].among[0]', /^“\$boat” is no kind of entity/],
  [
    'facts[0].examples.ignored[0].lang',
    'fr',
    'facts[0].examples.ignored[0].lang',
    /is no language of this set/,
  ],
];

const relations: readonly Row[] = [
  [
    'facts[0].relations[0].fact',
    'new-time-table',
    'facts[0].relations[0].fact',
    /Did you mean “new-timetable”\?$/,
  ],
  [
    'facts[0].values[0].is',
    '2026-06-21',
    'facts[0].relations[0]',
    /^“grounding” \(2026-06-21\) is not before “new-timetable” \(2026-06-20\)\./,
  ],
  [
    'facts[0].relations[0]',
    { kind: 'part-of', fact: 'passengers' },
    'facts[0].relations[0]',
    /^“grounding” part of “passengers” part of “grounding” goes round in a circle\./,
  ],
  ['facts[2].relations[0].to', 'harbour-office', 'facts[2].relations[0]', /cannot be both ends/],
];

const disputes: readonly Row[] = [
  [
    'facts[0].values[0].is',
    undefined,
    'facts[0].values[0]',
    /^This needs “is”, the recorded value, or “sides”/,
  ],
  ['facts[1].values[0].is', 85, 'facts[1].values[0]', /and not both\.$/],
  ['facts[1].values[0].sides', [{ is: 84 }], 'facts[1].values[0].sides', /has one side only\./],
  ['facts[0].status', 'disputed', 'facts[0].status', /^A disputed fact needs “sides”/],
  ['facts[1].status', 'reported', 'facts[1].values[0].sides', /Make its status “disputed”, or write “is”\.$/],
];

const files: readonly (readonly [file: string, message: RegExp])[] = [
  ['{"id": "a",\n "facts": [1,,2]}', /^The file is not JSON: line 2, column 14, “,” begins no value\./],
  ['{"id": "a"', /line 1, column 11, a comma or “}” is missing at the end\.$/],
  ['{"id": "a",}', /line 1, column 12, a name between " and " is missing before “}”\.$/],
  ['{"note": "two\nlines"}', /line 1, column 10, a text begins that is not closed on its line\./],
  ["{'id': 1}", /line 1, column 2, a name between " and " is missing/],
  ['{"facts": [], "facts": []}', /^“facts” stands here twice\. Keep one/],
  ['[]', /^The file holds no fact set/],
  ['{"name": "settings"}', /^The file is JSON, but no fact set: it has no “facts”\./],
  [
    '{"format": 2, "facts": []}',
    /^The file is written in format 2, and this Errata reads format 1\. Update Errata\.$/,
  ],
  [
    `{"note": "${'é'.repeat(2_500_000)}"}`,
    /^The file is larger than 5 MB\. Split it into several fact sets\.$/,
  ],
  ['['.repeat(100_000), /brackets stand in brackets too deep/],
];

function problemsOf(load: () => unknown): readonly FactSetProblem[] {
  try {
    load();
  } catch (error) {
    if (error instanceof FactSetError) return error.problems;
    throw error;
  }
  return [];
}

it('takes a good set, as data and as the text of a file', () => {
  const { $schema, ...set } = goodSet();
  expect(loadFactSet(goodSet())).toEqual(set);
  expect(parseFactSet(`\ufeff${JSON.stringify(goodSet(), undefined, 1)}`)).toEqual(set);
});

describe.each([
  { what: 'fields', rows: fields },
  { what: 'dates', rows: dates },
  { what: 'ids', rows: ids },
  { what: 'phrases', rows: phrases },
  { what: 'tellings', rows: tellings },
  { what: 'references', rows: references },
  { what: 'relations', rows: relations },
  { what: 'disputes', rows: disputes },
])('refuses with path and sentence: $what', ({ rows }) => {
  it.each(rows)('%s = %j', (put, value, path, message) => {
    const problems = problemsOf(() => loadFactSet(broken(put, value)));
    expect(problems).toContainEqual({ path, message: expect.stringMatching(message) });
  });
});

describe('refuses a file as a whole', () => {
  it.each(files.map(([file, message]) => ({ file, shown: file.slice(0, 40), message })))(
    '$shown',
    ({ file, message }) => {
      expect(problemsOf(() => parseFactSet(file)).map((problem) => problem.message)).toEqual([
        expect.stringMatching(message),
      ]);
    },
  );
});

it('says everything that is wrong at once, also beside fields that are missing', () => {
  const set = goodSet();
  Object.assign(set.facts[0]!, { statement: undefined, colour: 'red' });
  set.facts[1]!.sources = ['curier'];
  set.period.to = '2026-06-31';
  set.cues.sank.en = ['*'];
  const paths = problemsOf(() => loadFactSet(set)).map(({ path }) => path);
  expect(paths.sort()).toEqual([
    'cues.sank.en[0]',
    'facts[0].colour',
    'facts[0].statement',
    'facts[1].sources[0]',
    'period.to',
  ]);
});

describe('takes what is legitimate', () => {
  const good: readonly (readonly [why: string, put: string, value: unknown])[] = [
    ['a name that entities of two kinds have', 'entities.northbank.names.en', ['White Swan']],
    ['two opposed tellings of the same words near different things', 'facts[0].tellings[1].words', 'sank'],
    [
      'two opposed tellings one after the other',
      'facts[0].tellings',
      [
        { id: 'later', verdict: 'refuted', words: 'sank', from: '2026-06-20', offer: { en: 'ran aground' } },
        { id: 'earlier', verdict: 'unverified', words: 'sank', until: '2026-06-19' },
      ],
    ],
    ['a word of every text beside a value', 'cues.aground.en', ['at']],
    ['a source that relays somebody without a source', 'sources.courier.relays', ['Reuters']],
    ['a month for a day', 'facts[2].values[0].is', '2026-06'],
    ['an example in a variety of a language', 'facts[0].examples.ignored[0].lang', 'en-GB'],
  ];
  it.each(good)('%s', (_why, put, value) => {
    expect(problemsOf(() => loadFactSet(broken(put, value)))).toEqual([]);
  });
});
