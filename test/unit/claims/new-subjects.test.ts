import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme bans Zeta from 10 July 2031, a Forum user found why. */
const SET = smallSet({
  entities: {
    forum: { kind: 'place', names: { '*': ['Forum'] } },
    globex: { kind: 'company', names: { '*': ['Globex'] } },
  },
  rivals: { acme: ['globex'] },
  cues: {
    ban: {
      en: ['(ban|bans|banned)', 'off its floor'],
      de: ['verbiet*', 'verboten', 'sperr*', 'Verbot'],
      fr: ['interdi*'],
      es: ['prohíbe*', 'prohib*'],
      pt: ['proíbe*', 'proib*'],
      it: ['vieta*', 'divieto'],
      pl: ['zakaz*'],
      ru: ['запре*'],
      id: ['melarang', 'larangan'],
      'zh-Hans': ['禁用', '停用'],
      ja: ['禁止', '禁じ'],
      ko: ['금지'],
    },
    notice: { en: ['notice'] },
    immediate: { en: ['with immediate effect'] },
    city: { en: ['Oslo'] },
  },
  facts: [
    {
      id: 'start',
      values: [{ id: 'day', kind: 'date', near: ['ban'], context: ['acme | ban'], is: '2031-07-10' }],
      tellings: [
        {
          id: 'at-once',
          verdict: 'refuted',
          words: 'immediate',
          near: ['ban'],
          offer: { en: 'from 10 July' },
        },
      ],
    },
  ],
});

const MARKED: readonly (readonly [string, string, ...string[]])[] = [
  ['en', 'A Forum user says that the ban starts on 12 July.', '12 July → 10 July'],
  ['en', 'An internal notice bans Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'One word says it all. The ban starts on 12 July.', '12 July → 10 July'],
  ['fr', "Une phrase suffit : le risque. L'interdiction commence le 12 juillet.", '12 juillet → 10 juillet'],
  ['en', 'A single source says the ban starts on 12 July.', '12 July → 10 July'],
  ['en', 'A spokeswoman said the ban starts on 12 July.', '12 July → 10 July'],
  ['en', 'A leaked slide says Acme bans Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'A ban on Zeta starts on 12 July.', '12 July → 10 July'],
  ['en', 'A week later, on 17 July, the ban starts.', '17 July → 10 July'],
  ['en', 'A further 200 people are told of the ban, which starts on 12 July.', '12 July → 10 July'],
  ['en', 'Acme, a cloud company, bans Zeta from 12 July.', '12 July → 10 July'],
  ['en', 'The notice bans Zeta, a tool for coders, from 12 July.', '12 July → 10 July'],
  ['en', 'A bank is thinking about it, but at Acme the ban starts on 12 July.', '12 July → 10 July'],
  ['en', 'Q: When does the ban start?\n\nA: On 12 July.', '12 July → 10 July'],
  ['de', 'Eine Sprecherin sagte, das Verbot gelte ab 12. Juli.', '12. Juli → 10. Juli'],
  ['fr', "Un salarié d'Acme dit que Zeta est interdit dès le 12 juillet.", '12 juillet → 10 juillet'],
  ['zh-Hans', '一名员工说，Acme自7月12日起禁用Zeta。', '7月12日 → 7月10日'],
  ['ja', 'ある社員は、アクメ（Acme）が7月12日からZetaを禁止すると話す。', '7月12日 → 7月10日'],
];

const LEFT: readonly (readonly [string, string])[] = [
  ['en', 'A chip maker in Seoul has thrown Zeta off its floor with immediate effect.'],
  ['en', 'A bank in Oslo bans Zeta from 12 July.'],
  ['en', 'An Oslo toy maker bans a rival tool from 12 July.'],
  ['en', 'An Oslo toy maker has thrown a rival tool off its floor with immediate effect.'],
  ['en', 'An Oslo toy maker goes further. The ban there starts on 12 July.'],
  ['en', 'Her competitor goes further. A block is up, and the ban there starts on 12 July.'],
  ['en', 'A bank in Oslo, it is said, bans Zeta from 12 July.'],
  ['en', 'Now a bank bans it from 12 July.'],
  ['en', 'On Friday a Norwegian bank said it bans it from 12 July.'],
  ['en', 'Acme has banned Zeta, while a bank in Oslo bans it from 12 July.'],
  ['en', 'Another company bans it from 12 July.'],
  ['en', 'Others ban it from 12 July.'],
  ['en', 'A bank in Oslo goes further. The ban there starts on 12 July.'],
  ['de', 'Eine Behörde in Graz sperrt ab 12. Juli alle Assistenten.'],
  ['fr', "Un autre propose d'interdire tous les logiciels dès le 12 juillet."],
  ['es', 'Una cadena de Bogotá prohíbe los asistentes desde el 12 de julio.'],
  ['pt', 'Uma seguradora do Porto proíbe os assistentes desde 12 de julho.'],
  ['it', 'Una banca di Torino vieta gli assistenti dal 12 luglio.'],
  ['pl', 'Inna firma wprowadza zakaz od 12 lipca.'],
  ['ru', 'Другая компания вводит запрет с 12 июля.'],
  ['id', 'Sebuah koperasi di Bandung kini melarang semua asisten mulai 12 Juli.'],
  ['zh-Hans', '某出版集团则从7月12日起禁用另一款工具。'],
  ['zh-Hans', '另一家银行7月12日起停用该工具。'],
  ['zh-Hant', '另一家銀行7月12日起停用該工具。'],
  ['ja', 'ある銀行は7月12日から社内での利用を禁止する。'],
  ['en', 'The city of Bern bans assistants from 12 July.'],
  ['de', 'Die Stadtwerke Bielefeld sperren ab 12. Juli alle Assistenten.'],
  ['fr', 'La ville de Lyon interdit tous les logiciels dès le 12 juillet.'],
  ['ko', '다른 은행은 7월 12일부터 사용을 금지한다.'],
];

describe('a subject that has not been spoken of', () => {
  it.each(MARKED.map(([lang, text, ...marked]) => ({ lang, text, marked })))(
    '$lang is about ours: $text',
    ({ lang, text, marked }) => {
      expect(refutedIn(SET, lang, text)).toEqual(marked);
    },
  );
  it.each(LEFT.map(([lang, text]) => ({ lang, text })))('$lang is about others: $text', ({ lang, text }) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});
