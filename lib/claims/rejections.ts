import { DIGIT, LETTER } from '../text/characters.ts';
import { type Span, within } from '../text/span.ts';
import { opensAnswer } from './answering-clause.ts';
import { AnswersNo } from './answers-no.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { closesWithNot } from './closing-denial.ts';
import { answeredBehind, endOfQuotation, quotationsIn } from './quotations.ts';
import { claimedBeforeColon, deniedInBrackets, setRightBehind } from './set-right.ts';
import type { StanceWords } from './stance-words.ts';

/** Words at most up to the one that a reply opens with: a speaker's name and the word itself. */
const LABELLED = 2;

/** Words at most of a sentence that says no more than that the one before it had been wrong. */
const REFERRING_WORDS = 9;

/** Sentences at most between a quotation and the end of its paragraph, where the next begins with the reply to it. */
const REPLY_AFTER = 1;

/** What a paragraph opens with in bold, up to a colon: "**Finally, a correction:**". */
const LABEL = /^[\s_#>]*\*\*[^*\n]{1,60}(?:[:：]\*\*|\*\*[:：])/;

/** Tokens at most before the words that a block opens with. */
const OPENING = 3;

/** What a text says of its own words, of those before or of a quotation: that they are not so, or had been wrong. */
export class Rejections {
  private readonly text: ClaimText;
  private readonly words: StanceWords;
  private readonly answers: AnswersNo;
  private readonly known = new Map<number, boolean>();

  constructor(text: ClaimText, words: StanceWords) {
    this.text = text;
    this.words = words;
    this.answers = new AnswersNo(text, words);
  }

  /** The sentence says of its own words, its block said before, or the next sentence says, that they are not so. */
  has(sentence: number, words: Span): boolean {
    let known = this.known.get(sentence);
    if (known === undefined) {
      known = this.reportsMistakes(sentence) || this.answers.follow(sentence);
      this.known.set(sentence, known);
    }
    if (known && !this.putsRightItself(sentence, words)) return true;
    if (this.words.has(sentence, 'wrong', words) || closesWithNot(this.text, sentence, words)) return true;
    if (answeredBehind(this.text, sentence, words) || setRightBehind(this.text, sentence, words)) return true;
    if (deniedInBrackets(this.text, sentence, words)) return true;
    if (claimedBeforeColon(this.text, sentence, words)) return true;
    // I have seen "it reads your mail" on the net.
    const quotations = [...quotationsIn(this.text, sentence), ...endOfQuotation(this.text, sentence)];
    const quoted = quotations.some((quotation) => within(words, quotation));
    return quoted && (this.opensWithNo(sentence + 1) || this.opensWithNo(this.nextBlock(sentence)));
  }

  /** The first sentence of the paragraph behind: „… hat es über Nacht verboten.“ Ich legte die Zange weg. / Nein, sagte ich. */
  private nextBlock(sentence: number): number {
    const siblings = this.text.blockSentences(sentence);
    const left = siblings.length - 1 - siblings.indexOf(sentence);
    return left <= REPLY_AFTER ? sentence + left + 1 : sentence + 1;
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
    return opensAnswer(this.text, tokens.at(words.start)) && !this.answers.follow(sentence);
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
        this.words.has(other, 'misreport') &&
        (other <= sentence || !this.tellsItself(other)),
    );
  }

  /**
   * "An earlier version gave 11 July", where "An earlier version had it otherwise" and "We mixed up the figures: it is 11"
   * speak of the sentence before.
   */
  private tellsItself(sentence: number): boolean {
    const { reading, sentences } = this.text;
    const { token, nextToken } = sentences[sentence]!;
    const { reach, kind } = reading.tokens;
    const said = this.text.wordsIn(sentence, 'misreport').at(-1)?.nextToken ?? token;
    let end = said;
    while (end < nextToken && !/^[:：]$/.test(reading.word(end))) end++;
    for (let i = token; i < end; i++) if (kind[i] === DIGIT) return true;
    return reach[end - 1]! - (reach[token - 1] ?? 0) > REFERRING_WORDS;
  }

  private opensWithMistake(sentence: number): boolean {
    const { token, start, end } = this.text.sentences[sentence]!;
    const label = LABEL.exec(this.text.reading.text.slice(start, end))?.[0].length ?? 0;
    return this.text
      .wordsIn(sentence, 'misreport')
      .some((hit) => hit.token - token <= OPENING || hit.end <= start + label);
  }
}
