import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme's memo about Zeta is of 2 July. */
const SET = smallSet({
  entities: { globex: { kind: 'company', names: { '*': ['Globex'] } } },
  cues: {
    memo: {
      en: ['memo'],
      de: ['Rundschreiben'],
      fr: ['note'],
      es: ['circular'],
      it: ['nota'],
      pt: ['aviso'],
    },
    threat: { en: ['threatened'], fr: ['menaç*'], es: ['amenaz*'], it: ['minacc*'], pt: ['ameaç*'] },
    fair: { en: ['fair'], de: ['Messe'], fr: ['foire'] },
  },
  rivals: { acme: ['globex'] },
  facts: [
    { id: 'memo', values: [{ id: 'day', kind: 'date', near: ['memo & acme', 'memo'], is: '2031-07-02' }] },
    // Of the same day as what is told wrongly of the memo.
    { id: 'fair', values: [{ id: 'day', kind: 'date', near: ['fair'], is: '2031-07-09' }] },
    {
      id: 'tone',
      tellings: [
        { id: 'threat', verdict: 'refuted', words: 'threat', near: ['memo'], offer: { en: 'friendly' } },
      ],
    },
  ],
});

describe('a sentence that goes on by a pronoun', () => {
  it.each([
    ['en', 'Acme told its staff of Zeta in a memo. It was dated 9 July.', ['9 July → 2 July']],
    ['de', 'Acme schrieb zu Zeta ein Rundschreiben. Es stammt vom 9. Juli.', ['9. Juli → 2. Juli']],
    ['fr', 'Acme a écrit une note sur Zeta. Elle date du 9 juillet.', ['9 juillet → 2 juillet']],
    ['en', 'Acme told its staff of Zeta in a memo. It was founded on 9 July.', []],
    [
      'en',
      'Acme told its staff of Zeta in a memo. It came as a surprise when the fair closed on 9 July.',
      [],
    ],
    ['en', 'Acme told its staff of Zeta in a memo. It also threatened some.', ['threatened → friendly']],
    ['fr', 'Acme a écrit à tout le personnel une note sur Zeta. Elle menaçait.', ['menaçait → friendly']],
    ['fr', 'Acme a écrit à tout le personnel une note sur Zeta. Des tiers menaçaient.', []],
    [
      'es',
      'Acme repartió a toda su plantilla una circular sobre Zeta. Esto amenaza.',
      ['amenaza → friendly'],
    ],
    [
      'es',
      'Acme repartió a toda su plantilla una circular sobre Zeta. Contiene amenazas.',
      ['amenazas → friendly'],
    ],
    ['es', 'Acme repartió a toda su plantilla una circular sobre Zeta. La calle amenazaba a otros.', []],
    ['en', 'Acme told its staff of Zeta in a memo. A bank threatened some.', []],
    ['it', 'Acme ha scritto una nota su Zeta. Prevede minacce.', ['minacce → friendly']],
    ['it', 'Acme ha scritto una nota su Zeta. La minacciano in molti.', ['minacciano → friendly']],
    ['it', 'Acme ha scritto una nota su Zeta. La banca minaccia altri.', []],
    ['it', 'Acme ha scritto una nota su Zeta. Una minaccia era su un muro.', []],
    ['pt', 'A Acme escreveu um aviso sobre o Zeta. Prevê ameaças.', ['ameaças → friendly']],
    ['pt', 'A Acme escreveu um aviso sobre o Zeta. Um banco ameaçou outros.', []],
    ['en', 'Acme told its staff of Zeta in a memo, as Globex did. It was dated 9 July.', []],
    ['en', 'Acme told its staff of Zeta in a memo of 2 July. It was published on 3 July.', []],
  ])('%s: %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });
});

describe('a sentence that goes on about something else', () => {
  const LETTER = smallSet({
    cues: { letter: { en: ['letter'] }, dated: { en: ['dated', 'signed'] }, other: { en: ['to the board'] } },
    facts: [
      {
        id: 'letter',
        values: [{ id: 'day', kind: 'date', near: ['letter', 'dated'], is: '2031-06-10', unless: ['other'] }],
      },
    ],
  });

  it.each([
    ['Acme wrote to the board. It was signed on 9 July.', []],
    ['Acme wrote to the board. The letter is dated 9 July.', []],
    ['Acme wrote to the board. Signed on 9 July, it is short.', []],
    ['Acme wrote to the board. Zeta was named in the letter dated 9 July.', ['9 July → 10 June']],
    ['Acme wrote to the senate. The letter is dated 9 July.', ['9 July → 10 June']],
  ])('%s', (text, marked) => {
    expect(refutedIn(LETTER, 'en', text)).toEqual(marked);
  });
});

describe('a sentence about something else', () => {
  const TALK = smallSet({
    cues: { trial: { en: ['when did ~ start'] }, you: { en: ['did you'] } },
    facts: [
      {
        id: 'trial',
        values: [{ id: 'month', kind: 'date', near: ['trial'], is: '2031-03', unless: ['you'] }],
      },
    ],
  });

  it.each([
    ['When did Acme start with Zeta? In May.', ['May → March 2031']],
    ['When did you start on Zeta? In May.', []],
  ])('lends no cue: %s', (text, marked) => {
    expect(refutedIn(TALK, 'en', text)).toEqual(marked);
  });
});
