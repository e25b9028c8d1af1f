import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** The post about Zeta is of 30 June; the Harbour Post is a newspaper. */
const SET = smallSet({
  entities: { harbour: { kind: 'outlet', names: { '*': ['Harbour Post'] } } },
  cues: { post: { en: ['post', 'post about Zeta'] } },
  facts: [{ id: 'post', values: [{ id: 'day', kind: 'date', near: ['post'], is: '2031-06-30' }] }],
});

describe('a cue that is but a part of a name', () => {
  it.each([
    ['does not count', 'On 5 July, if the Harbour Post is right, Acme sold Zeta.', []],
    ['counts by itself', 'On 5 July, in a post, Acme sold Zeta.', ['5 July → 30 June']],
    ['counts where a name is a part of it', 'The post about Zeta is of 5 July.', ['5 July → 30 June']],
  ])('%s: %s', (_, text, marked) => {
    expect(refutedIn(SET, 'en', text)).toEqual(marked);
  });
});

describe('a word that is a name only with a capital letter', () => {
  const tools = smallSet({
    entities: {
      trae: { kind: 'tool', names: { '*': ['Trae'] } },
      opal: { kind: 'tool', names: { '*': ['Opal'] } },
    },
    cues: { instead: { es: ['a cambio'] } },
    facts: [
      {
        id: 'tool',
        values: [{ id: 'name', kind: 'name', near: ['instead'], among: ['tool'], is: ['opal'] }],
      },
    ],
  });

  it.each([
    ['a product', 'Acme retira Zeta y propone a cambio Trae.', 1],
    ['a verb', 'Acme retira Zeta y a cambio trae regalos.', 0],
  ])('%s: %s', (_, text, marks) => {
    expect(refutedIn(tools, 'es', text)).toHaveLength(marks);
  });
});
