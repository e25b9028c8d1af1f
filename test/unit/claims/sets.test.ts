import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import type { FactSet } from '../../../lib/facts/fact-set.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { smallSet } from './small-facts.ts';

/** Acme bans Zeta from 10 July; the guide names Ruby. */
const BAN = smallSet({
  entities: {
    ruby: { kind: 'model', names: { '*': ['Ruby'] } },
    opal: { kind: 'model', names: { '*': ['Opal'] } },
  },
  cues: {
    since: { en: ['from', 'since'] },
    names: { en: ['guide names'] },
    affects: { en: ['affected versions'] },
  },
  facts: [
    { id: 'start', values: [{ id: 'day', kind: 'date', near: ['since'], is: '2031-07-10' }] },
    { id: 'guide', values: [{ id: 'model', kind: 'name', near: ['names'], is: ['ruby'], among: ['model'] }] },
    { id: 'versions', values: [{ id: 'first', kind: 'version', near: ['affects'], is: '2.1.40' }] },
  ],
});

/** The leak at Borea, told by its own set, where the id “ruby” means something else. */
const LEAK: FactSet = parseFactSet(
  JSON.stringify({
    ...BAN,
    id: 'the-leak',
    about: [['borea']],
    rivals: undefined,
    entities: {
      borea: { kind: 'company', names: { '*': ['Borea'] } },
      ruby: { kind: 'model', names: { '*': ['Onyx'] } },
      opal: { kind: 'model', names: { '*': ['Opal'] } },
    },
    facts: [
      {
        ...BAN.facts[0],
        id: 'leak-start',
        values: [{ id: 'day', kind: 'date', near: ['since'], is: '2031-05-02' }],
      },
      { ...BAN.facts[1], id: 'leak-guide' },
      {
        ...BAN.facts[2],
        id: 'leak-versions',
        values: [{ id: 'first', kind: 'version', near: ['affects'], is: '5.6.0' }],
      },
    ],
  }),
);

function refuted(text: string): string[] {
  const article = { ...readMarkdown(text), lang: 'en', published: '2031-07-05' };
  return check(article, indexFacts([BAN, LEAK]))
    .findings.filter(({ verdict }) => verdict === 'refuted')
    .map(({ fact, quote, expected }) => `${fact}: ${quote} → ${expected[0]}`);
}

describe('two sets in one text', () => {
  it.each([
    [
      'a comparison leaves the rest to the incident of the headline',
      '# The ban at Acme\n\nAs with Borea, nobody noticed at first. At Acme the affected versions begin with 2.1.40.',
      [],
    ],
    [
      'what names the other incident is compared with it',
      '# The ban at Acme\n\nAcme acts from 10 July.\n\nBorea was hit harder. The affected versions begin with 5.6.2.',
      ['leak-versions: 5.6.2 → 5.6.0'],
    ],
    [
      'a section headed by it too',
      '# The ban at Acme\n\nAcme acts from 10 July.\n\n## Borea\n\nA word on that.\n\nThe affected versions begin with 5.6.2.',
      ['leak-versions: 5.6.2 → 5.6.0'],
    ],
    [
      'both in the headline: right by one is not wrong by the other',
      '# Acme and Borea\n\nThe affected versions begin with 5.6.0.',
      [],
    ],
    [
      'named far less often than another',
      '# Software in July\n\nAcme acts. Acme has Zeta. Acme is late. Acme knows. As with Borea, it took weeks. The affected versions begin with 2.1.40.',
      [],
    ],
    ['an id means what its own set says', '# Acme and Borea\n\nThe guide names Ruby.', []],
    ['an id means what its own set says, the other way', '# Acme and Borea\n\nThe guide names Onyx.', []],
    ['a name that both know', '# Acme\n\nThe guide names Opal.', ['guide: Opal → Ruby']],
  ])('%s', (_, text, found) => {
    expect(refuted(text)).toEqual(found);
  });
});
