import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fillCard } from '../../../lib/dom/card.ts';
import { type FindingActions, ignoredNotice } from '../../../lib/dom/card-actions.ts';
import { withOwnRem } from '../../../lib/dom/card-rem.ts';
import type { Finding } from '../../../lib/verdict/finding.ts';
import { english } from './english.ts';
import { finding, source } from './samples.ts';

let card: HTMLElement;
const ignore = vi.fn();
const actions: FindingActions = {
  site: 'news.example',
  text: () => 'as text',
  link: () => 'https://news.example/#link',
  report: () => 'fact: first-version',
  ignore: vi.fn(),
};

beforeEach(() => {
  const { document } = parseHTML('<html><body><section></section></body></html>');
  vi.stubGlobal('document', document);
  card = document.querySelector('section') as unknown as HTMLElement;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function show(changes: Partial<Finding>, place = 1, of = 1): string {
  const ways = { previous: vi.fn(), next: vi.fn(), close: vi.fn(), ignore };
  fillCard(
    card,
    english,
    { finding: { ...finding, ...changes }, place, of, articleLang: 'de', actions },
    ways,
  );
  return card.textContent ?? '';
}

test('puts the two values side by side, the article’s words in its language', () => {
  show({});
  expect([...card.querySelectorAll('dt')].map((each) => each.textContent)).toEqual([
    'The article says',
    'The record says',
  ]);
  expect([...card.querySelectorAll('dd')].map((each) => each.textContent)).toEqual(['2.9.1', '2.1.91']);
  expect(card.querySelector('dd')?.getAttribute('lang')).toBe('de');
  expect(card.querySelector('dd.record')?.textContent).toBe('2.1.91');
});

test('shows the record’s own style below where it differs from the text’s', () => {
  show({ quote: 'May 22', expected: ['April 22', '22 April 2026'] });
  expect(card.querySelector('dd.record small')?.textContent).toBe('22 April 2026');
});

test('sets nothing in bold where sources differ', () => {
  show({ verdict: 'disputed', expected: ['no comment', 'denied'] });
  expect(card.querySelector('.record')).toBeNull();
  expect([...card.querySelectorAll('dd')].map((each) => each.textContent)).toEqual([
    '2.9.1',
    'no comment',
    'denied',
  ]);
});

test.each([
  [1, 1, 'Differs', ['Close']],
  [1, 3, 'Differs 1 of 3', ['Next', 'Close']],
  [2, 3, 'Differs 2 of 3', ['Previous', 'Next', 'Close']],
  [3, 3, 'Differs 3 of 3', ['Previous', 'Close']],
])('mark %i of %i offers the ways on that there are', (place, of, title, buttons) => {
  show({}, place, of);
  expect(card.querySelector('h2')?.textContent).toBe(title);
  expect([...card.querySelectorAll('.hd button')].map((each) => each.textContent)).toEqual(buttons);
});

test('sources open in another tab and learn nothing of this page', () => {
  show({});
  const link = card.querySelector('.sources a');
  expect(link?.getAttribute('href')).toBe('https://www.example.org/article');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  expect(card.querySelector('time')?.getAttribute('datetime')).toBe('2026-07-08');
});

test('holds back more than two sources until asked', () => {
  show({ sources: [source, source, source, source] });
  expect(card.querySelectorAll('.sources li')).toHaveLength(2);
  const more = card.querySelector('.sources button') as HTMLElement;
  expect(more.textContent).toBe('2 more sources');
  more.click();
  expect(card.querySelectorAll('.sources li')).toHaveLength(4);
  expect(card.querySelector('.sources button')).toBeNull();
});

test('an address that is not one of the web is no link', () => {
  show({ sources: [{ ...source, url: 'javascript:alert(1)' }], seen: ['data:text/html,x'] });
  expect(card.querySelector('a')).toBeNull();
  expect(card.querySelector('.sources li')?.textContent).toContain('The Register');
});

test('what facts and articles say never becomes markup', () => {
  const bad = '<img src=x onerror=alert(1)>';
  const text = show({
    quote: bad,
    expected: [bad],
    explanation: bad,
    seen: [bad],
    sources: [{ ...source, publisher: bad, title: bad }],
  });
  expect(card.querySelector('img')).toBeNull();
  expect(text.split(bad)).toHaveLength(7 + 1);
});

test('says where else the words were seen', () => {
  const text = show({ seen: ['https://www.one.example/a', 'https://two.example/b'] });
  expect(text).toContain('2.9.1 was also seen at one.example and two.example.');
});

test('lengths in rem become the reader’s, whatever the page’s root is', () => {
  expect(withOwnRem('a{margin:-.5rem 1rem;width:min(22rem,100%);gap:1em;--e-rem-x:2px}', 16)).toBe(
    'a{margin:-8px 16px;width:min(352px,100%);gap:1em;--e-rem-x:2px}',
  );
});

test('offers to copy, to ignore in three ways, and to report', () => {
  show({});
  expect([...card.querySelectorAll('.ft > .row > button, summary')].map((each) => each.textContent)).toEqual([
    'Copy as text',
    'Copy link to passage',
    'Ignore',
    'Report a wrong mark',
  ]);
  const choices = [...card.querySelectorAll<HTMLElement>('details li button')];
  expect(choices.map((each) => each.textContent)).toEqual([
    'This one',
    'This fact on news.example',
    'This fact everywhere',
  ]);
  for (const choice of choices) choice.click();
  expect(ignore.mock.calls).toEqual([['passage'], ['fact-on-site'], ['fact']]);
});

test.each([
  ['passage', 'Ignored here: 2.9.1'],
  ['fact-on-site', 'Ignored on news.example: First version'],
  ['fact', 'Ignored everywhere: First version'],
] as const)('says what is ignored by %s, and takes it back', (scope, words) => {
  const undo = vi.fn();
  const notice = ignoredNotice(english, finding, scope, 'news.example', undo);
  expect(notice.querySelector('[role="status"]')?.textContent).toBe(words);
  notice.querySelector('button')?.click();
  expect(undo).toHaveBeenCalledOnce();
});
