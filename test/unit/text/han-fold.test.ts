import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../lib/text/clean.ts';
import { foldHan } from '../../../lib/text/han-fold.ts';

const SAME: readonly (readonly [traditional: string, simplified: string])[] = [
  ['阿里巴巴將這款工具列為高風險軟體', '阿里巴巴将这款工具列为高风险软体'],
  ['後門、髮廊、發現、頭髮', '后门、发廊、发现、头发'],
  ['據瞭解，帳號與賬號都一樣', '据了解，账号与账号都一样'],
  ['週五前，員工須卸載該程式', '周五前，员工须卸载该程式'],
  ['網路資訊安全、漏洞與修復', '网路资讯安全、漏洞与修复'],
  ['裏面與裡面', '里面与里面'],
];

describe('Han characters', () => {
  it.each(SAME.map(([from, to]) => ({ from, to })))('$from', ({ from, to }) => {
    expect(foldHan(from)).toBe(to);
    expect(foldHan(to)).toBe(to);
  });

  it('changes Han characters only, one for one, and nothing twice', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      const folded = foldHan(char);
      if (folded === char) continue;
      changed.push(char);
      expect(folded).toMatch(/^[㐀-鿿]$/);
      expect(foldHan(folded)).toBe(folded);
    }
    expect(changed.join('')).toMatch(/^[一-鿿]{2600,}$/);
  });

  it('keeps the offsets of a levelled text', () => {
    const source = '「後門」\u200b風險';
    const clean = cleanText(source, foldHan);
    expect(clean.text).toBe('「後門」風險');
    expect(clean.folded).toBe('「后门」风险');
    expect(clean.toSource(clean.folded.indexOf('风险'))).toBe(source.indexOf('風險'));
  });
});
