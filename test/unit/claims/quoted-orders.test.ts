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

it.each([
  ['a step', 'Zeta am 12. Juli entfernen.', []],
  ['advice that is reported', 'Acme rät, Zeta am 12. Juli zu entfernen.', ['12. Juli → 10. Juli']],
])('%s in a German list', (_, item, marked) => {
  const set = smallSet({
    cues: { remove: { en: ['remove'], de: ['entfernen'] } },
    facts: [{ id: 'removal', values: [{ id: 'day', kind: 'date', near: ['remove'], is: '2031-07-10' }] }],
  });
  expect(refutedIn(set, 'de', `# Acme und Zeta\n\nWas Acme zu Zeta sagt.\n\n- ${item}\n`)).toEqual(marked);
});
