import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/lang/languages.ts';
import { parsePhrase } from '../../../lib/text/phrase.ts';
import { phraseOpenings } from '../../../lib/text/phrase-openings.ts';

describe('openings of phrases', () => {
  it.each([
    ['ban*', ['ban']],
    ['took effect', ['took']],
    ['(took|takes) effect', ['took', 'takes']],
    ['[the] ban', ['the', 'ban']],
    ['[all] [its] staff', ['all', 'its', 'staff']],
    ['高风险[的]软件', ['高风险']],
    ['a|b c', undefined],
    ['((a|b) c|d) e', undefined],
    ['-부터', undefined],
    ['(a|)b', undefined],
  ])('of %s', (phrase, openings) => {
    expect(phraseOpenings(phrase)).toEqual(openings);
  });
});

describe('phrases of the languages', () => {
  // They are parsed only when a text has their beginning: what cannot be read would go unnoticed until then.
  it.each(LANGUAGES.map((language) => [language.lang, language] as const))(
    '%s can all be read',
    (_, language) => {
      const phrases = [
        ...Object.values(language.terms).flatMap((terms) => terms ?? []),
        ...language.months.flat(),
        ...language.weekdays.flat(),
        ...Object.keys({ ...language.numbers, ...language.ordinals, ...language.scales }),
      ];
      expect(phrases.length).toBeGreaterThan(50);
      for (const phrase of phrases) expect(() => parsePhrase(phrase)).not.toThrow();
    },
  );
});
