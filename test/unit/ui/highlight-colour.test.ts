import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  choosePencil,
  contrast,
  type Line,
  PENCIL_COLOURS,
  readColour,
} from '../../../lib/dom/highlight-colour.ts';
import { highlightRules } from '../../../lib/dom/highlight-rules.ts';

const colour = (text: string) => readColour(text)!;

test.each([
  ['white', 'rgb(255, 255, 255)', 'on-light'],
  ['tinted paper', 'rgb(255, 241, 229)', 'on-light'],
  ['black', 'rgb(0, 0, 0)', 'on-dark'],
  ['dark page', 'rgb(24, 24, 24)', 'on-dark'],
  ['dark blue', 'rgb(15, 43, 70)', 'on-dark'],
  ['mid-grey', 'rgb(119, 128, 124)', 'in-ink'],
] as const)('on %s the line is drawn %s → %s', (_, background, pencil) => {
  expect(choosePencil('refuted', colour(background))).toBe(pencil);
});

test('a pencil is only ever chosen where it reaches 3:1', () => {
  for (let grey = 0; grey < 256; grey++) {
    const background = colour(`rgb(${grey}, ${grey}, ${grey})`);
    for (const line of Object.keys(PENCIL_COLOURS) as Line[]) {
      const pencil = choosePencil(line, background);
      if (pencil === 'in-ink') continue;
      const [red, green, blue] = PENCIL_COLOURS[line][pencil]
        .match(/[0-9a-f]{2}/g)!
        .map((part) => Number.parseInt(part, 16));
      expect(contrast(colour(`rgb(${red}, ${green}, ${blue})`), background)).toBeGreaterThanOrEqual(3);
    }
  }
});

test.each([
  ['rgb(255, 0, 51)', { red: 1, green: 0, blue: 0.2, alpha: 1 }],
  ['rgba(0, 0, 0, 0)', { red: 0, green: 0, blue: 0, alpha: 0 }],
  ['color(srgb 0.5 1 0 / 0.25)', { red: 0.5, green: 1, blue: 0, alpha: 0.25 }],
])('reads %s', (text, expected) => {
  expect(readColour(text)).toEqual(expected);
});

test.each(['transparent', 'oklch(0.5 0.1 30)', 'rgb(none 0 0)', ''])('does not guess at %s', (text) => {
  expect(readColour(text)).toBeUndefined();
});

test('the pencils in the page are those of the interface', () => {
  const tokens = readFileSync(new URL('../../../lib/dom/tokens.css', import.meta.url), 'utf8');
  const names = { refuted: 'red', disputed: 'blue', supported: 'green' };
  for (const line of Object.keys(names) as Line[]) {
    for (const ground of ['on-light', 'on-dark'] as const) {
      expect(tokens).toContain(`--e-${names[line]}-${ground}: ${PENCIL_COLOURS[line][ground]};`);
    }
  }
});

test('each kind of mark has its own line', () => {
  const rules = highlightRules();
  expect(rules).toMatch(/errata-refuted-on-light\) \{ text-decoration: underline wavy 1\.5px #a81e2e/);
  expect(rules).toMatch(/errata-disputed-on-dark\) \{ text-decoration: underline dashed 1\.75px #9fbdf6/);
  expect(rules).toMatch(
    /errata-supported-in-ink\) \{ text-decoration: underline dotted 1\.75px currentColor/,
  );
});
