import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type CheckResult, check } from '../../lib/check.ts';
import { LANGUAGES } from '../../lib/lang/languages.ts';
import { bundledFacts } from '../../lib/node/bundled-facts.ts';
import { readMarkdown } from '../../lib/text/markdown.ts';
import { articleText } from './texts.ts';

// A limit for hangs only: each takes a second or two where nothing else runs.
vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();
const TITLE = 'Alibaba bans Claude Code';

/** Text that no writer would hand in; each has the incident's names, so that nothing is laid aside before it is read. */
const surrogates = fc
  .array(fc.integer({ min: 0xd700, max: 0xe0ff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const noise = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((codes) => String.fromCharCode(...codes));
const marks = fc
  .array(fc.constantFrom(...'\u202e\u200f\u200b\u0301\ufeff\u00ad()[]{}«»“”.,:;-–—/%#@0123456789年月日万'), {
    maxLength: 120,
  })
  .map((chars) => chars.join(''));
const rightToLeft = fc
  .array(
    fc.constantFrom('حظرت', 'علي بابا', 'كلود كود', 'في', '10 يوليو', '١٠', 'אסרה', 'ב-10 ביולי', '2.9.1'),
    { maxLength: 30 },
  )
  .map((words) => `\u200f${words.join(' ')}`);
const strange = fc.oneof(
  surrogates,
  noise,
  marks,
  rightToLeft,
  fc.string({ unit: 'binary' }),
  fc.string({ maxLength: 1 }),
  fc.constant(''),
);
const torn = fc.tuple(articleText, strange, fc.nat()).map(([text, inside, at]) => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + inside + text.slice(place);
});
const lang = fc.oneof(
  fc.constantFrom(...LANGUAGES.map((language) => language.lang)),
  fc.constantFrom('', 'fi', 'ar', 'xx-YY', 'zh', 'zh_TW', 'EN-us', '-', '\ud800'),
);
const published = fc.constantFrom(
  '2026-07-05',
  '2026-02-30',
  '2026-13-45',
  '0000-00-00',
  'yesterday',
  '',
  '9999-12-31',
);

/** What holds of every answer. */
function expectSound(text: string, { findings, coverage, words, state }: CheckResult): void {
  let before = 0;
  for (const { start, end, quote } of findings) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(quote);
    before = start;
  }
  const counted = coverage.supported + coverage.refuted + coverage.disputed + coverage.unverified;
  expect(counted).toBe(findings.length);
  expect(words).toBeGreaterThanOrEqual(0);
  if (state !== 'checked') expect(findings).toEqual([]);
}

describe('any input', () => {
  it('has an answer whose offsets hold, in every language and on every day', () => {
    fc.assert(
      fc.property(fc.oneof(strange, torn), lang, published, (text, tag, day) => {
        const article = { ...readMarkdown(text), lang: tag, published: day, title: TITLE };
        expectSound(text, check(article, facts));
      }),
      { numRuns: 150 },
    );
  });

  it('has one too where language and day are not given', () => {
    fc.assert(
      fc.property(fc.oneof(strange, torn), (text) => {
        expectSound(text, check(readMarkdown(text), facts));
      }),
      { numRuns: 100 },
    );
  });

  it('has one too where the blocks leave out parts of the text', () => {
    fc.assert(
      fc.property(articleText, fc.array(fc.nat({ max: 400 }), { maxLength: 8 }), (text, cuts) => {
        const at = [...new Set(cuts.map((cut) => cut % text.length))].sort((a, b) => a - b);
        const blocks = at
          .slice(1)
          .flatMap((end, i) => (i % 2 ? [] : [{ kind: 'paragraph' as const, start: at[i]!, end }]));
        expectSound(text, check({ text, blocks, lang: 'en', title: TITLE }, facts));
      }),
      { numRuns: 60 },
    );
  });
});
