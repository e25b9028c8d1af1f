import { expect, test } from 'vitest';
import { badgeFor } from '../../../lib/platform/badge.ts';
import { coverageWords } from '../../../lib/platform/coverage-words.ts';
import { english } from './english.ts';
import { finding, resultOf } from './samples.ts';

const agreeing = { ...finding, verdict: 'supported' as const };
const disputed = { ...finding, verdict: 'disputed' as const };
const read = (result: ReturnType<typeof resultOf>, gone: number[] = [], ignored: number[] = []) => ({
  state: 'read' as const,
  result,
  gone,
  ignored,
  guessed: false,
});
const other = (state: 'empty' | 'elsewhere' | 'unreadable-language', lang = 'en') =>
  read({ ...resultOf(), state, lang });

test.each([
  ['before a check', undefined, '', 'Check this page'],
  ['while checking', { state: 'checking' as const }, '', 'Checking this page'],
  ['one differs', read(resultOf(finding, agreeing)), '1', '1 place differs from the record'],
  ['two differ', read(resultOf(finding, disputed, finding)), '2', '2 places differ from the record'],
  ['one of two has gone', read(resultOf(finding, finding), [1]), '1', '1 place differs from the record'],
  [
    'one is ignored, one has gone',
    read(resultOf(finding, finding, finding), [1], [0]),
    '1',
    '1 place differs from the record',
  ],
  [
    'nothing differs',
    read(resultOf(agreeing, disputed)),
    '',
    'Nothing found that differs. Other statements were not checked.',
  ],
  ['nothing read', other('empty'), '?', 'No article text found on this page. Nothing was read.'],
  ['something else', other('elsewhere'), '–', 'This article is about something else'],
  [
    'unknown language',
    other('unreadable-language', 'fi'),
    '?',
    'The facts cannot be compared with text in this language (fi). Nothing was checked.',
  ],
  [
    'page without a clear article',
    { ...read(resultOf(finding)), guessed: true },
    '1',
    '1 place differs from the record. The article could not be told from the rest of the page; its main part was read.',
  ],
  [
    'no fact set that is on',
    { state: 'no-facts' as const },
    '?',
    'No fact set is switched on in the options. Nothing was checked.',
  ],
  ['closed page', { state: 'closed' as const }, '!', 'The browser lets no extension read this page'],
  [
    'failure',
    { state: 'failed' as const, problem: 'No facts.' },
    '!',
    'This page could not be checked: No facts.',
  ],
])('the button %s', (_, outcome, text, title) => {
  expect(badgeFor(outcome, english)).toMatchObject({ text, title });
});

test('only a count of discrepancies is red', () => {
  expect(badgeFor(read(resultOf(finding)), english).kind).toBe('differs');
  expect(badgeFor(other('empty'), english).kind).toBe('notice');
  expect(badgeFor(read(resultOf(agreeing)), english).kind).toBe('none');
});

test.each([
  [
    [0, 0, 0],
    'None of the facts about this incident was found in the text. Other statements were not checked.',
  ],
  [
    [9, 0, 0],
    '9 facts about this incident found in the text: all 9 agree. Other statements were not checked.',
  ],
  [[1, 0, 0], '1 fact about this incident found in the text: 1 agrees. Other statements were not checked.'],
  [[0, 1, 0], '1 fact about this incident found in the text: 1 differs. Other statements were not checked.'],
  [
    [11, 2, 1],
    '14 facts about this incident found in the text: 11 agree, 2 differ, 1 is disputed. Other statements were not checked.',
  ],
  [
    [0, 0, 2],
    '2 facts about this incident found in the text: 2 are disputed. Other statements were not checked.',
  ],
] as const)('coverage %j', ([supported, refuted, disputed], words) => {
  expect(coverageWords(english, { supported, refuted, disputed, unverified: 3 })).toBe(words);
});
