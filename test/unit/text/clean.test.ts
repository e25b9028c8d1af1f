import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/text/clean.ts';

describe('levelled text', () => {
  it.each([
    ['curly quotes', '“a” ’s', '"a" \'s'],
    ['French quotation marks', 'dit : «\u00a0a.\u00a0» Et', 'dit :  "a."  Et'],
    ['German ones the other way round', 'so »a« und »b«.', 'so "a" und "b".'],
    ['dashes and no-break spaces', '22\u00a0April\u2013June', '22 April-June'],
    ['full-width forms', '２．１．９１（版）', '2.1.91(版)'],
    ['soft hyphens', 'ac\u00adcounts', 'accounts'],
    ['right-to-left marks', 'a\u200fb', 'ab'],
    ['ligatures', 'o\ufb03ce', 'office'],
    ['combining marks', 'u\u0308ber', 'über'],
  ])('%s', (_, source, text) => {
    expect(cleanText(source).text).toBe(text);
  });

  it('leads back to the source where lengths differ', () => {
    const source = 'soft\u00adware 2.9.1 o\ufb03ce';
    const clean = cleanText(source);
    const start = clean.text.indexOf('2.9.1');
    expect(source.slice(clean.toSource(start), clean.toSource(start + 5))).toBe('2.9.1');
    expect(clean.fromSource(source.indexOf('2.9.1'))).toBe(start);
  });

  it('keeps the length in lower case', () => {
    const clean = cleanText('İSTANBUL ΑΣ');
    expect(clean.folded).toHaveLength(clean.text.length);
  });
});
