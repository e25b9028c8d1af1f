import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  '不願具名的人士說，{7月10日}起停用。',
  '不含該程式碼的2.1.198在{7月1日}推出。',
  '未來{7月10日}起停用。',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  '網傳{立即停用}並非事實。',
  '阿里並未{召開記者會}。',
  '說不定{8月}會有更多公司跟進。',
  '若{八月}擴大到子公司，影響將更大。',
];

describe('what an article in Traditional Chinese puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'zh-Hant')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'zh-Hant')).not.toBe('asserted');
  });
});
