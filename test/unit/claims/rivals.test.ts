import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import { refutedIn, smallSet } from './small-facts.ts';

const company = (name: string) => ({ kind: 'company', names: { '*': [name] } });

/** Acme bans Zeta from 10 July and recommends Kite. */
const SET = smallSet({
  entities: {
    globex: company('Globex'),
    initech: company('Initech'),
    kite: { kind: 'tool', names: { '*': ['Kite'] } },
    raven: { kind: 'tool', names: { '*': ['Raven'] } },
  },
  rivals: { acme: ['$company'] },
  cues: {
    ban: { en: ['ban*'], de: ['verbiet*', 'verboten'], pl: ['zakaz*'], 'zh-Hans': ['禁用', '停用'] },
    starts: { en: ['takes effect'] },
    recommends: { en: ['recommend*'], pl: ['poleca'] },
    weighing: { en: ['weighing a ban'] },
  },
  facts: [
    {
      id: 'start',
      values: [
        { id: 'day', kind: 'date', near: ['ban', 'starts'], context: ['acme | ban'], is: '2031-07-10' },
      ],
    },
    {
      id: 'instead',
      values: [
        { id: 'tool', kind: 'name', near: ['recommends'], context: ['acme'], is: ['kite'], among: ['tool'] },
      ],
    },
    {
      id: 'plan',
      tellings: [
        {
          id: 'plan',
          verdict: 'refuted',
          words: 'weighing',
          near: ['acme', 'zeta'],
          offer: { en: 'decided' },
        },
      ],
    },
  ],
});

const MARKED: readonly (readonly [string, string, ...string[]])[] = [
  ['en', 'Acme bans Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'The ban takes effect on 12 July.', '12 July → 10 July'],
  ['en', 'Acme, unlike Globex, bans Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'Acme bans the tools of Globex and Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'Acme and Globex ban Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'Zeta, which competes with Globex, is banned from 12 July.', '12 July → 10 July'],
  ['en', 'Globex stays out of it, while Acme recommends Raven.', 'Raven → Kite'],
  ['en', 'Globex watched. Acme acted. The ban takes effect on 12 July.', '12 July → 10 July'],
  ['en', 'Globex looks at it. Acme bans Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'Acme is weighing a ban on Zeta.', 'weighing a ban → decided'],
];

const LEFT: readonly (readonly [string, string])[] = [
  ['en', 'Globex bans Zeta from 12 July.'],
  ['en', 'Globex, it is said, bans Zeta from 12 July.'],
  ['en', 'Zeta is banned at Globex from 12 July.'],
  ['en', 'Globex and Initech ban Zeta from 12 July, people at Acme say.'],
  ['en', 'After Acme’s ban, Globex throws the tool out on 20 July.'],
  ['en', 'Globex acted as well. The ban takes effect on 12 July.'],
  ['en', 'Globex is weighing a ban on Zeta.'],
  ['en', 'Globex recommends Raven.'],
  ['en', '## And Globex?\n\nThe ban takes effect on 12 July.'],
  ['de', 'Am 12. Juli verbietet auch Globex Zeta.'],
  ['pl', 'Globex poleca Raven.'],
  ['zh-Hans', 'Globex要求员工7月12日起停用Zeta。'],
];

describe('others of the sort of those whom facts are about', () => {
  it.each(MARKED.map(([lang, text, ...marked]) => ({ lang, text, marked })))(
    '$lang marked: $text',
    ({ lang, text, marked }) => {
      expect(refutedIn(SET, lang, text)).toEqual(marked);
    },
  );
  it.each(LEFT.map(([lang, text]) => ({ lang, text })))('$lang left alone: $text', ({ lang, text }) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});

describe('an article whose headline opens with another', () => {
  it.each([
    ['Globex follows Acme', 'Zeta is a tool.\n\nThe ban takes effect on 12 July.', []],
    ['Globex watches Acme', 'Globex waits. The ban at Acme takes effect on 12 July.', ['12 July']],
    ['Acme acts before Globex', 'Zeta is a tool.\n\nThe ban takes effect on 12 July.', ['12 July']],
  ])('%s: %s', (headline, text, marked) => {
    const article = { ...readMarkdown(`# ${headline}\n\n${text}\n`), lang: 'en', published: '2031-07-05' };
    const { findings } = check(article, indexFacts([SET]));
    const wrong = findings.filter(({ verdict }) => verdict === 'refuted');
    expect(wrong.map(({ quote }) => quote)).toEqual(marked);
  });
});
