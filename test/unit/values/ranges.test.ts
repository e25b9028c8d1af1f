import { describe, expect, it } from 'vitest';
import { readMentions } from './read-values.ts';

const RANGES: readonly (readonly [string, string, boolean])[] = [
  ['en', 'It ran from April 22 to June 5.', true],
  ['en', 'It ran from April 22 through to June 5.', true],
  ['en', 'It ran from April 22 right to June 5.', true],
  ['en', 'It ran between April 22 and June 5.', true],
  ['en', 'It counts requests for March to July.', true],
  ['en', 'A notice in early July gave people until July 15.', false],
  ['en', 'Told on July 2, staff have until July 10.', false],
  ['en', 'It covers May and June.', true],
  ['en', 'It covers April, May and June.', false],
  ['en', 'It happened in May and July.', false],
  ['en', 'Meetings of May and June 5.', false],
  ['fr', 'Le rapport porte sur mai et juin.', true],
  ['de', 'Sie lief vom 22. April bis zum 5. Juni.', true],
  ['zh-Hans', '4月22日至6月5日', true],
  ['zh-Hans', '自4月22日起，至6月5日止', true],
  ['zh-Hans', '4月22日就有人用，到6月5日才停', false],
];

describe('two dates as the ends of one span', () => {
  it.each(RANGES.map(([lang, text, range]) => ({ lang, text, range })))(
    '$lang: $text $range',
    ({ lang, text, range }) => {
      const dates = readMentions(text, lang).filter(({ value }) => value.kind === 'date');
      const ends = dates.map((date) => date.range);
      expect(ends).toEqual(range ? ['first', 'last'] : dates.map(() => undefined));
    },
  );
});

describe('a version behind a word for "until"', () => {
  it.each([
    ['直到2.1.202都有', 'last'],
    ['到2.1.202才移除', undefined],
    ['到2.1.202版才被拿掉', undefined],
  ])('%s: %s', (text, range) => {
    const [version] = readMentions(text, 'zh-Hans').filter(({ value }) => value.kind === 'version');
    expect(version?.range).toBe(range);
  });
});
