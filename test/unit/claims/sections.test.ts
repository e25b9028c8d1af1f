import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { smallSet } from './small-facts.ts';

/** Acme bans Zeta from 10 July; the tool compares with 147 domains, and 2.1.98 is clean. */
const SET = smallSet({
  cues: {
    ban: { en: ['bans', 'banned', 'ban'] },
    staff: { en: ['staff', 'employees'] },
    domains: { en: ['domains'] },
    removed: { en: ['build without it', 'removal'] },
  },
  facts: [
    {
      id: 'ban',
      values: [{ id: 'day', kind: 'date', near: ['ban & acme | zeta | staff'], is: '2031-07-10' }],
    },
    { id: 'list', values: [{ id: 'size', kind: 'quantity', near: ['domains'], is: 147 }] },
    { id: 'clean', values: [{ id: 'version', kind: 'version', near: ['removed'], is: '2.1.98' }] },
  ],
});

/** The words that differ in an article of these sections whose headline names nobody. */
function differingIn(...sections: readonly string[]): string[] {
  const article = readMarkdown(['# Notes of a week', ...sections, ''].join('\n\n'));
  const { findings } = check({ ...article, lang: 'en', published: '2031-07-05' }, indexFacts([SET]));
  return findings.filter(({ verdict }) => verdict === 'refuted').map(({ quote }) => quote);
}

const NAMED = '## The switch\n\nAcme runs Zeta behind a gateway of its own.';
const OTHER = '## The weather\n\nIt rained, and nobody went out.';

describe('a section that names nobody of the incident, under a headline that does not either', () => {
  it('is about it where it tells something of it rightly', () => {
    const section = '## The lists\n\nAfter decoding I count 137 domains. The build without it is 2.1.98.';
    expect(differingIn(NAMED, section, OTHER, OTHER)).toEqual(['137']);
  });

  it.each([
    '## The lists\n\nAfter decoding I count 137 domains.',
    '## Elsewhere\n\nA ban for the staff of a school begins on July 20.',
  ])('is left alone where it does not: %s', (section) => {
    expect(differingIn(NAMED, section, OTHER, OTHER)).toEqual([]);
  });

  it('is about it where most sections name them', () => {
    const section = '## The lists\n\nAfter decoding I count 137 domains.';
    expect(differingIn(NAMED, section, NAMED)).toEqual(['137']);
  });

  it('is nothing that an item of a digest leans on', () => {
    const items = [
      '**The switch.** Acme runs Zeta behind a gateway.',
      '**The lists.** They count 137 domains. The build without it is 2.1.98.',
      '**The weather.** It rained.',
      '**The cup.** Nobody won.',
    ];
    expect(differingIn(...items)).toEqual([]);
  });
});

describe('a list of news of several sentences each', () => {
  const others = [
    '2. A school in Porto has looked at its own filters, and its staff are not amused by what they have to read there, as they told the paper on a visit. They count 137 domains on the list.',
    '3. It rained for most of the week, and the roof of the old market gave way at last, early in the morning of a holiday. Nobody was hurt, as the paper says, and the stalls will move.',
  ].join('\n');

  it('is a digest: an item that names nobody of the incident is not about it', () => {
    const named =
      '1. Acme runs Zeta behind a gateway of its own, and has done so for as long as anybody there can remember, or so they say. The removal is under way, so we hear from its engineers.';
    expect(differingIn([named, others].join('\n'))).toEqual([]);
  });

  it('leaves the item that names them to be compared', () => {
    const named =
      '1. Acme runs Zeta behind a gateway of its own, and has done so for as long as anybody there can remember, or so they say. Zeta counts 138 domains, so we hear from its engineers.';
    expect(differingIn([named, others].join('\n'))).toEqual(['138']);
  });
});

describe('an interview whose questions are in bold', () => {
  it('is no digest, whoever speaks: the same names open its paragraphs again and again', () => {
    const spoken = [
      '**Ann**: The talk is of Acme. Have you looked at Zeta?',
      '**Ben**: I have.',
      '**Ann**: So what did you count?',
      '**Ben**: 137 domains.',
      '**Ann**: And the build without it is 2.1.98.',
    ];
    expect(differingIn(...spoken)).toEqual(['137']);
  });

  it('is no digest, though some of what is asked is no question', () => {
    const asked = [
      '**The talk is of Acme. Have you looked at Zeta?**\nI have.',
      '**So what did you count?**\n137 domains.',
      '**Some say it is nothing.**\nSome say so.',
      '**You have a copy. An old one.**\nOn a disk.',
      '2.1.98, I think, is the build without it.',
    ];
    expect(differingIn(...asked)).toEqual(['137']);
  });
});
