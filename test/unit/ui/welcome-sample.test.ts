import { describe, expect, it, test } from 'vitest';
import sentences from '../../../assets/sample/sentences.json' with { type: 'json' };
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { bundledFacts } from '../../../lib/node/bundled-facts.ts';
import { articleOf, piecesOf, sampleFor } from '../../../lib/platform/welcome/sample-text.ts';
import { finding } from './samples.ts';

describe('the sample of the welcome page', () => {
  const facts = indexFacts(bundledFacts().sets);

  test.each(Object.entries(sentences).map(([lang, text]) => ({ lang, text })))(
    'shows one thing that differs and others that agree, in $lang',
    ({ lang, text }) => {
      const result = check(articleOf({ lang, text }), facts);
      const differing = result.findings.filter(({ verdict }) => verdict === 'refuted');
      expect(differing.map(({ quote }) => quote)).toEqual(['2.9.1']);
      expect(differing[0]!.expected[0]).toBe('2.1.91');
      expect(result.coverage.supported).toBeGreaterThanOrEqual(2);
      expect(result.coverage.disputed).toBe(0);
    },
  );

  test.each([
    ['en-US', 'en'],
    ['de-AT', 'de'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['pt-BR', 'pt'],
    ['fi', 'en'],
  ])('for an interface in %s it is in %s', (wanted, lang) => {
    expect(sampleFor(wanted, sentences)).toEqual({ lang, text: sentences[lang as keyof typeof sentences] });
  });

  it('takes each line for a paragraph', () => {
    expect(articleOf({ text: 'One.\n\nTwo.', lang: 'en' })).toEqual({
      text: 'One.\n\nTwo.',
      lang: 'en',
      blocks: [
        { start: 0, end: 4, kind: 'paragraph' },
        { start: 6, end: 10, kind: 'paragraph' },
      ],
    });
  });
});

describe('the sample in pieces', () => {
  const at = (start: number, end: number, verdict = finding.verdict) => ({ ...finding, start, end, verdict });

  it.each([
    { findings: [], pieces: ['abcdef'] },
    { findings: [at(0, 2)], pieces: ['[ab]', 'cdef'] },
    { findings: [at(1, 2), at(4, 6)], pieces: ['a', '[b]', 'cd', '[ef]'] },
    { findings: [at(1, 4), at(2, 5)], pieces: ['a', '[bcd]', 'ef'] },
    { findings: [at(1, 4, 'supported'), at(2, 5)], pieces: ['ab', '[cde]', 'f'] },
  ])('$pieces', ({ findings, pieces }) => {
    const made = piecesOf('abcdef', findings, ['refuted']);
    expect(made.map(({ text, finding: index }) => (index === undefined ? text : `[${text}]`))).toEqual(
      pieces,
    );
  });
});
