import { describe, expect, it } from 'vitest';
import { loadFactSet } from '../../../lib/facts/load-fact-set.ts';
import { factTable, setLine, timelineLines } from '../../../lib/report/fact-set-text.ts';
import { factLines } from '../../../lib/report/fact-text.ts';
import { valueWords } from '../../../lib/report/value-words.ts';
import { goodSet } from '../facts/good-set.ts';

const set = loadFactSet(goodSet());
const factOf = (id: string) => set.facts.find((fact) => fact.id === id)!;

it('says in one line what a set is', () => {
  expect(setLine(set)).toBe(
    'Ferry aground, June 2026 (harbour-ferry@2026.6.1, as of 22 June 2026): 3 facts, 3 examples, 2 languages (en, de)',
  );
});

it('lists the facts as a table', () => {
  expect(factTable(set).slice(1)).toEqual([
    'id             value                 status       sources  languages',
    'grounding      12 June 2026          established        2  en',
    'passengers     84 or 86; Grey Heron  disputed           1  en',
    'new-timetable  20 June 2026          established        1  en',
  ]);
});

it('shows the timeline in order', () => {
  const turned = { ...set, timeline: [...set.timeline].reverse() };
  expect(timelineLines(turned).slice(1)).toEqual([
    '2026-06-12               The Grey Heron runs aground.  [grounding]',
    '2026-06-13 – 2026-06-19  Repairs.',
  ]);
});

describe('one fact', () => {
  it('with its tellings, relations, sources and examples', () => {
    expect(factLines(factOf('grounding'), set)).toEqual([
      'grounding  (harbour-ferry@2026.6.1)',
      '  The Grey Heron ran aground on 12 June 2026.',
      '  established',
      '',
      'Values',
      '  date: 12 June 2026',
      '',
      'Told as',
      '  sank: refuted, “sank”, “went down”',
      '    the record says “ran aground”',
      '  afloat: supported, “stayed afloat”',
      '',
      'Relations',
      '  before new-timetable (The new timetable)',
      '',
      'Sources',
      '  undated, Harbour office: “Meldung 14/2026” (de, primary)',
      '  13 June 2026, The Northbank Courier: “Six hours on the sandbank” (en, secondary)',
      '    https://northbankcourier.example/ferry',
      '    passes on: Harbour office, Reporter on the quay',
      '',
      'Examples',
      '  supported [en] The Grey Heron ran aground off Northbank on 12 June.',
      '  refuted [de] Die Grey Heron ist vor Northbank gesunken. → ran aground',
      '  ignored [en] Did the Grey Heron run aground off Northbank on 14 June?',
    ]);
  });

  it('with the sides of a dispute and who holds each', () => {
    const lines = factLines(factOf('passengers'), set);
    expect(lines).toContain('  number: 84 or 86');
    expect(lines).toContain('    84: counted on the quay; The Northbank Courier');
    expect(lines).toContain('    86: Harbour office');
    expect(lines).toContain('  ship: Grey Heron');
    expect(lines).toContain('  part of grounding (Day of the grounding)');
  });
});

describe('a value in words', () => {
  const base = { id: 'v', near: ['aground'] } as const;
  it.each([
    [{ ...base, kind: 'version', is: '2.1.198', onward: true } as const, '2.1.198 and later'],
    [{ ...base, kind: 'date', is: '2026-06' } as const, 'June 2026'],
    [{ ...base, kind: 'interval', is: '2026-06-12/2026-06-20' } as const, '12 June 2026 to 20 June 2026'],
    [{ ...base, kind: 'duration', days: [1, 1] } as const, '1 day'],
    [{ ...base, kind: 'duration', days: [6, 8] } as const, '6 to 8 days'],
    [{ ...base, kind: 'quantity', is: 28_800_000, bound: 'under' } as const, 'nearly 28.8 million'],
    [{ ...base, kind: 'quantity', is: 50, bound: 'over', percent: true } as const, 'over 50 %'],
    [
      { ...base, kind: 'name', is: ['grey-heron', 'white-swan'], among: ['ship'] } as const,
      'Grey Heron or White Swan',
    ],
    [
      { ...base, kind: 'code', form: 'zone', is: ['Asia/Tokyo', 'Asia/Seoul'], list: true } as const,
      'Asia/Tokyo and Asia/Seoul',
    ],
  ])('%j', (part, words) => {
    expect(valueWords(part, set)).toBe(words);
  });
});
