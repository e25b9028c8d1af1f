import { check } from '../../../lib/check.ts';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import type { Entity, Fact, FactSet } from '../../../lib/facts/fact-set.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import type { Phrases } from '../../../lib/facts/localized.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';

type FactInSmall = Pick<Fact, 'id' | 'values' | 'tellings'> & Partial<Pick<Fact, 'status'>>;

interface SmallSet {
  /** Besides the company Acme and the product Zeta, which every article must name one of. */
  readonly entities?: Readonly<Record<string, Entity>>;
  readonly cues: Readonly<Record<string, Phrases>>;
  readonly rivals?: FactSet['rivals'];
  readonly facts: readonly FactInSmall[];
}

const LANGUAGES = 'en de fr es pt it pl ru id zh-Hans zh-Hant ja ko'.split(' ');

/** An invented incident around Acme and its product Zeta, in the year 2031. */
export function smallSet({ entities = {}, cues, rivals, facts }: SmallSet): FactSet {
  const set = {
    id: 'small-incident',
    version: '2031.7.1',
    asOf: '2031-07-31',
    title: { en: 'A small incident' },
    licence: 'CC0-1.0',
    note: 'Invented for tests.',
    languages: LANGUAGES,
    period: { from: '2031-03-01', to: '2031-07-31' },
    about: [['acme', 'zeta']],
    entities: {
      acme: { kind: 'company', names: { '*': ['Acme'] } },
      zeta: { kind: 'product', names: { '*': ['Zeta'] } },
      ...entities,
    },
    cues,
    rivals,
    sources: {
      paper: {
        publisher: 'The Paper',
        title: 'What happened',
        url: 'https://example.org/what-happened',
        published: '2031-07-03',
        language: 'en',
        kind: 'primary',
      },
    },
    timeline: [],
    facts: facts.map((fact) => ({
      label: { en: fact.id },
      statement: { en: `What the record says of ${fact.id}.` },
      status: 'established',
      sources: ['paper'],
      ...fact,
    })),
  };
  return parseFactSet(JSON.stringify(set));
}

/**
 * What a check of an article with the headline "Acme and Zeta" finds, one line each:
 * `refuted start: 12 July → 10 July`; the verdict, the part, the words and what is offered.
 */
export function findingsIn(set: FactSet, lang: string, text: string, published = '2031-07-05'): string[] {
  const article = readMarkdown(`# Acme and Zeta\n\n${text}\n`);
  return check({ ...article, lang, published }, indexFacts([set])).findings.map(
    ({ verdict, part, quote, expected }) => `${verdict} ${part}: ${quote} → ${expected[0] ?? ''}`,
  );
}

/** Only what differs, as the words and what is offered: `12 July → 10 July`. */
export function refutedIn(set: FactSet, lang: string, text: string, published?: string): string[] {
  return findingsIn(set, lang, text, published)
    .filter((line) => line.startsWith('refuted '))
    .map((line) => line.replace(/^refuted [^:]*: /, ''));
}
