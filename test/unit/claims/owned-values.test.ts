import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** The flaw was taken out of Zeta in 2.1.40; the post that told of it is of 30 June and names 2.1.30. */
const SET = smallSet({
  entities: {
    raven: { kind: 'product', names: { '*': ['Raven'] } },
  },
  cues: {
    removed: { en: ['removed', 'gone'], de: ['entfernt'] },
    described: { en: ['described'] },
    banned: { en: ['banned'] },
    telephones: { en: ['phones home'] },
  },
  facts: [
    { id: 'removal', values: [{ id: 'first', kind: 'version', near: ['removed'], is: '2.1.40' }] },
    { id: 'post', values: [{ id: 'version', kind: 'version', near: ['described'], is: '2.1.30' }] },
    { id: 'ban', values: [{ id: 'day', kind: 'date', near: ['banned'], is: '2031-07-10' }] },
    { id: 'calls', tellings: [{ id: 'home', words: 'telephones', verdict: 'refuted', offer: { en: 'no' } }] },
  ],
});

describe('values that belong to what stands beside them', () => {
  it.each([
    ['a version behind a product of the set', 'Acme removed the flaw, as Raven 2.1.9 did.', []],
    ['a version behind an unknown name', 'Acme removed the flaw, as did the makers of Ghostling 2.1.9.', []],
    ['a version of its own', 'Acme removed the flaw in Zeta 2.1.9.', ['2.1.9 → 2.1.40']],
    ['a version behind nothing but a preposition', 'Acme removed the flaw in 2.1.9.', ['2.1.9 → 2.1.40']],
    [
      'a cue in the brackets of another member',
      'I tried Zeta 2.1.30 (the one somebody described in a post) and 2.1.41.',
      [],
    ],
    ['a cue in brackets of its own', 'I tried Zeta 2.1.31 (the one described).', ['2.1.31 → 2.1.30']],
  ])('%s', (_, text, marked) => {
    expect(refutedIn(SET, 'en', text)).toEqual(marked);
  });

  it('a German noun before a version is no name', () => {
    expect(refutedIn(SET, 'de', 'Acme hat den Fehler mit dem Paket 2.1.9 entfernt.')).toEqual([
      '2.1.9 → 2.1.40',
    ]);
  });
});

describe('a sentence ends before the marks of footnotes', () => {
  it('which belong to it', () => {
    const text =
      'Acme is of 22 May 2025.[1] Zeta is banned there since 10 July.[2][a] It opened on 4 March 2026.';
    expect(refutedIn(SET, 'en', text)).toEqual([]);
  });

  it('which hide nothing', () => {
    expect(refutedIn(SET, 'en', 'Acme banned Zeta on 12 July.[1] It grew.')).toEqual(['12 July → 10 July']);
  });
});

describe('what is told wrongly', () => {
  it('a list of quotations, each with an arrow to its answer', () => {
    const myths = '# Acme and Zeta\n\n1/ "Zeta was banned on 4 July" 👉 no.\n\n2/ "it is spyware" → hardly.';
    expect(refutedIn(SET, 'en', myths)).toEqual([]);
  });

  it('a list of numbered quotations, each with its answer', () => {
    const claims = [
      '2/ "Zeta was banned on 4 July." All had a week.',
      '3/ "It was banned on 5 July." Look it up.',
      '4/ "The ban is of 12 July." 10 July.',
    ];
    const told = (list: readonly string[]): readonly string[] =>
      refutedIn(SET, 'en', `# Acme and Zeta\n\n${list.join('\n\n')}`);
    expect(told(claims)).toEqual([]);
    expect(told(claims.slice(0, 1))).toHaveLength(1);
    expect(told(claims.map((one) => one.replace('."', ',"')))).not.toEqual([]);
  });

  it('what a log says was said and was corrected, an asterisk behind a number closes italics', () => {
    const log = '*Of Zeta, 1.3 said that 2.1.39 removed it, corrected in 1.4.*';
    expect(refutedIn(SET, 'en', log)).toEqual([]);
  });

  it('but a quotation alone is told', () => {
    expect(refutedIn(SET, 'en', 'The post says "Zeta was banned on 4 July" → see there.')).toHaveLength(1);
  });
});
