import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

const named = (kind: string, name: string) => ({ kind, names: { '*': [name] } });

/** Acme recommends the tool Kite; its notice names the model Ruby; Ada Berg found it. */
const SET = smallSet({
  entities: {
    globex: named('company', 'Globex'),
    kite: named('tool', 'Kite'),
    raven: named('tool', 'Raven'),
    ruby: named('model', 'Ruby'),
    opal: named('model', 'Opal'),
    berg: named('person', 'Ada Berg'),
    lund: { kind: 'person', names: { '*': ['Ulf Lund', 'ウルフ・ルンド', '울프 룬드'] } },
  },
  rivals: { acme: ['$company'] },
  cues: {
    recommends: {
      en: ['recommend*', 'told to use'],
      ja: ['推奨', '使うよう'],
      ko: ['권고', '쓰라고'],
      'zh-Hans': ['推荐', '改用'],
    },
    made: { en: ['made by'] },
    names: { en: ['notice names'], ja: ['通知は'], ko: ['공지는'] },
    found: { en: ['found by', 'was found'], ja: ['見つけたのは'], ko: ['찾은 사람은'] },
  },
  facts: [
    {
      id: 'instead',
      values: [
        { id: 'tool', kind: 'name', near: ['recommends'], context: ['acme'], is: ['kite'], among: ['tool'] },
        // That the fact asks for a company as well makes Globex no less a rival where the tool is asked for.
        { id: 'maker', kind: 'name', near: ['made'], is: ['acme'], among: ['company'] },
      ],
    },
    {
      id: 'models',
      values: [{ id: 'model', kind: 'name', near: ['names'], is: ['ruby'], among: ['model'], list: true }],
    },
    {
      id: 'finder',
      values: [{ id: 'who', kind: 'name', near: ['found'], is: ['berg'], among: ['person'] }],
    },
  ],
});

const MARKED: readonly (readonly [string, string, ...string[]])[] = [
  ['ja', '通知はRubyとOpalを挙げる。', 'Opal → Ruby'],
  ['ja', '通知はRubyやOpalを挙げる。', 'Opal → Ruby'],
  ['ko', '공지는 Ruby와 Opal을 들었다.', 'Opal → Ruby'],
  ['ko', '공지는 Ruby과 Opal을 들었다.', 'Opal → Ruby'],
  ['ja', 'GlobexのRavenを使うよう促した。', 'Raven → Kite'],
  ['ja', 'Globexの「Raven」を使うよう促した。', 'Raven → Kite'],
  ['ko', 'Globex의 Raven을 쓰라고 했다.', 'Raven → Kite'],
  ['ko', 'Globex의 레이븐(Raven)을 쓰라고 했다.', 'Raven → Kite'],
  ['zh-Hans', 'Acme让员工改用Globex的Raven。', 'Raven → Kite'],
  ['en', "Staff are told to use Globex's Raven.", 'Raven → Kite'],
  ['en', "Globex's Raven is what staff are told to use.", 'Raven → Kite'],
  ['en', 'It was found by Ulf Lund (Lund).', 'Ulf Lund → Ada Berg'],
];

const LEFT: readonly (readonly [string, string])[] = [
  ['en', 'Globex recommends Raven.'],
  ['en', '**Globex.** Since March nobody may use Opal. People are told to use Raven.'],
  ['en', "Globex's staff are told to use Raven."],
  ['ja', 'Globexは社員にRavenを使うよう促した。'],
  ['ja', '見つけたのはウルフ・ルンド（Ulf Lund）氏ではない。'],
  ['ko', '찾은 사람은 울프 룬드(Ulf Lund)가 아니다.'],
  ['en', 'At Globex, on Monday, a hole of the kind was found by Ulf Lund.'],
  ['ja', '通知はRubyを挙げ、別の文書がOpalを挙げる。'],
];

describe('names in lists, behind owners, in brackets', () => {
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
