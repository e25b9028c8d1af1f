import { check } from '../check.ts';
import { indexFacts } from '../facts/fact-index.ts';
import type { Fact, FactSet } from '../facts/fact-set.ts';
import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import { median, timed } from './bench-rounds.ts';
import { type Measure, shown } from './bench-table.ts';

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A word of four syllables that no other number gives. */
function word(number: number): string {
  let rest = (number * 7_919 + 1_234_567) % 70 ** 4;
  let out = '';
  for (let i = 0; i < 4; i++) {
    const syllable = rest % 70;
    out += CONSONANTS[Math.floor(syllable / 5)]! + VOWELS[syllable % 5]!;
    rest = Math.floor(rest / 70);
  }
  return out[0]!.toUpperCase() + out.slice(1);
}

const versionOf = (i: number): string => `${1 + (i % 9)}.${i % 31}.${i % 97}`;
const dayOf = (i: number) => ({ day: 1 + (i % 28), month: 1 + (i % 12) });
const isoOf = (i: number): string => {
  const { day, month } = dayOf(i);
  return `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};
const mendedOf = (i: number): number => 20 + (i % 400);

/** A valid fact set of any size: each fact has a product, a cue, a version, a day and a number of its own. */
export function generatedFacts(count: number): FactSet {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    id: `generated-${count}`,
    version: '2026.12.1',
    asOf: '2026-12-31',
    title: { en: 'Generated releases' },
    licence: 'CC0-1.0',
    note: 'Generated for measuring.',
    languages: ['en'],
    period: { from: '2026-01-01', to: '2026-12-31' },
    about: [['maker']],
    entities: {
      maker: { kind: 'maker', names: { '*': ['Orbwright'] } },
      ...Object.fromEntries(
        numbers.map((i) => [`product-${i}`, { kind: 'product', names: { '*': [word(2 * i)] } }]),
      ),
    },
    cues: {
      released: { en: ['released', 'release of', 'came out'] },
      ...Object.fromEntries(
        numbers.map((i) => [
          `mended-${i}`,
          { en: [`(faults|bugs) in the ${word(2 * i + 1).toLowerCase()}`] },
        ]),
      ),
    },
    sources: { log: { publisher: 'Orbwright', title: 'Releases', language: 'en', kind: 'primary' } },
    timeline: [],
    facts: numbers.map(generatedFact),
  };
}

function generatedFact(i: number): Fact {
  return {
    id: `fact-${i}`,
    label: { en: `Release of ${word(2 * i)}` },
    statement: { en: `${word(2 * i)} ${versionOf(i)} was released on ${isoOf(i)}.` },
    status: 'established',
    sources: ['log'],
    values: [
      { id: 'version', kind: 'version', is: versionOf(i), near: [`product-${i} & released`] },
      { id: 'date', kind: 'date', is: isoOf(i), near: [`product-${i} & released`] },
      { id: 'mended', kind: 'quantity', is: mendedOf(i), near: [`mended-${i}`] },
    ],
  };
}

/** An article that tells the first facts of a generated set, each fifth of them wrongly. */
export function generatedArticle(count: number): ArticleText {
  const sentences = Array.from({ length: count }, (_, i) => {
    const { day, month } = dayOf(i);
    const told = i % 5 ? versionOf(i) : `${versionOf(i)}7`;
    const date = `${day} ${MONTHS[month - 1]} 2026`;
    return `${word(2 * i)} ${told} was released on ${date}. It mends ${mendedOf(i)} faults in the ${word(2 * i + 1).toLowerCase()}.`;
  });
  return { ...readMarkdown(`# Orbwright lists its releases\n\n${sentences.join('\n\n')}`), lang: 'en' };
}

const FEW = 60;

/** How much longer the same article takes with many facts than with sixty. */
export function growthOfFacts(many: number, rounds: number): Measure[] {
  const few = indexFacts([generatedFacts(FEW)]);
  const all = generatedFacts(many);
  const article = generatedArticle(Math.min(FEW, many));
  const begun = performance.now();
  const crowd = indexFacts([all]);
  crowd.forLanguage('en');
  const indexing = performance.now() - begun;
  const times = timed(
    [
      { name: 'few', run: () => check(article, few) },
      { name: 'many', run: () => check(article, crowd) },
    ],
    { rounds, warmUp: 5 },
  );
  const [near, far] = [median(times.get('few')!), median(times.get('many')!)];
  const number = many.toLocaleString('en');
  return [
    {
      part: 'facts',
      what: `check with ${number} generated facts against ${FEW}`,
      from: `${shown(far)} ms against ${shown(near)} ms`,
      value: far / near,
      unit: '×',
      target: 2,
      rounds,
    },
    { part: 'facts', what: `index of ${number} facts`, from: 'once', value: indexing, unit: 'ms', rounds: 1 },
  ];
}
