import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** A user of Forum found it; the maker's answer is no finding. */
const FOUND = smallSet({
  entities: {
    forum: { kind: 'site', names: { '*': ['Forum'] } },
    chatter: { kind: 'site', names: { '*': ['Chatter'] } },
  },
  cues: {
    post: { en: ['post', 'posted'] },
    developer: { en: ['developer'] },
    maker: { en: ["Acme's developer"] },
  },
  facts: [
    {
      id: 'finder',
      values: [
        {
          id: 'site',
          kind: 'name',
          near: ['post & developer'],
          unless: ['maker'],
          is: ['forum'],
          among: ['site'],
        },
      ],
    },
  ],
});

/** Blue Daily had the letter first; of a further letter that is not said. */
const TOLD = smallSet({
  cues: {
    letter: { ja: ['書簡'], ko: ['서한'] },
    first: { ja: ['最初に報じ'], ko: ['처음 보도'] },
    further: { ja: ['別の書簡'], ko: ['별도의 서한'] },
  },
  entities: {
    blue: { kind: 'outlet', names: { '*': ['Blue Daily'] } },
    red: { kind: 'outlet', names: { '*': ['Red Daily'] } },
  },
  facts: [
    {
      id: 'report',
      values: [
        {
          id: 'outlet',
          kind: 'name',
          near: ['first & letter'],
          unless: ['further'],
          is: ['blue'],
          among: ['outlet'],
        },
      ],
    },
  ],
});

describe('what a sentence goes on about that opens with “this”', () => {
  it.each([
    ['ja', 'Acmeは抗議の書簡を送った。この書簡はRed Dailyが最初に報じた。', 1],
    ['ja', 'Acmeは別の書簡を送った。その後、最初の書簡をRed Dailyが最初に報じた。', 1],
    ['ja', 'Acmeは別の書簡を送った。この書簡はRed Dailyが最初に報じた。', 0],
    ['ko', 'Acme는 서한을 보냈다. 이 서한은 Red Daily가 처음 보도했다.', 1],
    ['ko', 'Acme는 별도의 서한을 보냈다. 이 서한은 Red Daily가 처음 보도했다.', 0],
  ])('%s: %s', (lang, text, found) => {
    expect(refutedIn(TOLD, lang, text)).toHaveLength(found);
  });
});

/** The marker was no slip; the leak was. */
const MEANT = smallSet({
  cues: { leak: { en: ['leak'] }, marker: { en: ['marker'] }, slip: { en: ['by mistake'] } },
  facts: [
    {
      id: 'purpose',
      tellings: [
        {
          id: 'slip',
          words: 'slip',
          near: ['marker'],
          unless: ['leak'],
          verdict: 'refuted',
          offer: { en: 'on purpose' },
        },
      ],
    },
  ],
});

/** 147 domains and 11 keywords. */
const COUNTED = smallSet({
  cues: {
    domains: { ko: ['도메인'], ja: ['ドメイン'], en: ['domains'] },
    keywords: { ko: ['키워드'], ja: ['キーワード'], en: ['keywords'] },
  },
  facts: [
    {
      id: 'lists',
      values: [
        { id: 'domains', kind: 'quantity', near: ['domains'], not: ['keywords'], is: 147 },
        { id: 'keywords', kind: 'quantity', near: ['keywords'], not: ['domains'], is: 11 },
      ],
    },
  ],
});

describe('what the sentence before lends', () => {
  it.each([
    ['A developer looked into Zeta. The post was on Chatter.', ['Chatter → Forum']],
    ["Acme's developer explained Zeta. The post was on Chatter.", []],
  ])('%s', (text, found) => expect(refutedIn(FOUND, 'en', text)).toEqual(found));
  it.each([
    ['How did the marker get into Zeta? It came by mistake, says Acme.', ['by mistake → on purpose']],
    ['How did the leak of the marker come about? It came by mistake, says Acme.', []],
  ])('%s', (text, found) => expect(refutedIn(MEANT, 'en', text)).toEqual(found));
});

/** Version 2.1.40 took the switch away on 9 July. */
const ROWS = smallSet({
  cues: { released: { en: ['Released'] }, gone: { en: ['switch'] } },
  facts: [{ id: 'gone', values: [{ id: 'day', kind: 'date', near: ['released & gone'], is: '2031-07-09' }] }],
});

describe('what a row of a table lends to the next', () => {
  it('is nothing', () => {
    const table =
      '| Zeta | Released | What |\n|---|---|---|\n| 2.1.40 | 5 July | no switch |\n| 2.1.41 | 9 July | faster |';
    expect(refutedIn(ROWS, 'en', table)).toEqual(['5 July → 9 July']);
  });
});

describe('what a number counts that "and" joins to another noun', () => {
  it.each([
    ['ko', 'Zeta는 174개에 이르는 도메인과 11개 키워드를 담았다.', ['174 → 147']],
    ['ko', 'Zeta는 도메인 147개와 키워드 14개를 담았다.', ['14 → 11']],
    ['ja', 'Zetaは127件のドメインと11個のキーワードを収める。', ['127 → 147']],
    ['ja', 'Zetaは147件のドメインと14個のキーワードを収める。', ['14 → 11']],
    ['en', 'Zeta holds 127 domains and 11 keywords.', ['127 → 147']],
    ['en', 'Zeta needs 147 domains, thirteen keywords.', ['thirteen → 11']],
    ['en', 'Besides 147 domains Zeta has thirteen keywords.', ['thirteen → 11']],
    ['en', 'Zeta needs 147 domains, eleven keywords.', []],
  ])('%s: %s', (lang, text, found) => expect(refutedIn(COUNTED, lang, text)).toEqual(found));
});

/** The alert advises; it orders nothing. */
const ADVISED = smallSet({
  cues: {
    alert: { ja: ['警告'], ko: ['경보'], en: ['alert'] },
    orders: { ja: ['削除を命じ'], ko: ['삭제를 명령'], en: ['ordered'] },
  },
  facts: [
    {
      id: 'alert',
      tellings: [
        { id: 'orders', words: 'orders', near: ['alert'], verdict: 'refuted', offer: { en: 'advises' } },
      ],
    },
  ],
});

describe('what the sentence before lends where a known subject is left out', () => {
  it.each([
    ['ja', 'Acmeの警告は、春から広く使われているZetaの古い版の危険性に詳しく触れる。全社に削除を命じた。', 1],
    [
      'ja',
      'Acmeの警告は、春から広く使われているZetaの古い版の危険性に詳しく触れる。それは全社に削除を命じた。',
      1,
    ],
    [
      'ja',
      'Acmeの警告は、春から広く使われているZetaの古い版の危険性に詳しく触れる。別の会社が社員に削除を命じた。',
      0,
    ],
    [
      'ko',
      'Acme의 경보는 봄부터 널리 쓰인 Zeta의 오래된 판이 지닌 위험을 자세하게 다룬다. 전체 기업에 삭제를 명령했다.',
      1,
    ],
    [
      'ko',
      'Acme의 경보는 봄부터 널리 쓰인 Zeta의 오래된 판이 지닌 위험을 자세하게 다룬다. 다른 회사는 직원에게 삭제를 명령했다.',
      0,
    ],
    [
      'en',
      'The Acme alert is about the old version of Zeta that many people have used since spring. Ordered everywhere.',
      0,
    ],
  ])('%s: %s', (lang, text, found) => expect(refutedIn(ADVISED, lang, text)).toHaveLength(found));
});

describe('a post without capitals', () => {
  it('reads on over its full stops', () => {
    expect(refutedIn(MEANT, 'en', '3/ so, zeta has this marker thing. left in by mistake btw')).toEqual([
      'by mistake → on purpose',
    ]);
  });

  it('and one with capitals does not', () => {
    expect(
      refutedIn(MEANT, 'en', 'So Zeta has this odd little marker thing of its own. Left in by mistake.'),
    ).toEqual([]);
  });
});

/** The others' accounts were 16,000 in all. */
const TOTAL = smallSet({
  cues: { accounts: { en: ['accounts'] }, others: { en: ['others'] }, total: { en: ['in all'] } },
  facts: [
    {
      id: 'total',
      values: [{ id: 'count', kind: 'quantity', near: ['accounts & others & total'], is: 16_000 }],
    },
  ],
});

describe('two further words that are lent', () => {
  it('count twice where they merely stand near', () => {
    const text =
      'Acme names the others, of whom it has seen many in all. Zeta had 29,000 accounts in spring.';
    expect(refutedIn(TOTAL, 'en', text)).toEqual([]);
  });
  it('count once in the header of a table', () => {
    const table = '| The others in all | Zeta |\n|---|---|\n| Accounts | 29,000 |';
    expect(refutedIn(TOTAL, 'en', table)).toEqual(['29,000 → 16,000']);
  });
});
