import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFactFile } from '../../lib/node/facts-check.ts';

const text = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** JSON that the text shows, in order. */
const shown = [...text('CONTRIBUTING.md').matchAll(/^```json\n([\s\S]*?)^```/gm)].map(
  ([, json]) => JSON.parse(json!) as Record<string, unknown>,
);

it('a fact added as CONTRIBUTING shows it is good', () => {
  const [cues, fact] = shown;
  expect(fact).toHaveProperty('id', 'refloated');
  const set = JSON.parse(text('test/facts/harbour-ferry.json'));
  const json = JSON.stringify({ ...set, cues: { ...set.cues, ...cues }, facts: [...set.facts, fact] });
  expect(checkFactFile({ name: 'ferry.json', json })).toEqual({
    lines: [expect.stringContaining(`good. Harbour ferry aground`)],
    good: true,
  });
});

it('and without its cues it is refused', () => {
  const [, fact] = shown;
  const set = JSON.parse(text('test/facts/harbour-ferry.json'));
  const json = JSON.stringify({ ...set, facts: [...set.facts, fact] });
  expect(checkFactFile({ name: 'ferry.json', json }).lines).toContainEqual(
    expect.stringContaining('“afloat” is no cue or entity of this set'),
  );
});
