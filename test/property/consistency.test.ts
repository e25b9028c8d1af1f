import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findInconsistencies } from '../../lib/consistency/consistency.ts';
import { LANGUAGES } from '../../lib/lang/languages.ts';
import { bundledFacts } from '../../lib/node/bundled-facts.ts';
import { readMarkdown } from '../../lib/text/markdown.ts';
import { articleText } from './texts.ts';

// A limit for hangs only: each takes a second or two where nothing else runs.
vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();

/** Sentences with something to find, so that the offsets of what is found are tried too. */
const SENTENCES = [
  'It starts on Thursday, July 10, 2026.',
  'The sale runs from July 10 to July 3.',
  'It holds 147 domains and 14 keywords, 162 in total.',
  'The rule will take effect on 3 July.',
  'We saw the group Borna. The group Borna employs 2,512 people. The group Borna employs 2,521 people.',
  'A ﬁne soft\u00adhyphen, e\u0301 and \u200b.',
];

const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  articleText,
  fc
    .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    .map((all) => all.join(' ')),
);

describe('looking for inconsistencies', () => {
  it('never throws, and quotes what its offsets hold, on any text in any language', () => {
    let met = 0;
    fc.assert(
      fc.property(odd, fc.constantFrom(...LANGUAGES.map(({ lang }) => lang), 'en', 'en'), (text, lang) => {
        const found = findInconsistencies({ ...readMarkdown(text), lang }, facts, {
          published: '2026-07-20',
        });
        met += found.length;
        for (const { start, end, quote, other } of found) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(quote);
          if (other) expect(text.slice(other.start, other.end)).not.toBe('');
        }
      }),
      { numRuns: 150 },
    );
    expect(met).toBeGreaterThan(0);
  });

  it('gives the same answer again', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const once = () =>
          findInconsistencies({ ...readMarkdown(text), lang: 'en', published: '2026-07-20' }, facts);
        expect(once()).toEqual(once());
      }),
      { numRuns: 30 },
    );
  });
});
