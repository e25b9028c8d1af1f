import type { GeneralTerm } from '../lang/language.ts';
import { TAKES_UP } from '../lang/pronouns.ts';
import { DIGIT, LETTER } from '../text/characters.ts';
import { type Span, within } from '../text/span.ts';
import { tellsWhatToDo } from './advice.ts';
import { opensAnswer } from './answering-clause.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { closesWithNot } from './closing-denial.ts';
import { deniedBy, isOwn } from './negation.ts';
import { answeredBehind, quotationsIn } from './quotations.ts';
import { setRightBehind } from './set-right.ts';
import { supposition } from './supposition.ts';

/**
 * How an article puts a stretch of words forward. Only what is `asserted` (in its own voice, or relayed without being
 * rejected) is compared with the record.
 */
export type Stance =
  | 'asserted'
  | 'asked'
  | 'unreal'
  | 'quoted'
  | 'advised'
  | 'supposed'
  | 'denied'
  | 'rejected'
  | 'noted';

/** Nothing but a quotation, after a number and a label at most. */
const QUOTATION = /^[\s*_#>]*(?:\d{1,2}[.)]\s*)?(?:[^":「『]{1,24}:\s*)?["「『][^"」』]+["」』][\s*_.]*$/;

/** Words at most up to the one that a reply opens with: a speaker's name and the word itself. */
const LABELLED = 2;

/** A quotation that somebody is named for behind it: "It was so," says the head of the office. */
const ATTRIBUTED = /^[\s*_#>]*["「『][^"」』]+[,，]["」』][\s*_]*\p{L}/u;

/** A block that opens with a quotation and an arrow to the answer, after a number at most: "3/ "It is so" → no". */
const MYTH =
  /^[\s*_#>]*(?:(?:\d{1,2}\s*[/.):、]|[①-⑳])\s*)?["「『]([^"」』\n]+)["」』][\s*_]*(?:👉|→|➡|⟶|=>|->)/u;
/** So many blocks of that form are a list of what is said and what is to be said to it. */
const MYTHS = 2;

/** The label of a question in an interview. */
const ASKED = /^[\s*_#>]*(?:Q\d{0,2}|问|問|질문)\s?[:：.]/u;
/** Sentences at the beginning of an answer that may reject the question. */
const ANSWERS = 2;

/** Words at most of a sentence that says no more than that the one before it had been wrong. */
const REFERRING_WORDS = 9;

/** A sentence without any of these words puts forward whatever it says, unless it is rejected as a whole. */
const STANCES: readonly GeneralTerm[] = [
  'not',
  'without',
  'not-negating',
  'if',
  'if-first',
  'may',
  'guess',
  'would',
];

/** What a block of a column of corrections says of what had been wrong, or right. */
const CORRECTING: readonly GeneralTerm[] = ['put-right', 'misreport', 'wrong', 'corrections'];

/** Characters at least of a claim before the word that says that it is told. */
const OWN_CLAIM = 3;

/** Tokens at most before the words that a block opens with. */
const OPENING = 3;

/** Reads the stance of any stretch of a text; what a sentence's words say is worked out once a sentence. */
export class Stances {
  private readonly text: ClaimText;
  private readonly notes: readonly Span[];
  private readonly rejected = new Map<number, boolean>();
  private readonly advised = new Map<number, boolean>();
  /** What a list of myths and answers quotes. */
  private readonly myths: readonly Span[];
  /** A column of corrections ends here: till then every item tells what had been wrong beside what is right. */
  private readonly correctsTo: number;

  constructor(text: ClaimText) {
    this.text = text;
    this.notes = editorialNotes(text.reading.text);
    this.myths = mythsOf(text);
    this.correctsTo = text.headline.some((sentence) => this.has(sentence, 'corrections'))
      ? this.endOfCorrections()
      : 0;
  }

  /**
   * Words that overlap the stretch itself are its own meaning, not a stance towards it.
   * @param gaps parts of the stretch that are not: what a phrase has passed over.
   * @param cue what speaks for a value: its own negation ("not affected") is a part of what it says.
   */
  of(sentence: number, words: Span, gaps: readonly Span[] = [], cue?: PlacedHit): Stance {
    const { text } = this;
    if (this.noted(words)) return 'noted';
    if (text.sentences[sentence]!.question && !this.isTest(sentence)) return 'asked';
    if (this.isQuotation(sentence, words) || this.myths.some((myth) => within(words, myth))) return 'quoted';
    if (this.isAdvice(sentence)) return 'advised';
    const corrected = text.sentences[sentence]!.start < this.correctsTo;
    if (corrected ? !this.putsRight(sentence, words) : this.isRejected(sentence, words)) return 'rejected';
    if (gaps.some((gap) => this.negates(sentence, gap))) return 'denied';
    if (!STANCES.some((term) => text.says(sentence, term))) return 'asserted';
    const hits = text
      .hitsIn(sentence)
      .filter((hit) => (hit.end <= words.start || hit.start >= words.end) && !this.noted(hit));
    const supposed = supposition(text, sentence, hits, words);
    if (supposed) return supposed;
    const others = cue ? hits.filter((hit) => !isOwn(hit, cue)) : hits;
    if (deniedBy(text, sentence, others, words)) return 'denied';
    return 'asserted';
  }

  /** One of the questions that a program is said to ask: "It checks three things. Is the zone …? Is the host …?" */
  private isTest(sentence: number): boolean {
    const { text } = this;
    if (this.has(sentence, 'tests')) return true;
    const siblings = text.blockSentences(sentence);
    let before = siblings.indexOf(sentence) - 1;
    while (before >= 0 && text.sentences[siblings[before]!]!.question) before--;
    const lead = siblings[before];
    if (lead !== undefined) return this.has(lead, 'tests');
    return text.neighbours(sentence).some((other) => !other.loose && this.has(other.sentence, 'tests'));
  }

  /** A sentence that is nothing but a quotation, after a label at most: a claim that is about to be looked at. */
  private isQuotation(sentence: number, words: Span): boolean {
    const { start, end, row, block } = this.text.sentences[sentence]!;
    if (row)
      return this.text
        .cellsFrom(block)
        .some(
          (cell) => within(words, cell) && QUOTATION.test(this.text.reading.text.slice(cell.start, cell.end)),
        );
    return QUOTATION.test(this.text.reading.text.slice(start, end)) && !this.speaksOn(sentence);
  }

  /** "It was so," she says. "And it is so": what the sentence before has already told who says. */
  private speaksOn(sentence: number): boolean {
    const { text } = this;
    const before = text.sentences[sentence - 1];
    if (before === undefined || before.block !== text.sentences[sentence]!.block) return false;
    return ATTRIBUTED.test(text.reading.text.slice(before.start, before.end));
  }

  private general(hit: PlacedHit): string | undefined {
    return this.text.reading.generalTermOf(hit);
  }

  /** The sentence says of its own words, its block said before, or the next sentence says, that they are not so. */
  private isRejected(sentence: number, words: Span): boolean {
    let known = this.rejected.get(sentence);
    if (known === undefined) {
      known = this.reportsMistakes(sentence) || this.answeredNo(sentence);
      this.rejected.set(sentence, known);
    }
    if (known && !this.putsRightItself(sentence, words)) return true;
    if (this.has(sentence, 'wrong', words) || closesWithNot(this.text, sentence, words)) return true;
    if (answeredBehind(this.text, sentence, words) || setRightBehind(this.text, sentence, words)) return true;
    // I have seen "it reads your mail" on the net.
    const quoted = quotationsIn(this.text, sentence).some((quotation) => within(words, quotation));
    return quoted && this.opensWithNo(sentence + 1);
  }

  /** "Nonsense, it reads no such thing", behind the name of who speaks at most. */
  private opensWithNo(sentence: number): boolean {
    const { text } = this;
    const opening = text.sentences[sentence];
    if (opening === undefined) return false;
    const { reach } = text.reading.tokens;
    return text
      .wordsIn(sentence, 'no-answer')
      .some((hit) => reach[hit.token]! - (reach[opening.token - 1] ?? 0) <= LABELLED && !this.isNoun(hit));
  }

  /** "No comment": what stands right behind the word is what there is none of. */
  private isNoun({ nextToken }: PlacedHit): boolean {
    return this.text.reading.tokens.kind[nextToken] === LETTER;
  }

  /** "An earlier version called it Opal; it is Jade": the clause that puts it right is put forward. */
  private putsRightItself(sentence: number, words: Span): boolean {
    const { tokens } = this.text.reading;
    return opensAnswer(this.text, tokens.at(words.start)) && !this.answeredNo(sentence);
  }

  /** Behind the last block that puts something right, where letters or news may follow; else the end of the text. */
  private endOfCorrections(): number {
    const { sentences } = this.text;
    const last = sentences.findLast((_, at) => CORRECTING.some((term) => this.has(at, term)));
    const puts = sentences.some((_, at) => this.has(at, 'put-right'));
    if (!puts || !last) return Number.POSITIVE_INFINITY;
    return Math.max(...sentences.filter(({ block }) => block === last.block).map(({ end }) => end));
  }

  /** In a column of corrections: the sentence tells what is right, in the words behind "it should have been". */
  private putsRight(sentence: number, words: Span): boolean {
    if (this.has(sentence, 'misreport') || this.has(sentence, 'wrong')) return false;
    return this.text
      .hitsIn(sentence)
      .some((hit) => this.general(hit) === 'put-right' && hit.end <= words.start);
  }

  private isAdvice(sentence: number): boolean {
    let known = this.advised.get(sentence);
    if (known === undefined) {
      known = tellsWhatToDo(this.text, sentence);
      this.advised.set(sentence, known);
    }
    return known;
  }

  private negates(sentence: number, gap: Span): boolean {
    return this.text
      .hitsIn(sentence)
      .some((hit) => /^(not|without)$/.test(this.general(hit) ?? '') && within(hit, gap));
  }

  /** "It is not true that …" rejects what it says itself. */
  private ofItself(sentence: number): boolean {
    if (this.tellsOwnClaim(sentence)) return true;
    const hits = this.text.hitsIn(sentence);
    const end = this.text.sentences[sentence]!.nextToken;
    return hits.some(
      (hit) =>
        this.general(hit) === 'wrong' &&
        hits.some(
          (other) =>
            this.general(other) === 'clause' && other.token >= hit.nextToken - 1 && other.nextToken < end - 1,
        ),
    );
  }

  /** "The vendor called “back door” wrong": what the sentence before does not say. */
  private quotesElse(sentence: number): boolean {
    const { reading, sentences } = this.text;
    const { start, end } = sentences[sentence - 1]!;
    const before = reading.folded.slice(start, end);
    return quotationsIn(this.text, sentence).some(
      (quoted) => !before.includes(reading.folded.slice(quoted.start, quoted.end)),
    );
  }

  /** 소스코드를 빼냈다는 주장은 거짓이다: the claim that is rejected stands in the sentence, before what rejects it. */
  private tellsOwnClaim(sentence: number): boolean {
    const { reading } = this.text;
    const { start, end } = this.text.sentences[sentence]!;
    if (TAKES_UP[reading.language.lang]?.test(reading.text.slice(start, end))) return false;
    return this.text.wordsIn(sentence, 'told-claim').some((hit) => hit.start - start >= OWN_CLAIM);
  }

  private noted(words: Span): boolean {
    return (
      this.notes.length > 0 && this.notes.some((note) => note.start <= words.start && words.end <= note.end)
    );
  }

  /** @param besides words whose own parts do not count. */
  private has(sentence: number, term: GeneralTerm, besides?: Span): boolean {
    const hits = this.text.hitsIn(sentence);
    return this.text.wordsIn(sentence, term).some(
      (hit) =>
        !this.noted(hit) &&
        !(besides && within(hit, besides)) &&
        // "Made up of" says of nothing that it is made up.
        !(
          term === 'wrong' &&
          hits.some((other) => coveredAtStart(hit, other) && this.general(other) === 'not-negating')
        ),
    );
  }

  /**
   * A block that opens with it ("Correction: …") tells throughout what had been wrong; else the sentence does that has
   * the words, the one behind it, and the one before it unless the sentence tells itself what had been wrong.
   */
  private reportsMistakes(sentence: number): boolean {
    const { sentences } = this.text;
    const { block } = sentences[sentence]!;
    const [first] = this.text.blockSentences(sentence);
    if (first !== undefined && this.opensWithMistake(first)) return true;
    return [sentence - 1, sentence, sentence + 1].some(
      (other) =>
        sentences[other]?.block === block &&
        this.has(other, 'misreport') &&
        (other <= sentence || !this.tellsItself(other)),
    );
  }

  /** "An earlier version gave 11 July", where "An earlier version had it otherwise" speaks of the sentence before. */
  private tellsItself(sentence: number): boolean {
    const { reading, sentences } = this.text;
    const { token, nextToken } = sentences[sentence]!;
    const { reach, kind } = reading.tokens;
    for (let i = token; i < nextToken; i++) if (kind[i] === DIGIT) return true;
    return reach[nextToken - 1]! - (reach[token - 1] ?? 0) > REFERRING_WORDS;
  }

  private opensWithMistake(sentence: number): boolean {
    const { token } = this.text.sentences[sentence]!;
    return this.text.wordsIn(sentence, 'misreport').some((hit) => hit.token - token <= OPENING);
  }

  /** "**Q: Some say that the bank found it.**" where the answer, a block of its own, begins by rejecting it. */
  private refusedByAnswer(sentence: number): boolean {
    const { sentences } = this.text;
    const { block } = sentences[sentence]!;
    if (!this.asks(block)) return false;
    let next = sentence + 1;
    while (sentences[next]?.block === block) next++;
    const answer = sentences[next]?.block;
    // Where the next question follows, the answer stands in the question's own block.
    if (answer !== undefined && this.asks(answer)) return false;
    for (let i = next; i < next + ANSWERS && answer !== undefined && sentences[i]?.block === answer; i++) {
      const { token } = sentences[i]!;
      if (this.has(i, 'wrong') && !this.ofItself(i)) return true;
      if (this.text.wordsIn(i, 'no-answer').some((hit) => hit.token - token <= OPENING)) return true;
    }
    return false;
  }

  private asks(block: number): boolean {
    const { start } = this.text.blocks[block]!;
    return ASKED.test(this.text.reading.text.slice(start, start + 12));
  }

  /** "No.", "False.", "It was not.", "There is nothing to that." right after the words. */
  private answeredNo(sentence: number): boolean {
    const { text } = this;
    if (this.refusedByAnswer(sentence)) return true;
    const next = sentence + 1;
    if (next >= text.sentences.length) return false;
    const { token, nextToken } = text.sentences[next]!;
    const words = text.reading.tokens.reach[nextToken - 1]! - (text.reading.tokens.reach[token - 1] ?? 0);
    const sameBlock = text.sentences[next]!.block === text.sentences[sentence]!.block;
    const rejects = this.has(next, 'wrong') && !this.ofItself(next) && !this.quotesElse(next);
    if (sameBlock && words <= 8 && rejects) return true;
    const { end: close } = text.sentences[next]!;
    const not = text.wordsIn(next, 'not').some((hit) => close - hit.end <= 2);
    const labelled = text.reading.text.slice(text.sentences[next]!.start, close).includes(':');
    if (sameBlock && words <= 3 && not && !labelled && !text.sentences[sentence]!.question) return true;
    const opens = text.wordsIn(next, 'no-answer').some((hit) => hit.token - token <= 1);
    if (!opens) return false;
    const { start, end, question } = text.sentences[sentence]!;
    const said = text.reading.text.slice(start, end);
    return question || /["「『].*["」』]\W*$/s.test(said) || (words <= 2 && /(?:…|\.\.\.)\s*$/.test(said));
  }
}

/** Within the other, or begun by it: 没有写 in 有没有写. */
function coveredAtStart(hit: Span, other: Span): boolean {
  return within(hit, other) || (other.start < hit.start && hit.start < other.end);
}

/** "[TK: check this]": words in square brackets are the editor's, unless they are a mere reference such as [1]. */
function editorialNotes(text: string): Span[] {
  const notes: Span[] = [];
  for (const match of text.matchAll(/\[[^[\]\n]{8,400}\](?!\()/g))
    notes.push({ start: match.index, end: match.index + match[0].length });
  return notes;
}

function mythsOf({ blocks, reading }: ClaimText): Span[] {
  const found: Span[] = [];
  for (const { start, end } of blocks) {
    const length = MYTH.exec(reading.text.slice(start, end))?.[0].length;
    if (length !== undefined) found.push({ start, end: start + length });
  }
  return found.length >= MYTHS ? found : [];
}
