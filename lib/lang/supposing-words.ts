import type { WordTable } from './added-words.ts';

/** How languages say that somebody supposes something, and phrases with "if" that suppose nothing: "if I am not mistaken". */
export const SUPPOSING_WORDS: WordTable<'guess' | 'may' | 'if-first' | 'given' | 'not-conditional'> = {
  en: {
    given: '(with|at|under) (a|an)',
    guess:
      '(some|many|others|people|readers|users) (believe|think|suspect|fear|assume|imagine|suppose), guess, guesses, guessed, guessing, I thought (it|that|they|this|you), (somebody|someone) told me, speculat*, wondered (if|whether), hoped, hopes, hope, mused, bet on, betting on, (I|we|you) thought, (somebody|someone) told (me|us)',
    may: `might, could (in theory|well|easily|conceivably|potentially|possibly|one day|soon|yet), could have (acted|decided|done|been|banned|chosen|meant|had|come), perhaps, maybe, possibly, conceivably, it is (possible|conceivable) that, cannot be ruled out, ask (us|me|him|her|them|again) [again] (in|on|next|after), (come|check) back (in|on|next|after)`,
    'if-first': 'had, were, should, whether',
    'not-conditional':
      "if (I am|I'm) not mistaken, if memory serves, if (I remember|I recall) (correctly|rightly), if you like",
  },
  de: {
    given: '(bei|mit|unter) (einer|einem), ohne (einen|eine), bei (mehr|weniger) als',
    guess:
      '(mutmaßt|mutmaßte|mutmaßten|mutmaßen|gemutmaßt|mutmaßlich), Mutmaßung*, spekulier*, (tippte|tippten|tippt|tippen) auf, (riet|rieten|rät|raten) ~ auf, hoffte*, hofft*, Spekulation*',
    'not-conditional':
      '(wenn|falls) ~ nicht (irre|täusche|täuscht), wenn man so will, wenn (ich|wir) ~ (recht|richtig) (verstehe|verstehen|erinnere), wenn man ~ (glaubt|glauben darf|Glauben schenkt)',
  },
  fr: {
    given: '(avec|sans) (un|une)',
    guess:
      '(lecteurs|lectrices|abonnés|internautes|auditeurs) ~ (interrogent|demandent|demandé|demandaient) (sur|si|ce), (devinait|devinaient|supputait|supputaient|supputent), spécul*, (espérait|espéraient|espère|espèrent), (parie|parient|pariait|pariaient) sur',
  },
  es: {
    given: '(con|sin) (un|una)',
    guess:
      '(lectores|lectoras|oyentes|suscriptores|usuarios) ~ (preguntan|preguntaban|preguntaron|preguntado) (por|si|sobre), especula*, especuló, conjetura*, (esperaba|esperaban) que, (apostaba|apostaban|apuesta|apuestan) por',
  },
  pt: {
    given: '(com|sem) (um|uma)',
    guess:
      'especula*, especulou, conjetura*, (esperava|esperavam) que, (apostava|apostavam|aposta|apostam) em',
  },
  it: {
    given: '(con|senza) (un|una|uno)',
    guess:
      'ipotizz*, (specula|speculano|speculava|speculavano), (sperava|speravano|spera|sperano), (scommetteva|scommettevano|scommette|scommettono) su',
    'if-first': 'avesse, avessero, fosse, fossero, dovesse, dovessero',
  },
  pl: {
    given: 'przy',
    guess: 'spekul*, przypuszcza*, (zgadywa*|zgadują|zgaduje), domyśla* się, (liczył*|liczyli) na',
    'not-conditional':
      '(jeśli|jeżeli|o ile) [się] nie (mylę|myli), (jeśli|jeżeli|o ile) (dobrze|mnie pamięć|pamiętam|wierzyć|można wierzyć|mi wiadomo|wiadomo)',
  },
  ru: {
    given: 'при',
    guess: '(гадали|гадают|гадает|гадал), догадыва*, строи* догадки, надея*, надеются',
    'not-conditional':
      'если [я|мне|память] [ничего] не (ошибаюсь|путаю|изменяет), если (верить|коротко|честно|совсем честно|угодно|можно так), если [я] (правильно|верно) (помню|понимаю|понял*)',
  },
  id: {
    guess: 'menebak*, berspekulasi, spekulasi*, berharap',
    'not-conditional':
      '(kalau|jika|bila) (tidak|tak|gak|nggak) (salah|keliru), kalau (boleh|mau) [saya|kami|kita] (ringkas|jujur|dibilang|katakan|meringkas|terus terang), kalau menurut',
  },
  'zh-Hans': {
    guess:
      '猜测, 猜想, 揣测, 臆测, 瞎猜, 有人猜, 我大概会, 我还会, 我可能会, 我倒会, 换作是我, 换成是我, 换作我',
  },
  ja: { guess: '憶測, 臆測, との見方もあった, という見方もあった, と予想する声' },
  ko: { guess: '추측했, 추측하, 추측도, 추측이 나, 짐작했, 억측, 점쳤' },
};
