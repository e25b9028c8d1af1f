import { expect, it, test } from 'vitest';
import { LANGUAGES } from '../../../lib/lang/languages.ts';
import { LANGUAGE_TAGS, languageTag } from '../../../lib/lang/tags.ts';

it('names every language that the engine reads, and no other', () => {
  expect(LANGUAGES.map(({ lang }) => lang)).toEqual(LANGUAGE_TAGS);
});

test.each([
  ['en-GB', 'en'],
  ['pt_BR', 'pt'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['fi', undefined],
  ['und', undefined],
  ['enm', undefined],
])('%s is read as %s', (tag, language) => {
  expect(languageTag(tag)).toBe(language);
});
