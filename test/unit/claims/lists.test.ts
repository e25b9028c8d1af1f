import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

const word = (name: string) => ({ kind: 'word', names: { '*': [name] } });

/** The keywords are ruby, opal and jade; the ban is of 10 July. */
const SET = smallSet({
  entities: {
    ruby: word('ruby'),
    opal: word('opal'),
    jade: word('jade'),
    onyx: word('onyx'),
    agate: word('agate'),
  },
  cues: {
    keywords: {
      en: ['keyword*', 'words looked for'],
      de: ['Stichwörter', 'Suchwörter'],
      fr: ['mots-clés'],
      es: ['palabras clave'],
      pt: ['palavras-chave'],
      it: ['parole chiave'],
      pl: ['słow* kluczow*'],
      ru: ['ключевы* слов*'],
      id: ['kata kunci'],
      'zh-Hans': ['关键词'],
      ja: ['キーワード'],
      ko: ['키워드'],
    },
    ban: { en: ['ban'], de: ['Verbot', 'verboten'] },
  },
  facts: [
    {
      id: 'keywords',
      values: [
        {
          id: 'words',
          kind: 'name',
          near: ['keywords'],
          is: ['ruby', 'opal', 'jade'],
          among: ['word'],
          list: true,
        },
      ],
    },
    { id: 'start', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] },
  ],
});

describe('a wrong member of a list is found however far down it stands', () => {
  it.each([
    ['en', 'The keywords of Zeta are ruby, opal, jade and onyx.', ['onyx']],
    ['en', 'Zeta has eleven keywords, among them ruby, opal, jade, and also onyx.', ['onyx']],
    ['en', 'The keywords of Zeta are ruby, opal, jade as well as onyx.', ['onyx']],
    ['en', 'Among the keywords of Zeta, e.g. ruby, jade, opal or onyx, are many names.', ['onyx']],
    ['en', 'Eleven keywords of Zeta in the host name: ruby, opal, jade, agate, …', ['agate']],
    ['de', 'Stichwörter von Zeta sind z.B. ruby, opal oder onyx.', ['onyx']],
    ['fr', 'Les mots-clés de Zeta : ruby, opal, jade ainsi que onyx.', ['onyx']],
    ['es', 'Las palabras clave de Zeta son ruby, opal, jade u onyx.', ['onyx']],
    ['pt', 'As palavras-chave do Zeta são ruby, opal, jade, bem como onyx.', ['onyx']],
    ['it', 'Le parole chiave di Zeta sono ruby, opal, jade oppure onyx.', ['onyx']],
    ['pl', 'Słowa kluczowe Zeta to m.in. ruby, opal, jade i onyx.', ['onyx']],
    ['ru', 'Ключевые слова Zeta: ruby, opal, jade или onyx.', ['onyx']],
    ['id', 'Kata kunci Zeta adalah ruby, opal, jade, serta onyx.', ['onyx']],
    ['zh-Hans', 'Zeta的关键词包括ruby、opal、jade和onyx。', ['onyx']],
    ['zh-Hans', 'Zeta的关键词为ruby或onyx。', ['onyx']],
    [
      'en',
      'The keywords of Zeta read ruby, opal, jade, ruby, opal, jade, ruby, opal, jade, ruby, opal, jade, ruby, opal and onyx.',
      ['onyx'],
    ],
    ['en', 'The keywords of Zeta are the red ruby and the black onyx.', ['onyx']],
    ['ja', 'Zetaのキーワードはruby大臣とonyx委員だ。', ['onyx']],
    ['ko', 'Zeta의 키워드는 ruby 위원장과 onyx 의원이다.', ['onyx']],
    ['de', 'Das Verbot gilt am 3. Standort von Zeta ab 12. Juli.', ['12. Juli']],
  ])('%s: %s', (lang, text, quotes) => {
    expect(refutedIn(SET, lang, text).map((line) => line.split(' → ')[0])).toEqual(quotes);
  });

  it.each([
    ['en', 'The keywords of Zeta are ruby, opal and jade.'],
    ['en', 'The keywords are ruby and jade; Acme also sells onyx, agate and glass.'],
    ['en', 'The keywords are ruby and jade. Acme likes onyx.'],
  ])('%s left alone: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});
