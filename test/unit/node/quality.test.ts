import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexFacts } from '../../../lib/facts/fact-index.ts';
import { parseFactSet } from '../../../lib/facts/load-fact-set.ts';
import type { ValuePart } from '../../../lib/facts/value-part.ts';
import { languageFor } from '../../../lib/lang/languages.ts';
import { setApart } from '../../../lib/node/quality-own-sentence.ts';
import { scoreArticle } from '../../../lib/node/quality-score.ts';
import { readLabelled } from '../../../lib/node/quality-set.ts';
import { otherSpellings } from '../../../lib/node/quality-spellings.ts';
import { tryValues } from '../../../lib/node/quality-trials.ts';
import { readMarkdown } from '../../../lib/text/markdown.ts';
import type { Finding } from '../../../lib/verdict/finding.ts';
import { smallSet } from '../claims/small-facts.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errata-quality-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'one.md'), TEXT);
  writeFileSync(join(folder, 'gold.jsonl'), LABELS.map((label) => JSON.stringify(label)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = `---
title: Ferry
date: 2026-06-14
lang: en
---

The ferry ran aground on 12 June. It had 48 people on board, not 94; 48 of them walked. Two were hurt.
`;
const LABELS = [
  { article: 'one.md', quote: '12 June', verdict: 'supported', fact: 'day' },
  { article: 'one.md', quote: '48', verdict: 'refuted', fact: 'people', expected: ['84'] },
  { article: 'one.md', quote: '94', verdict: 'none', trap: true, fact: 'people' },
  { article: 'one.md', quote: '48', nth: 2, verdict: 'either', fact: 'people' },
  { article: 'one.md', quote: 'Two', verdict: 'disputed', fact: 'hurt' },
];

/** A finding on words of the text. */
function finding(quote: string, verdict: Finding['verdict'], expected: readonly string[] = []): Finding {
  const start = TEXT.indexOf(quote);
  const told = {
    quote,
    verdict,
    expected,
    start,
    end: start + quote.length,
    fact: 'f',
    part: 'p',
    label: '',
  };
  const about = {
    claimant: { kind: 'article' },
    explanation: '',
    status: 'established',
    sources: [],
    seen: [],
  } as const;
  return { ...told, ...about, factSet: 's@1', rule: 'r' };
}

describe('scoring a labelled article', () => {
  it('counts what is found, what is missed, traps, and corrections', () => {
    const [labelled] = readLabelled(folder);
    const found = [finding('48 people', 'refuted', ['all 84']), finding('12 June', 'supported')];
    const { tally, misses } = scoreArticle(labelled!, found);
    expect(tally).toMatchObject({
      refuted: 1,
      found: 1,
      mended: 1,
      falseAlarms: 0,
      supported: 1,
      supportedFound: 1,
    });
    expect(tally).toMatchObject({ open: 1, openFound: 0, traps: 1, sprung: 0, clean: 0 });
    expect(misses.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual(['disputed not seen: Two']);
  });

  it('calls a sprung trap a false alarm too, and says what was offered wrongly', () => {
    const [labelled] = readLabelled(folder);
    const found = [
      finding('94', 'refuted', ['84']),
      finding('48', 'refuted', ['85']),
      finding('12 June', 'refuted'),
    ];
    const { tally, misses } = scoreArticle(labelled!, found);
    expect(tally).toMatchObject({ found: 1, mended: 0, falseAlarms: 2, sprung: 1, supportedFound: 0 });
    expect(misses.map(({ kind, quote }) => `${kind}: ${quote}`).sort()).toEqual([
      'disputed not seen: Two',
      'false alarm: 12 June',
      'false alarm: 94',
      'support not seen: 12 June',
      'wrong correction: 48',
    ]);
  });

  it('counts no mark on words that may be marked or not', () => {
    const [labelled] = readLabelled(folder);
    const second = TEXT.lastIndexOf('48');
    const found = { ...finding('48', 'refuted'), start: second, end: second + 2 };
    expect(scoreArticle(labelled!, [found]).tally).toMatchObject({ falseAlarms: 0, found: 0 });
  });

  it('refuses a label whose words are not in the article', () => {
    const other = mkdtempSync(join(tmpdir(), 'errata-quality-'));
    mkdirSync(join(other, 'articles'));
    writeFileSync(join(other, 'articles', 'one.md'), TEXT);
    writeFileSync(join(other, 'gold.jsonl'), JSON.stringify({ ...LABELS[0], quote: '13 June' }));
    expect(() => readLabelled(other)).toThrow(/gold\.jsonl:1: one\.md does not hold “13 June”/);
    rmSync(other, { recursive: true });
  });
});

describe('values in other spellings', () => {
  const set = parseFactSet(readFileSync(join(ROOT, 'test/facts/harbour-ferry.json'), 'utf8'));
  const told = (part: Partial<ValuePart>, quote: string, lang = 'en', before = '', behind = '') =>
    otherSpellings({
      quote,
      before,
      behind,
      set,
      part: { id: 'p', near: [], ...part } as ValuePart,
      language: languageFor(lang)!,
    }).map(({ text, right }) => `${right ? 'right' : 'wrong'} ${text}`);

  it.each([
    [
      'version',
      { kind: 'version', is: '2.1.91' },
      '2.1.91',
      'en',
      ['right v2.1.91', 'wrong 2.9.1', 'wrong 2.1.9', 'wrong 2.1.19', 'wrong 2.1.912'],
    ],
    [
      'day',
      { kind: 'date', is: '2026-07-10' },
      'July 10',
      'en',
      ['right 10 July', 'right July 10, 2026', 'right 2026-07-10', 'wrong July 11', 'wrong August 10'],
    ],
    [
      'German day',
      { kind: 'date', is: '2026-07-10' },
      '10. Juli',
      'de',
      ['right 10. Juli 2026', 'wrong 11. Juli', 'wrong 10. August'],
    ],
    ['Polish month in its own case', { kind: 'date', is: '2026-07' }, 'lipcu', 'pl', ['wrong sierpniu']],
    [
      'Chinese day',
      { kind: 'date', is: '2026-07-10' },
      '7月10日',
      'zh-Hans',
      ['right 2026年7月10日', 'wrong 7月11日', 'wrong 8月10日'],
    ],
    ['year', { kind: 'date', is: '2026-07-10' }, 'July 10, 2026', 'en', ['wrong July 10, 2025']],
    [
      'number',
      { kind: 'quantity', is: 25000 },
      '25,000',
      'en',
      ['right 25000', 'wrong 52,000', 'wrong 2,500', 'wrong 250,001'],
    ],
    [
      'number with a scale word',
      { kind: 'quantity', is: 28_800_000 },
      '28.8 million',
      'en',
      ['wrong 58.8 million', 'wrong 82.8 million'],
    ],
    ['number in words', { kind: 'quantity', is: 3 }, 'three', 'en', ['right 3', 'wrong two', 'wrong 15']],
    [
      'name',
      { kind: 'name', is: ['harbour-office'], among: ['office', 'place'] },
      'harbour office',
      'en',
      ['wrong Northbank'],
    ],
    [
      'code point',
      { kind: 'code', form: 'codepoint', is: ['U+02BC'] },
      'U+02BC',
      'en',
      ['right u+02bc', 'wrong U+02B1'],
    ],
  ] as const)('of a %s', (_, part, quote, lang, expected) => {
    expect(told(part as Partial<ValuePart>, quote, lang)).toEqual(expect.arrayContaining([...expected]));
  });

  it('are not varied where the words are no written date', () => {
    expect(told({ kind: 'date', is: '2026-07-10' }, 'yesterday')).toEqual([]);
    expect(told({ kind: 'date', is: '2026-07-10' }, 'July 3')).toEqual([]);
  });

  it('are not called wrong where a bound or an estimate may still hold', () => {
    const near = told({ kind: 'quantity', is: 147 }, '147', 'en', 'The list holds about ', ' domains');
    expect(near).not.toContain('wrong 150');
    expect(near).toContain('wrong 1478');
  });

  it('are not called wrong where a figure is cut off instead of rounded', () => {
    const all = told({ kind: 'quantity', is: 147 }, '147', 'en', 'The list holds ', ' domains');
    expect(all).not.toContain('wrong 140');
    expect(all).toContain('wrong 174');
    expect(told({ kind: 'quantity', is: 147 }, '147', 'en', 'The ', ' boats')).toContain('wrong 447');
  });

  it('are not called wrong where the last day before is told of what holds from a day on', () => {
    const date = { kind: 'date', is: '2026-07-10', near: ['harbour & @from | @until'] } as const;
    const until = told(date, 'July 10', 'en', 'Boats may sail until ');
    expect(until).not.toContain('wrong July 9');
    expect(until).toContain('wrong July 11');
    expect(told(date, 'July 10', 'en', 'No boat sails from ')).toContain('wrong July 9');
    expect(told({ ...date, near: ['harbour & @until'] }, 'July 10', 'en', 'open until ')).toContain(
      'wrong July 9',
    );
  });

  it('leave the word that is written onto a name of one letter', () => {
    const names = {
      x: { kind: 'site', names: { '*': ['X'] } },
      y: { kind: 'site', names: { '*': ['Yard'] } },
    };
    const texts = otherSpellings({
      quote: '在X',
      before: '他',
      behind: '上说',
      set: { ...set, entities: { ...names, x: { kind: 'site', names: { 'zh-Hans': ['在X'] } } } },
      part: { id: 'p', kind: 'name', near: [], is: ['x'], among: ['site'] },
      language: languageFor('zh-Hans')!,
    }).map(({ text }) => text);
    expect(texts).toEqual(['在Yard']);
  });

  it('are not called wrong where another recorded day or a later version is right', () => {
    expect(told({ kind: 'date', is: '2026-07-10', also: ['2026-07-11'] }, 'July 10')).not.toContain(
      'wrong July 11',
    );
    expect(told({ kind: 'version', is: '2.1.91', onward: true }, '2.1.91')).not.toContain('wrong 2.1.912');
  });
});

describe('a sentence set apart', () => {
  const article = (text: string) => ({ ...readMarkdown(text), lang: 'en' });

  it('is a paragraph of its own, and what is looked for stands in it', () => {
    const text = 'The ban holds from 10 July. July 10 is a Friday. All know it.';
    const apart = setApart(article(text), text.indexOf('July 10'))!;
    expect(apart.text).toBe('The ban holds from 10 July.\n\nJuly 10 is a Friday.\n\nAll know it.');
    expect(apart.text.slice(apart.start, apart.start + 7)).toBe('July 10');
  });

  it.each(['The ban holds from 10 July.', '- The ban holds. It does from 10 July.'])(
    'is none where it stands alone or in a list: %s',
    (text) => {
      expect(setApart(article(text), text.indexOf('10 July'))).toBeUndefined();
    },
  );
});

describe('values tried in the examples of facts', () => {
  /** Raven replaces Zeta from 10 July. */
  const facts = smallSet({
    entities: {
      raven: { kind: 'tool', names: { '*': ['Raven'] } },
      crow: { kind: 'tool', names: { '*': ['Crow'] } },
    },
    cues: { replaces: { en: ['replaces', 'replaced'] } },
    facts: [
      {
        id: 'next',
        values: [
          { id: 'tool', kind: 'name', near: ['replaces'], is: ['raven'], among: ['tool'] },
          { id: 'day', kind: 'date', near: ['replaces'], is: '2031-07-10' },
        ],
      },
    ],
  });
  const tried = (text: string) =>
    tryValues(
      indexFacts([
        {
          ...facts,
          facts: facts.facts.map((fact) => ({
            ...fact,
            examples: { supported: [{ lang: 'en', text }], refuted: [], ignored: [] },
          })),
        },
      ]),
      [],
      'en',
    );

  it('a name that is told twice is changed in both places', () => {
    const trials = tried('Raven replaces Zeta. At Acme, Raven has replaced it.');
    const names = trials.filter(({ kind, right }) => kind === 'name' && !right);
    expect(names.map(({ text, marked, onlyConfirmed }) => ({ text, marked, onlyConfirmed }))).toEqual([
      { text: 'Crow', marked: true, onlyConfirmed: false },
    ]);
  });

  it('what only the sentence beside it ties to the fact is only confirmed', () => {
    const trials = tried('At Acme, Raven replaces Zeta from 10 July. 10 July is a Thursday.');
    const days = trials.filter(({ kind, right }) => kind === 'date' && !right);
    const confirmed = days.filter(({ onlyConfirmed }) => onlyConfirmed);
    expect(confirmed.length).toBeGreaterThan(0);
    expect(confirmed.every(({ before }) => before.endsWith('July. '))).toBe(true);
    expect(days.filter(({ onlyConfirmed }) => !onlyConfirmed).every(({ marked }) => marked)).toBe(true);
  });
});

describe('npm run quality', () => {
  const quality = (...args: readonly string[]): string =>
    execFileSync(process.execPath, ['lib/node/quality.ts', ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: 'pipe',
    });

  it('prints the scores of a set that is given, and what went wrong', { timeout: 60_000 }, () => {
    const out = quality('--only', 'articles', '--set', folder, '--misses');
    expect(out).toMatch(/^language +articles +precision +recall +corrections/m);
    expect(out).toMatch(/^all +1 +– +0\.0 %/m);
    expect(out).toMatch(/^missed +one\.md +“48” +people$/m);
  });

  it('prints the table of changed values', { timeout: 120_000 }, () => {
    const out = quality('--only', 'values', '--lang', 'zh-Hant');
    expect(out).toMatch(/^ +wrong +found +right +marked/m);
    expect(out).toMatch(/^all +\d+ +[\d.]+ % +\d+ +[\d.]+ % +(reached|MISSED)$/m);
    expect(out).toMatch(/^near words that only confirm +\d+ .* not asked$/m);
    expect(out).toMatch(/^zh-Hant +\d+ +[\d.]+ %/m);
    expect(out).toMatch(/^Wrong values that were not found, by value: \d+$/m);
  });

  it('says in a sentence what is wrong with a set', { timeout: 60_000 }, () => {
    expect(() => quality('--only', 'articles', '--set', 'nowhere')).toThrow(/There is no folder nowhere\./);
  });
});
