import { expect, test } from 'vitest';
import { ignoredIndexes, ignoredOf, withIgnored, withoutIgnoring } from '../../../lib/platform/ignoring.ts';
import { finding } from './samples.ts';

const URL = 'https://www.news.example/a';
const SITE = 'news.example';
const first = { before: 'since version ', after: ', said' };
const second = { before: 'not from ', after: ' on' };
const other = { ...finding, fact: 'other-fact' };
const findings = [finding, finding, other];
const passages = [first, second, first];

test.each([
  ['passage', URL, [0]],
  ['passage', 'https://other.example/a', []],
  ['fact-on-site', URL, [0, 1]],
  ['fact-on-site', 'https://other.example/a', []],
  ['fact', 'https://other.example/a', [0, 1]],
] as const)('%s ignores, on %s, %j', (scope, url, indexes) => {
  const item = ignoredOf(finding, scope, { site: SITE, passage: first, at: 1 });
  expect(ignoredIndexes(findings, passages, url, { ignored: [item] })).toEqual(indexes);
});

test('what is ignored and taken back leaves the others as they were', () => {
  const [one, two] = [
    ignoredOf(finding, 'passage', { site: SITE, passage: first, at: 1 }),
    ignoredOf(other, 'fact', { at: 2 }),
  ];
  const { ignored } = withIgnored({ ignored: [one] }, two, false);
  expect(ignored).toEqual([one, two]);
  expect(withIgnored({ ignored }, one, true).ignored).toEqual([two]);
});

test('a page without a site can only have the fact ignored everywhere', () => {
  expect(ignoredOf(finding, 'passage', { passage: first, at: 1 })).toEqual({
    scope: 'fact',
    fact: finding.fact,
    at: 1,
  });
});

test('showing a finding again takes away all that hid it, and nothing else', () => {
  const at = (scope: Parameters<typeof ignoredOf>[1], site = SITE) =>
    ignoredOf(finding, scope, { site, passage: first, at: 1 });
  const elsewhere = at('fact-on-site', 'desk.example');
  const otherFact = ignoredOf(other, 'fact', { at: 1 });
  const all = [at('passage'), elsewhere, at('fact-on-site'), otherFact, at('fact')];
  expect(withoutIgnoring(all, finding, URL, first)).toEqual([elsewhere, otherFact]);
  expect(withoutIgnoring([at('passage')], finding, URL, second)).toHaveLength(1);
});
