/**
 * General words that the engine needs of a language; those of an incident are in the fact sets. All are phrases as
 * `lib/text/phrase.ts` describes them.
 */
export type GeneralTerm =
  // --- who says it and how ---
  /** Negates what follows (or, where `negationFollows`, what goes before) within its clause. */
  | 'not'
  /** Negates only the word or two behind it: "without", "no" before a noun. */
  | 'without'
  /** Holds a negation and negates nothing: "not only", "no later than". */
  | 'not-negating'
  /** Opens a condition or supposition. */
  | 'if'
  /** Opens a condition only as a sentence's first word: "Sollte". */
  | 'if-first'
  /** Holds the word of a condition and opens none, being about what a program looks at: "checks if", "sprawdza, czy". */
  | 'not-conditional'
  /** Announces questions that a program asks: what they name is what it looks at: "checks three things". */
  | 'tests'
  /** Asks for a part of what is said, before a word that would leave all of it open: 어떤 … 뽑혔는지는, どう … のか. */
  | 'which'
  /** Leaves open whether it is so: "may", "perhaps". */
  | 'may'
  /** Tells that somebody guesses, hopes or fears it, beside the clause that says what: "some guessed". */
  | 'guess'
  /** Marks the main clause as unreal where there is a condition: "would". */
  | 'would'
  /** Says of words nearby that they are not so: "contrary to", "false", "a slip". */
  | 'wrong'
  /** Opens a report of what an earlier version or somebody else had wrongly written. */
  | 'misreport'
  /** Behind a semicolon or dash: sets right what stands before it: "in reality". */
  | 'in-fact'
  /** In a headline: the column in which a paper puts right what it had wrong. */
  | 'corrections'
  /** Says in a correction what is right: "it should have been". */
  | 'put-right'
  /** Behind a claim, where the verb stands last: that it is told: という, 라는. What rejects it follows. */
  | 'told-claim'
  /** Answers a question or a claim in the negative, at the start of a sentence. */
  | 'no-answer'
  /** Affirms at the start of a sentence. */
  | 'yes-answer'
  /** Ends a negation's or misreport's reach: "but", "instead", "rather". */
  | 'but'
  /** Words that part clauses besides punctuation: "and", "while", "which". */
  | 'clause'
  /** Joins alternatives in a list: "or", "nor"; and what joins the last of a list's members besides `and`: "as well as". */
  | 'or'
  | 'as-well-as'
  /** Opens a step that tells readers what to do; where the verb stands last, or with a full stop behind it, closes it. */
  | 'advice'
  // --- who is spoken of ---
  /** Opens a noun phrase about somebody or something not spoken of before: "a", "ein", "sebuah". */
  | 'indefinite'
  /** Behind a weekday's name that is an ordinal as well: shows that no noun follows: "na sexta os funcionários". */
  | 'no-noun'
  /** Opens a phrase that says what would have to be, where a "would" follows: "with a", «при», "bei einer". */
  | 'given'
  /** Is or opens a noun phrase about others than those spoken of: "another", "other firms", 另一家. */
  /** A pronoun with a verb that tells where, when or as what the thing of the sentence before was: "it appeared". */
  | 'goes-on'
  /** A notice or memo that demands something: "the notice says". */
  | 'orders'
  /** Advice that is reported, no step: "rät, es zu entfernen". */
  | 'advised'
  | 'another'
  /** Opens a noun phrase about a further thing of a kind: "a second", "one more". */
  | 'another-one'
  /** A country or a union of countries, or what is of one: "Belgian". */
  | 'elsewhere'
  /** A sort of body, behind which its name stands: "the city of", "die Stadtwerke". */
  | 'organisation'
  /** A noun for a firm or body, at the end of a noun phrase: "maker", "bank". */
  | 'firm'
  /** A person or a text that tells something, or a part or measure of something: such a noun phrase is about no others. */
  | 'teller'
  /** Behind a name: what is named next is its own: "'s", の. */
  | 'possessive'
  /** Holds some of these words, or a number, and means none of them: 最近, 若干, 万一. */
  | 'idle'
  // --- dates ---
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'day-before-yesterday'
  | 'day-after-tomorrow'
  /** The one before now, the one after now, the present one: with a weekday, week, month or year. */
  | 'last'
  | 'next'
  | 'this'
  | 'day'
  /** The mark of a day of the month, which counts days behind a hedge or a word of lasting: 逾十日, 历时18日. */
  | 'day-mark'
  /** Before a number of days: that something goes on for so long. */
  | 'lasts'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'year'
  /** One of them, as an article says it: "a week ago"; or the word for the span itself in the singular: "неделю назад". */
  | 'one'
  /** After a span of time, or before it ("vor", "il y a"): before now. After it: before or after the date just mentioned. */
  | 'ago'
  | 'earlier'
  | 'later'
  /** Before a span of time: from now on. */
  | 'in-time'
  /** Parts of a month or year, before or after its name. */
  | 'early'
  | 'mid'
  | 'late'
  | 'first-half'
  | 'second-half'
  /** The first and the last day or days: "the last day of". */
  | 'beginning'
  | 'end'
  | 'from'
  | 'since'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'on'
  /** The same behind the date: 起, から, 부터. */
  | 'from-behind'
  | 'since-behind'
  | 'until-behind'
  | 'by-behind'
  | 'before-behind'
  | 'after-behind'
  /** Between a date and the word behind it: 凌晨, 午前, 오전. */
  | 'part-of-day'
  /** Behind a number of days: a span of time, no day of a month: 間, 동안. */
  | 'span'
  /** Before a unit: that of the day last mentioned: 同月. */
  | 'same'
  /** Before or behind a month: the year before, of or after publication: "last year", 去年. */
  | 'last-year'
  | 'this-year'
  | 'next-year'
  /** Behind the two ends of a span of time: 之间. */
  | 'between-behind'
  /** Between the two ends of a range: "to", "through", "至". */
  | 'to'
  /** Before the first of two ends: "between". */
  | 'between'
  /** Between the two ends after "between", between the parts of a number. */
  | 'and'
  // --- quantities ---
  | 'nearly'
  | 'about'
  | 'over'
  | 'at-least'
  | 'up-to'
  | 'under'
  /** Behind a number: "or more", "au moins"; and "or so", "environ". */
  | 'or-more'
  | 'or-so'
  /** Behind a number or its counter: more than it (多, 余), at most (以下), less (未満), nearly (近く). */
  | 'and-more'
  | 'or-less'
  | 'short-of'
  /** Behind a number, half of a month more and months, in one word: 两个半月. */
  | 'and-half-months'
  /** Between a mark and the top of its scale: "9.1 out of 10". */
  | 'out-of'
  | 'close-by'
  /** What things are counted with: 个, 件, 명. A number in Han characters or Hangul is taken for one only before such a word. */
  | 'counter'
  /** Between a number and its scale or counter: 多 in 2880多万, 여 in 2만5000여 개. */
  | 'and-some'
  /** Before a number, or behind it: one of a row: 第三, 세 번째. */
  | 'nth'
  | 'nth-behind'
  /** Behind a number: tenths: 割. Before one: hundredths: 百分之. */
  | 'tenths'
  | 'hundredths'
  /** Written onto digits, with a hyphen or without: a case of the cardinal ("25-ти"), and what makes it an ordinal ("10-го"). */
  | 'cardinal-ending'
  | 'ordinal-ending'
  /** Behind a number or its scale: "e mezzo" in "due milioni e mezzo". */
  | 'and-half'
  | 'percent'
  /** Behind a number that is a time of day: "Uhr". */
  | 'hour'
  /** Before a number that is a time of day: "alle", "às", "pukul". */
  | 'at-hour'
  /** Between the whole part and the decimals of a number in words: "point". */
  | 'point'
  /** Beside a version number: "version", "release", "build". */
  | 'version'
  | 'spring'
  | 'summer'
  | 'autumn'
  | 'winter'
  /** The day before, after, or of the date just mentioned. */
  | 'previous-day'
  | 'following-day'
  | 'same-day'
  /** Between a day's number and its month: "of", "de". */
  | 'of-month'
  /** Before a date: of it ("der Brief vom 10. Juni"); from it on where `onward` or the other end of a range follows. */
  | 'of'
  /** Behind a date: from then on, "vom 10. Juli an". */
  | 'onward'
  /** Before the number of a day whose month is understood: "the", "le", "am". Only with an ordinal or at a phrase's end. */
  | 'day-article'
  /** Beside the number of a day and of nothing else: "dia 10", "tanggal 10", "10 числа". */
  | 'day-word';

export interface Language {
  /** BCP-47 */
  readonly lang: string;
  readonly decimal: '.' | ',';
  /** 10/07 is 10 July. */
  readonly dayFirst: boolean;
  /** Negations stand behind what they negate. */
  readonly negationFollows: boolean;
  /** Words over which a negation that goes before also reaches back, to what its clause begins with: "Spionage ist es nicht". */
  readonly negationBehind?: number;
  /** Particles of one character that are written onto a member of a list and join it with the next: と, 와. */
  readonly joints?: string;
  /** "Last" and "next" may stand behind too: "vendredi dernier", "minggu lalu". */
  readonly modifierFollows?: boolean;
  /** Words that are names only with a capital letter: Spanish “trae” brings, “Trae” is a product. */
  readonly likeNames?: readonly string[];
  /** Months whose names are first names too, 1 to 12: "June asked", "April Smith". */
  readonly nameMonths?: readonly number[];
  /** All nouns have capital letters: one in the middle of a sentence need be no name. */
  readonly capitalNouns?: boolean;
  /** Names of months and weekdays have capital letters. */
  readonly capitalMonths: boolean;
  /** Phrases for January to December, Monday to Sunday. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly (readonly string[])[];
  /** Monday to Sunday as single characters, as they stand in brackets behind a date: 月火水木金土日. */
  readonly weekdayMarks?: string;
  /**
   * Month names that are words of another meaning too, 1 to 12: taken only beside a number or preposition; where months
   * have small letters, with a capital only beside a number: "Julio".
   */
  readonly doubtfulMonths: readonly number[];
  /** Words for numbers, cardinal. */
  readonly numbers: Readonly<Record<string, number>>;
  /**
   * Where number words are written as one (siebenundvierzig, centoquarantasette): the parts of them that `numbers` and
   * `scales` do not hold; one that only joins a unit to its ten ("und") is 0.
   */
  readonly numberParts?: Readonly<Record<string, number>>;
  /** Ordinal words for days of a month: "tenth". */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words and letters that multiply a number: "million", "k", "万". */
  readonly scales: Readonly<Record<string, number>>;
  readonly terms: Readonly<Partial<Record<GeneralTerm, readonly string[]>>>;
  /** Words after which a full stop does not end the sentence: "mr", "inc"; "no #" only before a number. Lower case. */
  readonly abbreviations: readonly string[];
  /** Very common words by which the language is told from others. */
  readonly common: readonly string[];
  /** Levels spellings that count as the same, such as Traditional and Simplified characters; keeps the length. */
  readonly variants?: (folded: string) => string;
  /** How a date and a number are written when the engine offers one. */
  readonly style: LanguageStyle;
}

interface LanguageStyle {
  /** Names of months in a date, January to December: "July", "juillet", "lipca". */
  readonly months: readonly string[];
  /** `{d}`, `{month}`, `{y}` in place: "{month} {d}", "{d}. {month}", "{m}月{d}日". */
  readonly day: string;
  readonly dayYear: string;
  readonly month: string;
  readonly monthYear: string;
  /** A date with slashes begins with the year. */
  readonly yearFirst?: boolean;
  readonly weekdays: readonly string[];
  /** The first day of a month where it is not "1": "1er". */
  readonly firstDay?: string;
  /** Between the numbers of a date where it is not a slash: 10.7.2026. */
  readonly dateMark?: string;
  /** How something is said to begin on a day, which stands in the place of `{}`: "from {}", "{}起". */
  readonly from?: string;
  /** Scale names for large round numbers, largest first: [1e6, "million"]; Chinese [1e4, "万"]. */
  readonly scales: readonly (readonly [number, string])[];
  /** Each scale has its own number: 2만5000 rather than 2.5만. */
  readonly sections?: boolean;
  readonly grouping: string;
}
