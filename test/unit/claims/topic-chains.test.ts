import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Raven replaces Zeta; the Post reported first. */
const SET = smallSet({
  entities: {
    raven: { kind: 'tool', names: { '*': ['Raven'] } },
    crow: { kind: 'tool', names: { '*': ['Crow'], 'zh-Hans': ['乌鸦'] } },
    post: { kind: 'outlet', names: { '*': ['Post'] } },
    times: { kind: 'outlet', names: { '*': ['Times'] } },
  },
  cues: {
    replaces: { 'zh-Hans': ['接替', '取代'], en: ['replaces'] },
    first: { 'zh-Hans': ['率先报道'] },
  },
  facts: [
    {
      id: 'next',
      values: [{ id: 'tool', kind: 'name', near: ['replaces'], is: ['raven'], among: ['tool'] }],
    },
    {
      id: 'first',
      values: [{ id: 'outlet', kind: 'name', near: ['first'], is: ['post'], among: ['outlet'] }],
    },
  ],
});

describe('a name that opens a sentence whose later clauses have no subject of their own', () => {
  it.each([
    ['Crow由Acme自行开发完成，去年八月推出了公开的预览版本，如今接替Zeta。', ['Crow → Raven']],
    ['乌鸦是Acme面向公众的编程产品，用户据称超过五百万，Zeta停用后由它接替。', ['乌鸦 → Raven']],
  ])('is what they speak of: %s', (text, marked) => {
    expect(refutedIn(SET, 'zh-Hans', text)).toEqual(marked);
  });

  it.each([
    'Crow由Acme自行开发完成，去年八月推出了公开的预览版本，如今有一款叫做信鸽的新工具接替Zeta。',
    'Acme的编程产品里有Crow和别的几款产品，去年八月推出了公开的预览版本，如今接替Zeta。',
  ])('is not where they have one, or it does not open the sentence: %s', (text) => {
    expect(refutedIn(SET, 'zh-Hans', text)).toEqual([]);
  });
});

describe('a name with a date written onto it', () => {
  it.each([
    ['Times7月3日率先报道了Acme停用Zeta。', ['Times → Post']],
    ['Times2031年7月3日率先报道了Acme停用Zeta。', ['Times → Post']],
    ['Times7率先报道了Acme停用Zeta。', []],
  ])('%s', (text, marked) => {
    expect(refutedIn(SET, 'zh-Hans', text)).toEqual(marked);
  });
});
