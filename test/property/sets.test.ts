import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../lib/check.ts';
import { type FactIndex, indexFacts } from '../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../lib/facts/load-fact-set.ts';
import { bundledFacts } from '../../lib/node/bundled-facts.ts';
import { articleText, dated } from './texts.ts';

// A limit for hangs only: each takes a second or two where nothing else runs.
vi.setConfig({ testTimeout: 60_000 });

const facts = bundledFacts();
const ferry = parseFactSet(readFileSync(new URL('../facts/harbour-ferry.json', import.meta.url), 'utf8'));
const told = (text: string, index: FactIndex) =>
  check(dated(text), index).findings.map(({ start, end, verdict, fact, part }) => ({
    start,
    end,
    verdict,
    fact,
    part,
  }));

const FERRY = [
  'The Grey Heron ran aground off Northbank on 14 June.',
  'The Grey Heron had 84 passengers when she left Northbank.',
  'All 94 people on board the Grey Heron were brought to Northbank.',
  'The new timetable of the Grey Heron in Northbank begins on 20 June.',
];
const ferryText = fc
  .array(fc.constantFrom(...FERRY), { minLength: 1, maxLength: 8 })
  .map((parts) => `# The Grey Heron in Northbank\n\n${parts.join(' ')}\n`);

describe('sets that are loaded together', () => {
  it('give what each gives alone, in either order', () => {
    const alone = indexFacts([ferry]);
    const together = [indexFacts([ferry, ...facts.sets]), indexFacts([...facts.sets, ferry])];
    fc.assert(
      fc.property(ferryText, articleText, (boats, ban) => {
        const [ofBoats, ofBan] = [told(boats, alone), told(ban, facts)];
        for (const index of together) {
          expect(told(boats, index)).toEqual(ofBoats);
          expect(told(ban, index)).toEqual(ofBan);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text that is doubled', () => {
  it('has its findings twice', () => {
    fc.assert(
      fc.property(fc.oneof(articleText, ferryText), (text) => {
        const index = indexFacts([...facts.sets, ferry]);
        const once = told(text, index);
        const twice = told(`${text}\n${text}`, index);
        const shift = text.length + 1;
        const second = once.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }));
        expect(twice).toEqual([...once, ...second]);
      }),
      { numRuns: 20 },
    );
  });
});
