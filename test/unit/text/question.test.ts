import { describe, expect, it } from 'vitest';
import { asks } from '../../../lib/text/question.ts';

describe('asks', () => {
  it.each([
    'Who found it?',
    '"Is it banned?"',
    '언제부터 언제까지 있었나.',
    '**Q. 누가 찾았나.**',
    '무엇이 바뀔까',
    '어떻게 쓰입니까.',
    '누구에게 적용되는가.',
    '안전한가',
    '왜 지우라고 하느냐.',
    '달라진 것이 없나.',
    'いつから始まるのか。',
    '対象は誰ですか',
    'Qoderは社内専用か。',
    '逆に、アリババが訴えたという話は。',
    '**――その理由は。**',
    'すぐに外すべきか。',
    '危険はあるか。',
    '**安全と言えるのでしょうか。**',
  ])('%s', (sentence) => expect(asks(sentence)).toBe(true));

  it.each([
    'It was found.',
    '남은 선택지는 하나.',
    '쓸 곳이 많으니까.',
    '오늘부터 금지된다.',
    '가격은 그대로다.',
    '전문가',
    'これはイカ。',
    '影響はごくわずか。',
    '社内は静か。',
    '狙いは明らか。',
    '禁止は7月10日から。',
    '',
  ])('%s does not', (sentence) => expect(asks(sentence)).toBe(false));
});
