import { describe, expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme's letter about Zeta counts 25,000 accounts. */
const SET = smallSet({
  cues: { accounts: { en: ['accounts'] }, letter: { en: ['letter'] } },
  facts: [
    { id: 'count', values: [{ id: 'all', kind: 'quantity', near: ['accounts & letter'], is: 25_000 }] },
  ],
});

const table = (row: string): string => `| What | Value |\n|---|---|\n| ${row} |`;

describe('what a row of a table is labelled with', () => {
  it.each([
    [
      'stands beside its value',
      table('Accounts in the first letter that Acme wrote | about 52,000'),
      ['52,000 → 25,000'],
    ],
    [
      'unlike what stands far away in a sentence',
      'Accounts in the first letter that Acme wrote are 52,000.',
      [],
    ],
    ['or in a row of three cells', table('Accounts in the first letter that Acme wrote | x | 52,000'), []],
  ])('%s', (_, text, marked) => {
    expect(refutedIn(SET, 'en', `# Acme and Zeta\n\n${text}`)).toEqual(marked);
  });
});
