import { expect, test } from 'vitest';
import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { markLabel, recordWords, statusWords, verdictWords } from '../../../lib/dom/card-words.ts';
import { dateWords, sayCount } from '../../../lib/words.ts';
import { english } from './english.ts';
import { finding, source } from './samples.ts';

const primary = { ...source, kind: 'primary' as const };

test.each([
  ['established', [primary], 'One primary source'],
  ['established', [primary, source, source], '3 sources, one or more of them primary'],
  ['established', [source, source], 'Two independent sources'],
  ['established', [source, source, source], 'Several independent sources'],
  ['established', [source], 'Established'],
  ['reported', [source, source], 'One chain of sources'],
  ['disputed', [source, primary], 'Sources differ'],
] as const)('a fact that is %s says how well it is known: %#', (status, sources, words) => {
  expect(statusWords(english, { status, sources })).toBe(words);
});

test.each([
  ['2026-07-03', 'July 3, 2026'],
  ['2026-07', 'July 2026'],
  ['2026', '2026'],
  [undefined, 'No date'],
  ['soon', 'No date'],
])('the date %s reads %s', (published, words) => {
  expect(dateWords(english, published)).toBe(words);
});

test('a date is not moved by the time zone of the reader', () => {
  expect(dateWords({ ...english, lang: 'en-GB' }, '2026-01-01')).toBe('1 January 2026');
});

test.each([
  [
    'refuted',
    ['2.1.91'],
    'Differs',
    'The record says',
    'Differs, 1 of 2: the article says 2.9.1, the record says 2.1.91',
  ],
  [
    'supported',
    ['2.9.1'],
    'Agrees',
    'The record says',
    'Agrees, 1 of 2: the article says 2.9.1, the record says 2.9.1',
  ],
  [
    'disputed',
    ['a', 'b'],
    'Sources differ',
    'The record holds both',
    'Sources differ, 1 of 2: the article says 2.9.1, the record holds a or b',
  ],
  [
    'disputed',
    ['a', 'b', 'c'],
    'Sources differ',
    'The record holds',
    'Sources differ, 1 of 2: the article says 2.9.1, the record holds a, b, or c',
  ],
] as const)('a mark that is %s is named in words: %#', (verdict, expected, heading, record, label) => {
  const own = { ...finding, verdict, expected };
  expect([verdictWords(english, own), recordWords(english, own), markLabel(english, own, 1, 2)]).toEqual([
    heading,
    record,
    label,
  ]);
});

test('counted texts take the form that the number asks for', () => {
  expect(sayCount(english, 'title_differs', 1)).toBe('1 place differs from the record');
  expect(sayCount(english, 'title_differs', 2)).toBe('2 places differ from the record');
  expect(sayCount({ ...english, lang: 'pl' }, 'title_differs', 5)).toBe('5 places differ from the record');
});

test('every counted text has both English forms, and no text is empty', () => {
  const names = Object.keys(messages);
  for (const name of names.filter((each) => each.endsWith('_other')))
    expect(names).toContain(name.replace(/_other$/, '_one'));
  for (const { message } of Object.values(messages)) expect(message).not.toBe('');
});
