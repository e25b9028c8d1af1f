import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../lib/values/calendar.ts';
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
  ['ja', '4月22日から、6月5日まで続いた。', true],
  ['ja', '4月22日から使われ、6月5日に消えた。', false],
  ['ko', '4월 22일부터 6월 5일까지 이어졌다.', true],
  ['ko', '4월 22일부터 쓰였고 6월 5일에 사라졌다.', false],
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

describe('a day that is told from one before', () => {
  it('may be any of those that the text has told', () => {
    const text =
      '그는 지난달 30일 글을 올렸다. 7월 3일 보도가 나왔고 4월 2일 판도 언급됐다. 같은 날 답이 왔다.';
    const told = readMentions(text, 'ko').at(-1)?.value;
    const days = told?.kind === 'date' ? [told.from, ...(told.others ?? [])] : [];
    expect(days.map(isoDay)).toEqual(['2026-04-02', '2026-07-03', '2026-06-30']);
  });
});
