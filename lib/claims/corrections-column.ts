import type { GeneralTerm } from '../lang/language.ts';
import type { Span } from '../text/span.ts';
import type { ClaimText } from './claim-text.ts';
import type { StanceWords } from './stance-words.ts';

/** What a block of a column of corrections says of what had been wrong, or right. */
const CORRECTING: readonly GeneralTerm[] = ['put-right', 'misreport', 'wrong', 'corrections'];

/** A column of corrections: till its end every item tells what had been wrong beside what is right. */
export class CorrectionsColumn {
  private readonly text: ClaimText;
  private readonly words: StanceWords;
  private readonly end: number;

  constructor(text: ClaimText, words: StanceWords) {
    this.text = text;
    this.words = words;
    this.end = text.headline.some((sentence) => words.has(sentence, 'corrections'))
      ? this.endOfCorrections()
      : 0;
  }

  /** Whether the sentence stands in it. */
  holds(sentence: number): boolean {
    return this.text.sentences[sentence]!.start < this.end;
  }

  /** In a column of corrections: the sentence tells what is right, in the words behind "it should have been". */
  putsRight(sentence: number, words: Span): boolean {
    if (this.words.has(sentence, 'misreport') || this.words.has(sentence, 'wrong')) return false;
    return this.text
      .hitsIn(sentence)
      .some((hit) => this.text.reading.generalTermOf(hit) === 'put-right' && hit.end <= words.start);
  }

  /** Behind the last block that puts something right, where letters or news may follow; else the end of the text. */
  private endOfCorrections(): number {
    const { sentences } = this.text;
    const last = sentences.findLast((_, at) => CORRECTING.some((term) => this.words.has(at, term)));
    const puts = sentences.some((_, at) => this.words.has(at, 'put-right'));
    if (!puts || !last) return Number.POSITIVE_INFINITY;
    return Math.max(...sentences.filter(({ block }) => block === last.block).map(({ end }) => end));
  }
}
