import { expect, it } from 'vitest';
import { refutedIn, smallSet } from './small-facts.ts';

/** Acme's staff have to remove Zeta by 10 July. */
const SET = smallSet({
  cues: { remove: { en: ['remove', 'uninstall'] } },
  facts: [{ id: 'removal', values: [{ id: 'day', kind: 'date', near: ['remove'], is: '2031-07-10' }] }],
});

it.each([
  ['an order that a list quotes is told', 'The notice to the staff of Acme says:', ['12 July → 10 July']],
  ['advice is not', 'What readers of the Acme notice should do now:', []],
])('%s', (_, leadIn, marked) => {
  expect(refutedIn(SET, 'en', `# Acme and Zeta\n\n${leadIn}\n\n- Uninstall Zeta on 12 July.\n`)).toEqual(
    marked,
  );
});
