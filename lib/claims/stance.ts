import { ASKED_BEHIND } from '../lang/asked-behind.ts';
import type { GeneralTerm } from '../lang/language.ts';
import { type Span, within } from '../text/span.ts';
import { tellsWhatToDo } from './advice.ts';
import type { ClaimText, PlacedHit } from './claim-text.ts';
import { CorrectionsColumn } from './corrections-column.ts';
import { mythsOf } from './myths.ts';
import { deniedBy, isOwn } from './negation.ts';
import { Rejections } from './rejections.ts';
import { StanceWords } from './stance-words.ts';
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

/** A quotation that somebody is named for behind it: "It was so," says the head of the office. */
const ATTRIBUTED = /^[\s*_#>]*["「『][^"」』]+[,，]["」』][\s*_]*\p{L}/u;

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

/** Reads the stance of any stretch of a text; what a sentence's words say is worked out once a sentence. */
export class Stances {
  private readonly text: ClaimText;
  private readonly words: StanceWords;
  private readonly rejections: Rejections;
  private readonly column: CorrectionsColumn;
  private readonly advised = new Map<number, boolean>();
  /** What a list of myths and answers quotes. */
  private readonly myths: readonly Span[];

  constructor(text: ClaimText) {
    this.text = text;
    this.words = new StanceWords(text);
    this.rejections = new Rejections(text, this.words);
    this.column = new CorrectionsColumn(text, this.words);
    this.myths = mythsOf(text);
  }

  /**
   * Words that overlap the stretch itself are its own meaning, not a stance towards it.
   * @param gaps parts of the stretch that are not: what a phrase has passed over.
   * @param cues what speaks for a value: their own negation ("not affected") is a part of what they say.
   */
  of(sentence: number, words: Span, gaps: readonly Span[] = [], cues: readonly PlacedHit[] = []): Stance {
    const { text } = this;
    if (this.words.noted(words)) return 'noted';
    if (this.isAsked(sentence, words)) return 'asked';
    if (this.isQuotation(sentence, words) || this.myths.some((myth) => within(words, myth))) return 'quoted';
    if (this.isAdvice(sentence)) return 'advised';
    const { column, rejections } = this;
    if (column.holds(sentence) ? !column.putsRight(sentence, words) : rejections.has(sentence, words))
      return 'rejected';
    if (gaps.some((gap) => this.negates(sentence, gap))) return 'denied';
    if (!STANCES.some((term) => text.says(sentence, term))) return 'asserted';
    const hits = text
      .hitsIn(sentence)
      .filter((hit) => (hit.end <= words.start || hit.start >= words.end) && !this.words.noted(hit));
    const supposed = supposition(text, sentence, hits, words);
    if (supposed) return supposed;
    const others = hits.filter((hit) => !cues.some((cue) => isOwn(hit, cue)));
    if (deniedBy(text, sentence, others, words)) return 'denied';
    return 'asserted';
  }

  /** In a question, unless that begins only behind the words or is one that a program asks. */
  private isAsked(sentence: number, words: Span): boolean {
    const { reading, sentences } = this.text;
    const { start, end, question } = sentences[sentence]!;
    if (!question || this.isTest(sentence)) return false;
    const behind = ASKED_BEHIND[reading.language.lang.split('-')[0]!]?.exec(reading.text.slice(start, end));
    return !behind || words.end > start + behind.index;
  }

  /** One of the questions that a program is said to ask: "It checks three things. Is the zone …? Is the host …?" */
  private isTest(sentence: number): boolean {
    const { text } = this;
    if (this.words.has(sentence, 'tests')) return true;
    const siblings = text.blockSentences(sentence);
    let before = siblings.indexOf(sentence) - 1;
    while (before >= 0 && text.sentences[siblings[before]!]!.question) before--;
    const lead = siblings[before];
    if (lead !== undefined) return this.words.has(lead, 'tests');
    return text.neighbours(sentence).some((other) => !other.loose && this.words.has(other.sentence, 'tests'));
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
}
