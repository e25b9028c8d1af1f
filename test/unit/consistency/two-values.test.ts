import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { smallSet } from '../claims/small-facts.ts';
import { found } from './find.ts';

/** The campaign had 25,000 accounts; the ban begins on 10 July; the code came with 2.1.40. */
const FACTS = indexFacts([
  smallSet({
    cues: {
      accounts: {
        en: ['account*'],
        de: ['Konten'],
        fr: ['comptes'],
        es: ['cuentas'],
        ru: ['аккаунт*', 'учётн* запис*'],
        'zh-Hans': ['账号', '账户'],
        ja: ['アカウント'],
      },
      ban: { en: ['ban', 'banned'], de: ['Verbot'], fr: ['interdiction'], es: ['prohibición'] },
      code: { en: ['came with'] },
    },
    facts: [
      { id: 'campaign', values: [{ id: 'count', kind: 'quantity', near: ['accounts'], is: 25_000 }] },
      { id: 'ban', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] },
      { id: 'code', values: [{ id: 'version', kind: 'version', near: ['code'], is: '2.1.40' }] },
    ],
  }),
]);

const two = (text: string, lang: string): string[] =>
  found(`# Acme and Zeta\n\n${text}`, lang, '2031-07-05', FACTS);

describe('two values for one part of a fact', () => {
  it.each([
    [
      'en',
      'Acme counted 25,000 accounts. Nobody knows why.\n\nAll 27,000 accounts of Zeta are closed.',
      '27,000 (25,000)',
    ],
    ['en', 'The ban begins on July 10. It is harsh.\n\nThe ban begins on July 12.', 'July 12 (July 10)'],
    ['en', 'In Zeta the code came with 2.1.40.\n\nAll of it came with 2.1.14.', '2.1.14 (2.1.40)'],
    [
      'de',
      'Acme zählte 25.000 Konten. Das ist viel.\n\nAlle 27.000 Konten von Zeta sind zu.',
      '27.000 (25.000)',
    ],
    [
      'fr',
      'Acme a compté 25 000 comptes. C’est trop.\n\nLes 27 000 comptes de Zeta sont fermés.',
      '27 000 (25 000)',
    ],
    [
      'es',
      'Acme contó 25.000 cuentas. Es mucho.\n\nLas 27.000 cuentas de Zeta están cerradas.',
      '27.000 (25.000)',
    ],
    [
      'ru',
      'Acme насчитала 25 000 аккаунтов. Это много.\n\nВсе 27 000 аккаунтов Zeta закрыты.',
      '27 000 (25 000)',
    ],
    ['zh-Hans', 'Acme发现了25000个账号。\n\nZeta的27000个账号都关了。', '27000 (25000)'],
    ['ja', 'Acmeは25000のアカウントを数えた。\n\nZetaの27000のアカウントは閉じた。', '27000 (25000)'],
  ])('%s: %s', (lang, text, one) => {
    expect(two(text, lang)).toEqual([`two-values: ${one}`]);
  });

  it.each([
    ['the same', 'Acme counted 25,000 accounts.\n\nAll 25,000 accounts of Zeta are closed.'],
    ['the same, rounded', 'Acme counted nearly 25,000 accounts.\n\nAll 24,900 accounts of Zeta are closed.'],
    ['a change', 'The accounts of Zeta grew from 25,000 to 27,000.'],
    ['a source', 'Acme counted 25,000 accounts.\n\nAccording to a paper it had 27,000 accounts.'],
    ['another time', 'Acme counted 25,000 accounts.\n\nEarlier it had 27,000 accounts.'],
    [
      'a correction',
      'Acme counted 25,000 accounts.\n\nAn earlier version of this article gave 27,000 accounts.',
    ],
    ['a denial', 'Acme counted 25,000 accounts.\n\nZeta does not have 27,000 accounts.'],
    ['a question', 'Acme counted 25,000 accounts.\n\nDoes Zeta have 27,000 accounts?'],
    ['a quotation', 'Acme counted 25,000 accounts.\n\n"Zeta has 27,000 accounts."'],
    ['another day', 'Acme counted 25,000 accounts.\n\nZeta had 27,000 accounts in May.'],
    ['a bound', 'Acme counted 25,000 accounts.\n\nZeta has more than 20,000 accounts.'],
  ])('nothing where there is %s', (_, text) => {
    expect(two(text, 'en')).toEqual([]);
  });
});

describe('two numbers in the same words', () => {
  it.each([
    [
      'en',
      'We met Borna. Borna employs 2,512 people. It is old.\n\nBorna employs 2,521 people.',
      '2,521 (2,512)',
    ],
    [
      'fr',
      'Le groupe Borna emploie 2 512 personnes.\n\nLe groupe Borna emploie 2 521 personnes.',
      '2 521 (2 512)',
    ],
    [
      'es',
      'El grupo Borna emplea a 2.512 personas.\n\nEl grupo Borna emplea a 2.521 personas.',
      '2.521 (2.512)',
    ],
    [
      'it',
      'Il gruppo Borna impiega 2.512 persone.\n\nIl gruppo Borna impiega 2.521 persone.',
      '2.521 (2.512)',
    ],
    ['pl', 'Grupa Borna zatrudnia 2512 osób.\n\nGrupa Borna zatrudnia 2521 osób.', '2521 (2512)'],
    ['ru', 'Группа Борна нанимает 2512 человек.\n\nГруппа Борна нанимает 2521 человек.', '2521 (2512)'],
    ['zh-Hans', '集团Borna拥有2512名员工。\n\n集团Borna拥有2521名员工。', '2521 (2512)'],
  ])('%s: %s', (lang, text, one) => {
    expect(found(text, lang)).toEqual([`two-values: ${one}`]);
  });

  it.each([
    [
      'other places',
      'The group Borna employs 2,512 people in Kiel.\n\nThe group Borna employs 512 people in Rome.',
    ],
    ['one place', 'The group Borna employs 2,512 people.\n\nThe group Borna employs 512 people in Rome.'],
    ['other days', 'The group Borna sold 12 ships on Monday.\n\nThe group Borna sold 14 ships on Friday.'],
    ['no name', 'They employ 2,512 people.\n\nThey employ 2,521 people.'],
    ['rounding', 'The group Borna employs 2,500 people.\n\nThe group Borna employs 2,512 people.'],
    ['a hedge', 'The group Borna employs about 2,700 people.\n\nThe group Borna employs 2,512 people.'],
    ['items of a list', '- The group Borna has 12 ships\n- The group Borna has 14 ships'],
  ])('nothing where there are %s', (_, text) => {
    expect(found(text, 'en')).toEqual([]);
  });
});
