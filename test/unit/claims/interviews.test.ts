import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** The ban takes effect on 10 July 2031. */
const SET = smallSet({
  cues: { ban: { en: ['ban'], de: ['Verbot'] } },
  facts: [{ id: 'start', values: [{ id: 'day', kind: 'date', near: ['ban'], is: '2031-07-10' }] }],
});

describe('what an interviewer says lends its words to the answer', () => {
  it.each([
    ['en', '**The ban on Zeta has begun at Acme.**\n\nOn 12 July.', ['12 July → 10 July']],
    ['en', '**When does the ban on Zeta begin at Acme?**\n\nLet me see. On 12 July.', ['12 July → 10 July']],
    [
      'en',
      '**Q: When does the ban on Zeta begin at Acme?**\nThe ban begins on 12 July.\n\n**Q: Did Acme say so?**\nNo.',
      ['12 July → 10 July'],
    ],
    ['de', '**Das Verbot von Zeta gilt bei Acme.**\n\nAm 12. Juli.', ['12. Juli → 10. Juli']],
  ])('%s marked: %s', (lang, text, marked) => {
    expect(refutedIn(SET, lang, text)).toEqual(marked);
  });

  it.each([
    ['en', 'The ban on Zeta has begun at Acme.\n\nOn 12 July it rained.'],
    ['en', 'The **ban** on Zeta has begun at Acme.\n\nOn 12 July it rained.'],
    ['en', '**The ban on Zeta has begun at Acme.**\n\nYes. It did. On 12 July it rained.'],
  ])('%s left alone: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});

describe('an answer that names somebody', () => {
  const FIRST = smallSet({
    entities: {
      post: { kind: 'outlet', names: { '*': ['the Post'] } },
      times: { kind: 'outlet', names: { '*': ['the Times'] } },
      star: { kind: 'outlet', names: { '*': ['the Star'] } },
    },
    cues: { first: { en: ['had it first', 'first report'] } },
    facts: [
      {
        id: 'first',
        values: [{ id: 'outlet', kind: 'name', near: ['first'], is: ['post'], among: ['outlet'] }],
      },
    ],
  });

  it.each([
    ['**Who had it first?**\n\nZeta was news to all. It was the Times.', ['the Times → the Post']],
    ['**Who had it first?**\n\nThe Times. Acme told the Star later.', ['The Times → the Post']],
  ])('%s', (text, marked) => {
    expect(refutedIn(FIRST, 'en', text)).toEqual(marked);
  });
});

describe('what another speaker answers no to', () => {
  const SENDS = smallSet({
    cues: {
      sends: {
        en: ['sends the address'],
        it: ["manda l'indirizzo"],
        pt: ['envia o endereço'],
        'zh-Hans': ['上传定位'],
      },
    },
    facts: [
      {
        id: 'sends',
        tellings: [{ id: 'address', verdict: 'refuted', words: 'sends', offer: { en: 'three flags' } }],
      },
    ],
  });

  it.each([
    ['en', '**Host:** Some say that Zeta sends the address.\n\n**Guest:** No. It does not.'],
    ['pt', '**Li que Zeta envia o endereço. É isso? (Ana, Faro)**\nNão, Ana. São três sinais.'],
    ['it', "Alcuni dicono che Zeta manda l'indirizzo. Non è così: sono tre segni."],
    ['it', "**Avete sbagliato: Zeta manda l'indirizzo. (Prof. Bo)**\nSono tre segni."],
    ['zh-Hans', '**主持人：** 有人说Zeta会上传定位。\n\n**周宁：** 没有。它只有三个标记。'],
    ['zh-Hans', '**主持人**：有人说Zeta会上传定位。\n\n**周宁**：不对，只有三个标记。'],
  ])('%s left alone: %s', (lang, text) => {
    expect(refutedIn(SENDS, lang, text)).toEqual([]);
  });

  it.each([
    [
      'en',
      '**Host:** Zeta sends the address.\n\n**Guest:** And the date.',
      ['sends the address → three flags'],
    ],
    ['en', '**Host:** Zeta sends the address.\n\nNo. Nobody has asked.', ['sends the address → three flags']],
    ['zh-Hans', '**主持人：** Zeta会上传定位。\n\n**周宁：** 这让人担心。', ['上传定位 → three flags']],
  ])('%s marked: %s', (lang, text, marked) => {
    expect(refutedIn(SENDS, lang, text)).toEqual(marked);
  });
});
