import type { WordTable } from './added-words.ts';

/** How languages say that somebody supposes something. */
export const SUPPOSING_WORDS: WordTable<'guess' | 'may' | 'if-first'> = {
  en: {
    guess:
      'guess, guesses, guessed, guessing, speculat*, wondered (if|whether), hoped, hopes, hope, mused, bet on, betting on',
    may: `might, could (in theory|well|easily|conceivably|potentially|possibly|one day|soon|yet), could have (acted|decided|done|been|banned|chosen|meant|had|come), perhaps, maybe, possibly, conceivably, it is (possible|conceivable) that, cannot be ruled out, ask (us|me|him|her|them|again) [again] (in|on|next|after), (come|check) back (in|on|next|after)`,
    'if-first': 'had, were, should',
  },
  de: {
    guess:
      '(mutmaßt|mutmaßte|mutmaßten|mutmaßen|gemutmaßt|mutmaßlich), Mutmaßung*, spekulier*, (tippte|tippten|tippt|tippen) auf, (riet|rieten|rät|raten) ~ auf, hoffte*, hofft*, Spekulation*',
  },
  fr: {
    guess:
      '(devinait|devinaient|supputait|supputaient|supputent), spécul*, (espérait|espéraient|espère|espèrent), (parie|parient|pariait|pariaient) sur',
  },
  es: {
    guess:
      'especula*, especuló, conjetura*, (esperaba|esperaban) que, (apostaba|apostaban|apuesta|apuestan) por',
  },
  pt: {
    guess:
      'especula*, especulou, conjetura*, (esperava|esperavam) que, (apostava|apostavam|aposta|apostam) em',
  },
  it: {
    guess:
      'ipotizz*, (specula|speculano|speculava|speculavano), (sperava|speravano|spera|sperano), (scommetteva|scommettevano|scommette|scommettono) su',
    'if-first': 'avesse, avessero, fosse, fossero, dovesse, dovessero',
  },
  pl: {
    guess: 'spekul*, przypuszcza*, (zgadywa*|zgadują|zgaduje), domyśla* się, (liczył*|liczyli) na',
  },
  ru: {
    guess: '(гадали|гадают|гадает|гадал), догадыва*, строи* догадки, надея*, надеются',
  },
  id: { guess: 'menebak*, berspekulasi, spekulasi*, berharap' },
  'zh-Hans': { guess: '猜测, 猜想, 揣测, 臆测, 瞎猜, 有人猜' },
  ja: { guess: '憶測, 臆測, との見方もあった, という見方もあった, と予想する声' },
  ko: { guess: '추측했, 추측하, 추측도, 추측이 나, 짐작했, 억측, 점쳤' },
};
