import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme starts a trial in March 2031; `refutedIn` reads articles of July 2031. */
const SET = smallSet({
  cues: { trial: { en: ['trial'], 'zh-Hans': ['试验'], 'zh-Hant': ['試驗'], ja: ['試験'], ko: ['시험'] } },
  facts: [{ id: 'trial', values: [{ id: 'month', kind: 'date', near: ['trial'], is: '2031-03' }] }],
});

describe('a month whose year words tell', () => {
  it.each([
    ['en', 'Acme began the trial in March last year.', 'March'],
    ['zh-Hans', 'Acme的试验始于去年3月。', '3月'],
    ['zh-Hant', 'Acme 的試驗始於去年 3 月。', '3 月'],
    ['ja', 'Acmeは昨年3月に試験を始めた。', '3月'],
    ['ko', 'Acme는 지난해 3월에 시험을 시작했다.', '3월'],
  ])('%s is wrong by its year: %s', (lang, text, words) => {
    expect(refutedIn(SET, lang, text).join()).toContain(words);
  });

  it.each([
    ['en', 'Acme began the trial in March this year.'],
    ['en', 'Acme began the trial in March.'],
    ['zh-Hans', 'Acme的试验始于今年3月。'],
    ['zh-Hant', 'Acme 的試驗始於 3 月。'],
    ['ja', 'Acmeは今年3月に試験を始めた。'],
  ])('%s is right: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });
});
