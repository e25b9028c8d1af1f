import { describe, expect, it, test } from 'vitest';
import type { PageOutcome } from '../../../lib/platform/page-outcome.ts';
import { type TabState, viewOf } from '../../../lib/platform/popup/page-view.ts';
import { unreadPage } from '../../../lib/platform/popup/unread-page.ts';
import { english } from './english.ts';
import { finding, resultOf } from './samples.ts';

type Read = Extract<PageOutcome, { state: 'read' }>;

const agreeing = { ...finding, verdict: 'supported' as const };
const disputed = { ...finding, verdict: 'disputed' as const };
const read = (result: Read['result'], more: Partial<Read> = {}): Read => ({
  state: 'read',
  result,
  gone: [],
  ignored: [],
  guessed: false,
  ...more,
});
const other = (state: Read['result']['state'], lang = 'en') => read({ ...resultOf(), state, lang });

const URL = 'https://courier.example/a';
const view = (state: Partial<TabState>) =>
  viewOf(english, { outcome: undefined, url: URL, never: false, languagesOff: [], ...state });

describe('what the popup says', () => {
  test.each<[string, Partial<TabState>, string, RegExp]>([
    ['while checking', { outcome: { state: 'checking' } }, 'Reading the article', /stays on this computer/],
    ['before anything is known', {}, 'Reading the article', /stays on this computer/],
    ['on a site never to be checked', { never: true }, 'Not checked', /never checked/],
    [
      'two differ',
      { outcome: read(resultOf(finding, agreeing, disputed, finding)) },
      '2 places differ from the record',
      /^4 facts about this incident found in the text: 1 agrees, 2 differ, 1 is disputed\. Other statements were not checked\.$/,
    ],
    [
      'of two one is ignored',
      { outcome: read(resultOf(finding, finding), { ignored: [0] }) },
      '1 place differs from the record',
      /1 place that differs is not shown, because you ignore it/,
    ],
    [
      'the only one has gone',
      { outcome: read(resultOf(finding, agreeing), { gone: [0] }) },
      'Nothing found that differs',
      /Other statements were not checked/,
    ],
    [
      'all agree',
      { outcome: read(resultOf(agreeing)) },
      'Nothing found that differs',
      /1 agrees\. Other statements/,
    ],
    ['nothing to compare', { outcome: read(resultOf()) }, 'Nothing found to compare', /None of the facts/],
    [
      'the article was guessed',
      { outcome: read(resultOf(finding), { guessed: true }) },
      '1 place differs from the record',
      /its main part was read/,
    ],
    ['no text', { outcome: other('empty') }, 'No article text found on this page', /Nothing was read/],
    [
      'something else',
      { outcome: other('elsewhere') },
      'This article is about something else',
      /\(100 words\)/,
    ],
    [
      'Finnish',
      { outcome: other('unreadable-language', 'fi') },
      'This article is in Finnish',
      /in 13 languages, and Finnish is not/,
    ],
    [
      'a language that is switched off',
      { outcome: other('unreadable-language', 'de-AT'), languagesOff: ['de'] },
      'This article is in Austrian German',
      /You have switched this language off\. Nothing was checked/,
    ],
    [
      'no language',
      { outcome: other('unreadable-language', 'und') },
      'The language of this article was not recognised',
      /Nothing was checked/,
    ],
    ['no fact set', { outcome: { state: 'no-facts' } }, 'No fact set is switched on', /Nothing was checked/],
    [
      'failure',
      { outcome: { state: 'failed', problem: 'No facts.' } },
      'This page could not be checked',
      /^No facts\.$/,
    ],
    [
      'a PDF',
      { outcome: { state: 'closed' }, url: 'https://courier.example/a.pdf' },
      'The browser lets no extension read PDF pages',
      /Nothing was read/,
    ],
    [
      'closed',
      { outcome: { state: 'closed' } },
      'The browser lets no extension read this page',
      /Nothing was read/,
    ],
  ])('%s', (_, state, title, lines) => {
    const seen = view(state);
    expect(seen.title).toBe(title);
    expect(seen.lines.join('\n')).toMatch(lines);
    for (const line of seen.lines) expect(line, 'no text is missing').not.toBe('');
  });

  it('says “nothing differs” of no page that was not compared', () => {
    const states: TabState['outcome'][] = [
      undefined,
      { state: 'checking' },
      { state: 'closed' },
      { state: 'no-facts' },
      { state: 'failed', problem: 'x' },
      other('empty'),
      other('elsewhere'),
      other('unreadable-language', 'fi'),
    ];
    for (const outcome of states) {
      const seen = view({ outcome });
      expect([seen.title, ...seen.lines].join(' ')).not.toMatch(/differ/i);
      expect(seen.more).not.toBe('findings');
    }
  });

  it('shows what is known of a site never to be checked once the person has asked', () => {
    expect(view({ never: true, outcome: read(resultOf(finding)) }).title).toBe(
      '1 place differs from the record',
    );
  });
});

test.each([
  ['https://courier.example/report.PDF?x=1', 'pdf'],
  ['https://courier.example/a?file=b.pdf', 'other'],
  ['resource://pdf.js/web/viewer.html', 'pdf'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/de/firefox/', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'store'],
  ['about:reader?url=https%3A%2F%2Fcourier.example', 'reader'],
  ['chrome-distiller://x/?url=https', 'reader'],
  ['chrome://settings/', 'browser'],
  ['about:config', 'browser'],
  ['moz-extension://1/options.html', 'browser'],
  ['file:///home/a.html', 'file'],
  ['file:///home/a.pdf', 'pdf'],
  ['https://courier.example/', 'other'],
  [undefined, 'other'],
])('%s is kept from extensions as %s', (url, kind) => {
  expect(unreadPage(url)).toBe(kind);
});
