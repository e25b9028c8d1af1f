import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFactFile } from '../../../lib/node/facts-check.ts';
import { broken, goodSet } from '../facts/good-set.ts';

it('says in one line that a whole set is good', () => {
  const json = readFileSync(new URL('../../facts/harbour-ferry.json', import.meta.url), 'utf8');
  const { lines, good } = checkFactFile({ name: 'ferry.json', json });
  expect(good).toBe(true);
  expect(lines).toEqual([
    expect.stringMatching(/^ferry\.json: good\. .*: \d+ facts, \d+ examples, 2 languages \(en, de\)$/),
  ]);
});

it('lists what cannot be loaded', () => {
  const json = JSON.stringify(broken('facts[0].values[0].is', '2026-6-12'));
  expect(checkFactFile({ name: 'ferry.json', json })).toEqual({
    lines: [
      '  facts[0].values[0].is: “2026-6-12” is not a date. Write it as 2026-06-12.',
      'ferry.json cannot be loaded: 1 thing to mend.',
    ],
    good: false,
  });
});

it('lists what the examples lack and what they give', () => {
  const set = goodSet();
  set.facts[0]!.examples!.refuted[0]!.offers = 'stayed afloat';
  const { lines, good } = checkFactFile({ name: 'ferry.json', json: JSON.stringify(set) });
  expect(good).toBe(false);
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}facts\[0\]\.examples: “grounding” has 1 examples that agree/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^ {2}facts\[1\]\.examples: “passengers” has no examples/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^ {2}facts\[0\]\.examples\.refuted\[0\]: .*must offer “stayed afloat”, but offers “ran aground”/,
    ),
  );
});
