import * as v from 'valibot';
import { expect, test } from 'vitest';
import {
  backgroundMessageSchema,
  pageMessageSchema,
  pageStateSchema,
} from '../../../lib/platform/messages.ts';
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
    {
      type: 'page-report',
      outcome: { state: 'read', result: resultOf(finding), gone: [0], ignored: [1], guessed: false },
    },
  ],
  ['a failure', { type: 'page-report', outcome: { state: 'failed', problem: 'x' } }],
  ['leaving', { type: 'page-left' }],
  ['the gate', { type: 'topic-found' }],
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
        ignored: [],
        guessed: false,
      },
    },
  ],
])('the background refuses %s', (_, message) => {
  expect(v.is(backgroundMessageSchema, message)).toBe(false);
});

test.each([
  { type: 'check-page' },
  { type: 'page-state' },
  { type: 'go-to', finding: 0 },
  { type: 'go-to', finding: 3, card: true },
  { type: 'step', by: -1 },
  { type: 'explain' },
  { type: 'ask-ignore' },
  { type: 'go-back' },
  { type: 'show-marks', on: false },
  { type: 'paint', verdicts: ['refuted', 'supported'] },
])('a page understands %j', (message) => {
  expect(v.is(pageMessageSchema, message)).toBe(true);
});

test.each([
  { type: 'check' },
  { type: 'go-to' },
  { type: 'go-to', finding: -1 },
  { type: 'step', by: 2 },
  { type: 'show-marks' },
  { type: 'paint', verdicts: ['false'] },
])('a page refuses %j', (message) => {
  expect(v.is(pageMessageSchema, message)).toBe(false);
});

test('a page’s answer is read whole', () => {
  expect(v.is(pageStateSchema, { marks: true, painted: ['refuted'], marked: [0, 2], current: 2 })).toBe(true);
  expect(v.is(pageStateSchema, { marks: true, painted: ['refuted'], marked: [0.5] })).toBe(false);
});
