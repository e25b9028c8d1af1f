import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

const model = (name: string) => ({ kind: 'model', names: { '*': [name] } });

/** The notice names the model Ruby alone; it holds for the whole staff; the letter was reported by the Herald. */
const SET = smallSet({
  entities: {
    ruby: model('Ruby'),
    opal: model('Opal'),
    jade: model('Jade'),
    onyx: model('Onyx'),
    herald: { kind: 'outlet', names: { '*': ['Herald'] } },
    courier: { kind: 'outlet', names: { '*': ['Courier'] } },
  },
  cues: {
    lists: { en: ['name*', 'list*'], de: ['nennt'], id: ['menyebut'], 'zh-Hans': ['点名', '提到'] },
    'told-first': { en: ['reported the letter', 'reported first by'], pt: ['noticiou a carta'] },
    part: {
      en: ['only developers', 'just the engineers'],
      de: ['nur für Entwickler'],
      fr: ['seulement les développeurs'],
      es: ['solo a los desarrolladores'],
      ru: ['только программистов'],
    },
    address: {
      en: ['IP address*', 'location', 'source code'],
      id: ['alamat IP', 'lokasi', 'kode sumber'],
      ru: ['IP-адрес*', 'имена пользователей'],
    },
    removed: { en: ['remove* the code'] },
    spared: { en: ['not hit', 'spared'], de: ['nicht betroffen'] },
    mistaken: { en: ['shipped by mistake', 'mistakenly shipped'], de: ['irrtümlich ausgeliefert'] },
  },
  facts: [
    {
      id: 'models',
      values: [{ id: 'model', kind: 'name', near: ['lists'], is: ['ruby'], among: ['model'], list: true }],
    },
    {
      id: 'report',
      values: [{ id: 'outlet', kind: 'name', near: ['told-first'], is: ['herald'], among: ['outlet'] }],
    },
    {
      id: 'fix',
      values: [{ id: 'version', kind: 'version', near: ['removed'], is: '2.1.40' }],
    },
    {
      id: 'spared',
      values: [{ id: 'model', kind: 'name', near: ['spared'], is: ['jade'], among: ['model'] }],
    },
    {
      id: 'telling',
      tellings: [
        { id: 'part', verdict: 'refuted', words: 'part', offer: { en: 'all' } },
        { id: 'sent', verdict: 'refuted', words: 'address', offer: { en: 'nothing' } },
        { id: 'mistake', verdict: 'refuted', words: 'mistaken', offer: { en: 'on purpose' } },
      ],
    },
  ],
});

const MARKED: readonly (readonly [string, string, ...string[]])[] = [
  ['en', 'Opal was not hit.', 'Opal → Jade'],
  ['en', 'Version 2.1.41 removed the code.', '2.1.41 → 2.1.40'],
  ['en', 'No. 2.1.41 removed the code.', '2.1.41 → 2.1.40'],
  ['de', 'Nicht betroffen von der Sperre ist Opal.', 'Opal → Jade'],
  ['en', 'The notice names Opal.', 'Opal → Ruby'],
  ['en', 'The notice names Opal, Jade and Onyx.', 'Opal → Ruby', 'Jade → Ruby', 'Onyx → Ruby'],
  ['en', 'Acme sends the location, but not the source code.', 'location → nothing'],
  ['en', 'The notice names not the whole staff but only developers.', 'only developers → all'],
  ['en', 'Not only does Acme name Opal.', 'Opal → Ruby'],
  ['en', 'The Courier reported the letter and did not name a source.', 'Courier → Herald'],
  ['en', 'The letter was reported first by the Courier, which did not name a source.', 'Courier → Herald'],
  ['en', 'Zeta was mistakenly shipped.', 'mistakenly shipped → on purpose'],
  ['de', 'Zeta wurde irrtümlich ausgeliefert.', 'irrtümlich ausgeliefert → on purpose'],
  ['ru', 'Zeta передаёт IP-адрес и не сообщает об этом.', 'IP-адрес → nothing'],
];

const LEFT: readonly (readonly [string, string])[] = [
  ['en', 'No version 2.1.41 removed the code.'],
  ['en', 'Opal was not spared.'],
  ['en', 'Version 2.1.41 did not, says Acme, remove the code.'],
  ['en', 'Version 2.1.41 did not remove the code.'],
  ['en', 'It does not, as one paper had it and others wrote, send the source code.'],
  ['de', 'Zeta wurde nicht, wie es zuerst hieß und wie viele schrieben, irrtümlich ausgeliefert.'],
  ['en', 'The notice did not name Opal, Jade or Onyx.'],
  ['en', 'Acme acted without naming Opal, Jade or Onyx in its notice.'],
  ['en', 'The notice does not list Opal, Jade, or the model Onyx.'],
  ['en', 'It sends no IP address, location or source code.'],
  ['en', 'The rule is not only developers but everybody.'],
  ['en', 'The rule covers not just the engineers.'],
  ['en', 'The Courier never reported the letter.'],
  ['en', 'The Courier, which had not reported the letter, followed.'],
  ['de', 'Das Verbot gilt nicht nur für Entwickler.'],
  ['fr', 'Il concerne non seulement les développeurs.'],
  ['es', 'Afecta a toda la plantilla, no solo a los desarrolladores.'],
  ['ru', 'Касается не только программистов.'],
  ['id', 'Tidak ada alamat IP, lokasi, atau kode sumber yang dikirim oleh Zeta.'],
  ['id', 'Surat itu tidak menyebut Opal, Jade, dan Onyx.'],
  ['ru', 'IP-адреса и имена пользователей код не передавал.'],
  ['zh-Hans', '通知没有提到Opal、Jade或Onyx。'],
  ['pt', 'O Courier não noticiou a carta.'],
];

describe('negation', () => {
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

/** It wakes where ZETA_URL points elsewhere than home. */
const WAKES = smallSet({
  cues: { variable: { ko: ['환경변수'] }, elsewhere: { ko: ['공식 주소가 아닌'] } },
  facts: [
    {
      id: 'trigger',
      values: [
        {
          id: 'variable',
          kind: 'code',
          form: 'variable',
          near: ['variable', 'elsewhere'],
          is: ['ZETA_BASE_URL'],
        },
      ],
    },
  ],
});

describe('the negation that a further cue of the part holds', () => {
  it('is a part of what is told of the value', () => {
    const text = 'Acme의 조건은 환경변수 ZETA_PROXY가 공식 주소가 아닌 곳을 가리키는 것이다.';
    expect(refutedIn(WAKES, 'ko', text)).toHaveLength(1);
  });
  it('others deny the value', () => {
    expect(refutedIn(WAKES, 'ko', 'Acme의 조건은 환경변수 ZETA_PROXY가 아니다.')).toEqual([]);
  });
});
