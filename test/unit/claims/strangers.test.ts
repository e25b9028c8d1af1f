import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme's letter of 10 June 2031, an alert of 8 July, a fix one day after the finding; Globex is a rival. */
const SET = smallSet({
  rivals: { acme: ['$rival'] },
  entities: {
    globex: { kind: 'rival', names: { '*': ['Globex'], ja: ['グロベックス'] } },
    post: { kind: 'outlet', names: { '*': ['Harbour Post'] } },
  },
  cues: {
    letter: {
      en: ['letter'],
      de: ['Brief'],
      fr: ['lettre'],
      es: ['carta'],
      it: ['lettera'],
      pt: ['carta'],
      pl: ['list'],
      ru: ['письмо'],
      id: ['surat'],
      'zh-Hans': ['信'],
      ja: ['書簡'],
      ko: ['서한'],
    },
    alert: {
      en: ['alert'],
      de: ['Warnung'],
      fr: ['bulletin', 'alerte'],
      es: ['alerta'],
      it: ['avviso'],
      pt: ['alerta'],
      pl: ['ostrzeżenie'],
      ru: ['предупреждение'],
      id: ['peringatan'],
      'zh-Hans': ['预警'],
      ja: ['警告'],
      ko: ['경보'],
    },
    build: { en: ['first build'] },
    fixed: { en: ['to remove it', 'removed'], ru: ['убрал*'], pl: ['usuną*'] },
    immediate: { en: ['immediate ban'] },
  },
  facts: [
    { id: 'letter', values: [{ id: 'day', kind: 'date', near: ['letter'], is: '2031-06-10' }] },
    { id: 'alert', values: [{ id: 'day', kind: 'date', near: ['alert'], is: '2031-07-08' }] },
    { id: 'build', values: [{ id: 'first', kind: 'version', near: ['build'], is: '2.1.9' }] },
    { id: 'fix', values: [{ id: 'delay', kind: 'duration', near: ['fixed'], days: [0, 2] }] },
    {
      id: 'ban',
      tellings: [{ id: 'at-once', verdict: 'refuted', words: 'immediate', offer: { en: 'from 10 July' } }],
    },
  ],
});

const OTHERS: readonly (readonly [string, string])[] = [
  // another time
  ['en', 'In 2019 it took 34 days to remove it.'],
  ['en', 'In a case of 2019 a student found a number in a map. It took 34 days to remove it.'],
  ['zh-Hans', '去年9月某银行也写过信。'],
  ['zh-Hans', '报告还提到几起案件；一个东欧小组6月3日寄出过信。'],
  ['ru', 'Похожая история была в 2018 году. Разработчик убрал её через 34 дня.'],
  ['en', 'In 2019 the letter was only read in May.'],
  ['en', 'In 2019 Acme spoke of an immediate ban.'],
  // another of the kind, or somebody new
  ['en', 'A separate licence, on which a letter has been out since January 13, is unaffected.'],
  ['de', 'Ein zweiter Brief, der am 19. Juni abging, handelt von Chips.'],
  ['fr', 'Une autre lettre est partie le 19 juin.'],
  ['es', 'Otra carta salió el 19 de junio.'],
  ['it', "Un'altra lettera è partita il 19 giugno."],
  ['pt', 'Outra carta saiu em 19 de junho.'],
  ['pl', 'Drugi list, z 1 lipca, dotyczy ustawy.'],
  ['ru', 'Другое письмо, от 1 июля, касается закона.'],
  ['id', 'Surat lain bertanggal 1 Juli.'],
  ['zh-Hans', '7月1日发出的另一封信谈的是法案。'],
  ['ja', '7月1日に送った別の書簡は法案をめぐるものだ。'],
  ['ko', '7월 1일 보낸 다른 서한은 법에 관한 것이다.'],
  ['en', 'An immediate ban without a replacement rarely works.'],
  // another country
  ['en', 'The Swedish office put out its alert on July 14.'],
  ['de', 'In Österreich kam die Warnung am 14. Juli.'],
  ['fr', "L'office belge a diffusé son bulletin le 16 juillet."],
  ['es', 'La alerta española es del 14 de julio.'],
  ['it', "L'avviso dell'agenzia italiana è del 14 luglio."],
  ['pt', 'O alerta brasileiro é de 14 de julho.'],
  ['pl', 'Czeskie ostrzeżenie ukazało się 14 lipca.'],
  ['ru', 'Белорусское предупреждение вышло 13 июля.'],
  ['id', 'Peringatan dari Malaysia keluar pada 14 Juli.'],
  ['zh-Hans', '台湾的预警则是7月14日。'],
  ['ja', '台湾の警告は7月14日だった。'],
  ['ko', '대만의 경보는 7월 14일이었다.'],
  // a name that nothing is known by, and a rival
  ['en', 'For Quintela the letter that counts is that of June 19.'],
  ['pt', 'Para Quintela, a carta que conta é a de 19 de junho.'],
  ['id', 'BSSN mengeluarkan peringatan pada 13 Juli.'],
  ['en', 'At Globex the letter arrived on June 19.'],
  ['en', 'Hooli has told its engineers. The letter went out on June 19.'],
  ['en', 'Hooli, which was told in June 2024, said no to an immediate ban.'],
  ['en', 'PyTern 2.9.1 is installed. The letter on it went out on June 19.'],
  ['zh-Hans', '7月2日：某地图软件7月3日发出预警。'],
  ['zh-Hans', '韩国管理部门已经回应，信是6月19日写的。'],
  ['en', 'Sweden was an immediate ban.'],
  ['en', 'The letter of June 19 is about version 1.8.'],
  ['zh-Hans', '6月19日，它升级到1.8版，附上一封信。'],
  // a block that opens with a rival, or with a foreign name among ideographs
  ['en', 'On Monday, Globex mended its editor. A hole had been found. The letter is of June 19.'],
  ['en', '- **Globex.** It answered on Monday. Nobody knows why. It was an immediate ban.'],
  ['zh-Hans', '据报道，Globex更新了编辑器。这是本周的第二次。信是6月19日写的。'],
  ['zh-Hans', 'Quintela 2.9.1紧急发布。漏洞已经修好。信是6月19日写的。'],
  ['en', '## Globex\n\nNobody knows why. The letter is of June 19.'],
  ['zh-Hans', '信件之外，其他信是6月19日写的。'],
];

const TOLD: readonly (readonly [string, string])[] = [
  ['en', 'The letter is dated June 19.'],
  ['en', 'In 2019 Acme had been small. The letter that it sent is of June 19.'],
  ['en', 'Acme answered from Sweden; its letter is of June 19.'],
  ['en', 'The letter [a copy is with Quintela] is dated June 19.'],
  ['en', 'ANNA: The letter is of June 19.'],
  ['en', 'The letter, published by Quintela Press, is of June 19.'],
  ['en', 'It took 34 days to remove it.'],
  ['en', 'It was an immediate ban.'],
  ['en', 'The letter of June 19 is about version 2.1.8.'],
  ['zh-Hans', '6月19日，它涨到1.8元，附上一封信。'],
  ['en', 'It was an immediate ban, as in Sweden.'],
  ['en', '## Globex and Acme\n\nNobody knows why. The letter is of June 19.'],
  ['en', 'Globex waits. Acme does not. The letter is of June 19.'],
  ['zh-Hans', 'Zeta 2.9.1紧急发布。信是6月19日写的。'],
  ['en', 'An internal audit led to an immediate ban.'],
  ['es', 'De la carta habló The Harbour Post el 19 de junio.'],
  ['de', 'Die Warnung kam am 14. Juli.'],
  ['ja', '書簡は7月1日付だ。'],
];

describe('a sentence that names nobody whom the incident is known by', () => {
  it.each(OTHERS)('%s, about others or another time: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });

  it.each(TOLD)('%s, about the incident: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toHaveLength(1);
  });
});
