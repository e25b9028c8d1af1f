import { expect, test } from 'vitest';
import { findingText, passageLink, reportText } from '../../../lib/dom/card-copy.ts';
import { english } from './english.ts';
import { finding } from './samples.ts';

const page = { url: 'https://news.example/a', title: 'An article' };

test('a finding as text holds both values, the sources with dates, and where it stands', () => {
  expect(findingText(english, finding, page)).toBe(
    [
      'Differs',
      'The article says: 2.9.1',
      'The record says: 2.1.91',
      'It is present from 2.1.91 on.',
      '',
      'Established',
      'July 8, 2026 · The Register · A title · https://www.example.org/article',
      '',
      'An article',
      'https://news.example/a',
    ].join('\n'),
  );
});

test.each([
  [
    'words around it',
    'https://news.example/a',
    '2.9.1',
    { before: '…shipping since version ', after: ', released on 2 April' },
    'https://news.example/a#:~:text=shipping%20since%20version-,2.9.1,-%2C%20released%20on%202%20April',
  ],
  [
    'long words around it, cut between words',
    'https://news.example/a',
    '174',
    { before: 'a list of extraordinarily many ', after: ' domains, which is rather more' },
    'https://news.example/a#:~:text=of%20extraordinarily%20many-,174,-domains%2C%20which%20is',
  ],
  [
    'a hash and an earlier fragment in the address',
    'https://news.example/a?x=1#part:~:text=old',
    'a-b, c & d',
    { before: '', after: '' },
    'https://news.example/a?x=1#part:~:text=a%2Db%2C%20c%20%26%20d',
  ],
  [
    'a script without spaces',
    'https://news.example/a',
    '财新网',
    { before: '', after: '。' },
    'https://news.example/a#:~:text=%E8%B4%A2%E6%96%B0%E7%BD%91,-%E3%80%82',
  ],
])('a link to a passage with %s', (_, url, quote, passage, link) => {
  expect(passageLink(url, quote, passage)).toBe(link);
});

test('a report names all by which a finding is replayed', () => {
  const report = reportText(finding, { before: 'since ', after: ', they' }, page, '0.1.0');
  expect(report.split('\n')).toEqual([
    'page: https://news.example/a',
    'words: since [2.9.1], they',
    'span: 0–5',
    'verdict: refuted (article)',
    'record: 2.1.91',
    'fact: first-version/version',
    'rule: version/differs',
    'fact set: sample@1',
    'errata: 0.1.0',
  ]);
});
