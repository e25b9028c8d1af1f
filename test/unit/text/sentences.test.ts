import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../lib/lang/languages.ts';
import { cleanText } from '../../../lib/text/clean.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { tokenize } from '../../../lib/text/tokens.ts';

function sentencesOf(source: string, lang: string): string[] {
  const language = languageFor(lang)!;
  const { text, blocks } = readMarkdown(source);
  const clean = cleanText(text);
  return splitSentences(
    clean.text,
    tokenize(clean.text),
    blocks,
    new Set(language.abbreviations),
    new Set(language.common),
  ).map(({ start, end }) => clean.text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    ['en', 'It was so. It is not.', ['It was so.', 'It is not.']],
    [
      'en',
      'Is it there? No. Version 2.1.40 came without it.',
      ['Is it there?', 'No.', 'Version 2.1.40 came without it.'],
    ],
    ['en', 'See No. 40 for the rest.', ['See No. 40 for the rest.']],
    ['en', 'Big cities, e.g. Berlin, were hit.', ['Big cities, e.g. Berlin, were hit.']],
    ['en', 'It began at 5 p.m. The office was shut.', ['It began at 5 p.m.', 'The office was shut.']],
    ['en', 'It began at 5 p.m. Tuesday.', ['It began at 5 p.m. Tuesday.']],
    ['en', 'The key is 0x5B. Another one is not used.', ['The key is 0x5B.', 'Another one is not used.']],
    ['en', 'John B. Smith wrote it.', ['John B. Smith wrote it.']],
    ['en', 'Malcolm X. Moore wrote it.', ['Malcolm X. Moore wrote it.']],
    ['en', 'She wrote it on X. He did not.', ['She wrote it on X.', 'He did not.']],
    ['de', 'Sie schrieb es auf X. Er schwieg.', ['Sie schrieb es auf X.', 'Er schwieg.']],
    ['de', 'Große Städte, z.B. Berlin, auch am 3. Juli.', ['Große Städte, z.B. Berlin, auch am 3. Juli.']],
    ['pl', 'Były tam m.in. Kraków i Gdynia.', ['Były tam m.in. Kraków i Gdynia.']],
    ['es', 'Varias, p. ej. Lima, siguen.', ['Varias, p. ej. Lima, siguen.']],
    [
      'zh-Hans',
      '# 通报\n\n**等级**：中\n**影响版本：** 2.1起\n续行',
      ['通报', '**等级**:中', '**影响版本:** 2.1起\n续行'],
    ],
    ['en', '8/ first one: v2.1.9 (4/2). gone in .16', ['8/ first one: v2.1.9 (4/2).', 'gone in .16']],
    ['en', 'they say so… NO. others did', ['they say so…', 'NO.', 'others did']],
    ['en', 'it was so. nobody saw it', ['it was so.', 'nobody saw it']],
    ['en', 'big cities, e.g. berlin, approx. ten', ['big cities, e.g. berlin, approx. ten']],
    ['en', 'iPhones went. They came back on sept. ten.', ['iPhones went.', 'They came back on sept. ten.']],
    ['ru', 'Город, т. е. Москва, ждёт.', ['Город, т. е. Москва, ждёт.']],
  ])('%s: %s', (lang, text, sentences) => {
    expect(sentencesOf(text, lang)).toEqual(sentences);
  });

  it('are cut behind a comma where they are too long to be one', () => {
    const pieces = sentencesOf(`${'word, '.repeat(1000)}word.`, 'en');
    expect(pieces.length).toBeGreaterThan(4);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(2000);
    expect(pieces.join('')).toBe(`${'word, '.repeat(1000)}word.`);
  });
});
