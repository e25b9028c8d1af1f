import { describe, expect, it } from 'vitest';
import { findingsIn, smallSet } from './small-facts.ts';

/** The notice is of 2 July, the ban of 10 July, the models were back on 1 July after an order lifted on 30 June. */
const SET = smallSet({
  cues: {
    notice: { ja: ['通知'], ko: ['공지'] },
    sent: { ja: ['送った', '送られ'], ko: ['보낸', '보냈'] },
    ban: { ja: ['禁じ', '禁止'], ko: ['금지', '쓰지 말'] },
    lifted: { ja: ['解かれ'], ko: ['풀렸'] },
    restored: { ja: ['再開'], ko: ['재개'] },
    models: { ja: ['モデル'], ko: ['모델'] },
  },
  facts: [
    {
      id: 'notice',
      values: [{ id: 'sent', kind: 'date', near: ['sent & notice'], not: ['ban'], is: '2031-07-02' }],
    },
    {
      id: 'ban',
      values: [{ id: 'start', kind: 'date', near: ['ban & @from'], not: ['sent'], is: '2031-07-10' }],
    },
    {
      id: 'back',
      values: [
        {
          id: 'day',
          kind: 'date',
          near: ['restored & models', '?restored'],
          not: ['lifted'],
          is: '2031-07-01',
        },
      ],
    },
  ],
});

describe('a date that leads to the verb behind it', () => {
  it.each([
    ['ja', '社員に送った通知で、7月20日からZetaの利用を禁じた。', 'start'],
    ['ko', 'Acme는 직원에게 보낸 공지에서 7월 20일부터 Zeta를 쓰지 말라고 했다.', 'start'],
    ['ja', 'Acmeは7月5日に通知を送った。', 'sent'],
    ['ko', 'Acme는 7월 5일 공지를 보냈다.', 'sent'],
  ] as const)('%s: %s', (lang, text, part) => {
    const found = findingsIn(SET, lang, text).filter((line) => line.startsWith('refuted '));
    expect(found.map((line) => line.split(/[ :]/)[1])).toEqual([part]);
  });
});

describe('a cue that only ever agrees', () => {
  it('counts where what the other sentence lends stands behind another fact’s word', () => {
    const text = 'Acmeはモデルを止めた。命令は解かれ、7月1日に再開した。';
    expect(findingsIn(SET, 'ja', text)).toContain('supported day: 7月1日 → 7月1日');
  });
});
