import { describe, expect, it } from 'vitest';
import { findingsIn, refutedIn, smallSet } from './small-facts.ts';

/** The campaign ran for 45 days; staff had a week to comply; the alert came two days before the ban. */
const SET = smallSet({
  cues: {
    campaign: { en: ['campaign'], de: ['Kampagne'] },
    comply: { en: ['to comply'], pl: ['na odinstalowanie'], ru: ['на отказ'], id: ['waktu'] },
    'before-ban': { en: ['before the ban'], de: ['vor dem Verbot'], id: ['sebelum larangan'] },
    alert: { en: ['alert'], de: ['Warnung'], id: ['peringatan'] },
  },
  facts: [
    { id: 'campaign', values: [{ id: 'length', kind: 'duration', near: ['campaign'], days: [43, 47] }] },
    { id: 'notice', values: [{ id: 'time', kind: 'duration', near: ['comply'], days: [6, 10] }] },
    {
      id: 'alert',
      values: [{ id: 'gap', kind: 'duration', near: ['before-ban'], context: ['alert'], days: [2, 2] }],
    },
  ],
});

describe('spans of time', () => {
  it.each([
    ['en', 'The campaign against Acme ran for 60 days.', ['60 days']],
    ['en', 'Staff of Acme had a month to comply.', ['a month']],
    ['en', 'Staff of Acme had two weeks to comply.', ['two weeks']],
    ['en', 'The alert on Zeta came five days before the ban.', ['five days']],
    ['de', 'Die Warnung vor Zeta kam fünf Tage vor dem Verbot.', ['fünf Tage']],
    ['id', 'Peringatan soal Zeta terbit lima hari sebelum larangan berlaku.', ['lima hari']],
    ['pl', 'Acme dała ludziom miesiąc na odinstalowanie.', ['miesiąc']],
    ['ru', 'Acme дала людям месяц на отказ.', ['месяц']],
  ])('%s marked: %s', (lang, text, quotes) => {
    expect(refutedIn(SET, lang, text).map((line) => line.split(' → ')[0])).toEqual(quotes);
  });

  it.each([
    ['en', 'Staff of Acme had ten or twelve days to comply.'],
    ['en', 'The campaign began five days before the summer of Zeta.'],
    ['en', 'Two weeks after the campaign Acme wrote a letter.'],
    ['en', 'The campaign cost Acme a year of work.'],
    ['en', 'A month of the campaign is on record at Acme.'],
    ['de', 'Die Kampagne endete drei Tage vor dem Fest von Acme.'],
    ['id', 'Acme menulis dua minggu setelah kampanye.'],
  ])('%s left alone: %s', (lang, text) => {
    expect(refutedIn(SET, lang, text)).toEqual([]);
  });

  it('agree with the record where the cue asks for them', () => {
    expect(
      findingsIn(SET, 'en', 'Acme gave a week to comply; the alert came two days before the ban.'),
    ).toEqual(['supported time: a week → 6–10', 'supported gap: two days → 2']);
  });
});
