import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { check } from '../../lib/check.ts';
import { type FactIndex, indexFacts } from '../../lib/facts/fact-index.ts';
import type { FactSet } from '../../lib/facts/fact-set.ts';

// A limit for hangs only: each takes a second or two where nothing else runs.
vi.setConfig({ testTimeout: 60_000 });

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An invented incident with one value of each kind, so that any value can be the recorded one. */
function factsWith(version: string, date: string, number: number): FactIndex {
  const fact = (id: string, value: object) => ({
    id,
    label: { en: id },
    statement: { en: id },
    status: 'established' as const,
    sources: ['log'],
    values: [value],
  });
  const facts = [
    fact('built', { id: 'version', kind: 'version', is: version, near: ['built'] }),
    fact('opened', { id: 'date', kind: 'date', is: date, near: ['opened'] }),
    fact('counted', { id: 'number', kind: 'quantity', is: number, near: ['lamps'] }),
  ];
  const set: FactSet = {
    id: 'lighthouse',
    version: '2026.1.1',
    asOf: '2026-12-31',
    title: { en: 'Lighthouse' },
    licence: 'CC0-1.0',
    note: 'Invented.',
    languages: ['en'],
    period: { from: '2026-01-01', to: '2026-12-31' },
    about: [['lighthouse']],
    entities: { lighthouse: { kind: 'tower', names: { en: ['lighthouse'] } } },
    cues: { built: { en: ['built with'] }, opened: { en: ['opened'] }, lamps: { en: ['lamps'] } },
    sources: { log: { publisher: 'Log', title: 'Log', language: 'en', kind: 'primary' } },
    timeline: [],
    facts: facts as unknown as FactSet['facts'],
  };
  return indexFacts([set]);
}

const version = fc.tuple(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 1, max: 300 }),
);
const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const number = fc.integer({ min: 1000, max: 900_000 });
const iso = (month: number, date: number): string =>
  `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
const verdicts = (text: string, facts: FactIndex): string[] =>
  check(
    { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], lang: 'en' },
    facts,
  ).findings.map(({ fact, verdict }) => `${fact} ${verdict}`);

/** Whether there is such a day; none after the 28th is asked for. */
const isDay = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && /(?:^|-)(?:0?[1-9]|1\d|2[0-8])(?: |$)/.test(text);

describe('any value', () => {
  it('agrees in every spelling', () => {
    fc.assert(
      fc.property(version, day, number, (parts, [month, date], count) => {
        const dotted = parts.join('.');
        const facts = factsWith(dotted, iso(month, date), count);
        const name = MONTHS[month - 1]!;
        for (const written of [dotted, `v${dotted}`, `version ${dotted}`, `version\u00a0${dotted}`])
          expect(verdicts(`The lighthouse was built with ${written}.`, facts)).toEqual(['built supported']);
        for (const written of [
          `${date} ${name}`,
          `${name} ${date}`,
          `${name} ${date}, 2026`,
          iso(month, date),
        ])
          expect(verdicts(`The lighthouse opened on ${written}.`, facts)).toEqual(['opened supported']);
        for (const written of [String(count), count.toLocaleString('en')])
          expect(verdicts(`The lighthouse has ${written} lamps.`, facts)).toEqual(['counted supported']);
      }),
      { numRuns: 40 },
    );
  });

  it('is never called right with one digit changed', () => {
    const place = fc.nat();
    const shift = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(version, day, number, place, shift, (parts, [month, date], count, where, by) => {
        const facts = factsWith(parts.join('.'), iso(month, date), count);
        const slip = (text: string): string => {
          const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
          const at = places[where % places.length]!;
          return text.slice(0, at) + ((Number(text[at]) + by) % 10) + text.slice(at + 1);
        };
        const slipped = slip(`${date} ${MONTHS[month - 1]!}`);
        const slippedIso = slip(iso(month, date));
        const slippedCount = slip(String(count));
        const texts = [
          `The lighthouse was built with ${slip(parts.join('.'))}.`,
          // What ends in a naught may be meant as rounded.
          ...(/0$/.test(slippedCount) ? [] : [`The lighthouse has ${slippedCount} lamps.`]),
          // A fortieth of January is no date at all: what is left of it may be read as the month.
          ...(isDay(`${slipped} 2026`) ? [`The lighthouse opened on ${slipped}.`] : []),
          ...(isDay(slippedIso) ? [`The lighthouse opened on ${slippedIso}.`] : []),
        ];
        for (const text of texts)
          expect(verdicts(text, facts).filter((one) => one.endsWith('supported'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
