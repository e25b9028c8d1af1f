import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Nothing is banned at once; the set knows the word of the denial as a cue of its own. */
const SET = smallSet({
  cues: {
    'at-once': { ru: ['немедленн* запрет*'], de: ['sofortige* verbot'], en: ['immediate ban'] },
    gone: { ru: ['нет'], de: ['nicht'], en: ['had not'] },
    told: { ru: ['Acme'], de: ['Acme'], en: ['Acme'] },
  },
  facts: [
    {
      id: 'ban',
      tellings: [
        { id: 'immediate', verdict: 'refuted', words: 'at-once', near: ['told'], offer: { en: 'later' } },
      ],
    },
  ],
});

describe('a denial that closes a sentence', () => {
  it.each([
    ['ru', 'Немедленного запрета Zeta в Acme, о котором писали каналы, нет.'],
    ['de', 'Das sofortige Verbot bei Acme, von dem Kanäle schrieben, kommt nicht.'],
    ['en', 'Others wrote that Acme had put an immediate ban on Zeta; it had not.'],
  ])('denies although a cue has the same word, %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });

  it.each([
    ['ru', 'Немедленный запрет Zeta в Acme, о котором писали каналы, введён.'],
    ['ru', 'Немедленный запрет Zeta в Acme, о котором писали каналы, нет смысла обсуждать Acme.'],
  ])('or says something else, %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toHaveLength(1);
  });
});
