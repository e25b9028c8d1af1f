import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import { withoutLanguages } from '../../../lib/platform/compared-languages.ts';

const ferry = readFileSync(new URL('../../facts/harbour-ferry.json', import.meta.url), 'utf8');
const facts = indexFacts([parseFactSet(ferry)]);
const text = 'The ferry Grey Heron ran aground off Northbank on 14 June 2026.';
const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }], lang: 'en-GB' };

test('a language that is switched off is not compared, in any of its regions', () => {
  expect(check(article, withoutLanguages(facts, ['en'])).state).toBe('unreadable-language');
  expect(check(article, withoutLanguages(facts, ['de'])).findings.map(({ quote }) => quote)).toEqual([
    '14 June 2026',
  ]);
});
