import * as v from 'valibot';
import { expect, test } from 'vitest';
import { backgroundMessageSchema, pageMessageSchema } from '../../../lib/platform/messages.ts';
import { finding, resultOf } from './samples.ts';

const article = { text: 'Some text', blocks: [{ start: 0, end: 9, kind: 'paragraph' }] };

test.each([
  ['a text to check', { type: 'check', article }],
  [
    'a text with all that is known of it',
    {
      type: 'check',
      article: {
        ...article,
        lang: 'en',
        published: '2026-07-04',
        title: 'T',
        verbatim: [{ start: 1, end: 2 }],
      },
    },
  ],
  [
    'a result',
    { type: 'page-report', outcome: { state: 'read', result: resultOf(finding), gone: [0], guessed: false } },
  ],
  ['a failure', { type: 'page-report', outcome: { state: 'failed', problem: 'x' } }],
  ['leaving', { type: 'page-left' }],
])('the background understands %s', (_, message) => {
  expect(v.is(backgroundMessageSchema, message)).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a text', 'check'],
  ['an unknown wish', { type: 'check-all' }],
  ['no article', { type: 'check' }],
  [
    'a negative place',
    { type: 'check', article: { ...article, blocks: [{ start: -1, end: 9, kind: 'paragraph' }] } },
  ],
  [
    'an unknown kind of block',
    { type: 'check', article: { ...article, blocks: [{ start: 0, end: 9, kind: 'advert' }] } },
  ],
  [
    'an unknown verdict',
    {
      type: 'page-report',
      outcome: {
        state: 'read',
        result: resultOf({ ...finding, verdict: 'false' as 'refuted' }),
        gone: [],
        guessed: false,
      },
    },
  ],
])('the background refuses %s', (_, message) => {
  expect(v.is(backgroundMessageSchema, message)).toBe(false);
});

test('a page listens to one wish only', () => {
  expect(v.is(pageMessageSchema, { type: 'check-page' })).toBe(true);
  expect(v.is(pageMessageSchema, { type: 'check' })).toBe(false);
});
