import type { GeneralTerm } from '../lang/language.ts';
import type { TextBlock } from '../text/article-text.ts';
import { PUNCTUATION } from '../text/characters.ts';
import { clauseBreaks, MarkWeights } from '../text/clauses.ts';
import type { Hit } from '../text/lexicon.ts';
import { type List, listAt } from '../text/lists.ts';
import { type Sentence, sentenceAt, sentenceEnds, splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { weekdayCommas } from '../values/date-weekday.ts';
import type { Reading } from '../values/reading.ts';
import { joinDateLabels, labelMarks } from './date-labels.ts';
import { Insertions } from './insertions.ts';
import { Leanings, type Neighbour } from './leanings.ts';
import { NewSubjects } from './new-subjects.ts';
import { jointTokens, listsOf } from './sentence-lists.ts';
import { SentenceTerms } from './sentence-terms.ts';
import { Standings } from './standings.ts';

/** A hit with the sentence it is in. */
export interface PlacedHit extends Hit {
  readonly sentence: number;
}

const NONE: readonly PlacedHit[] = [];

/** The text as claims are looked for in it: sentences, what is found in each, and which sentence leans on which. */
export class ClaimText {
  readonly reading: Reading;
  readonly blocks: readonly TextBlock[];
  readonly sentences: readonly Sentence[];
  readonly newSubjects = new NewSubjects(this);
  readonly standings = new Standings(this);
  private readonly breaks: Float32Array;
  private readonly lists: readonly List[];
  private readonly insertions: Insertions;
  private readonly hitsBySentence: PlacedHit[][];
  private readonly terms: SentenceTerms;
  private readonly headlineSentences: readonly number[];
  private readonly leanings = new Leanings(this);
  private readonly neighboursBySentence: (readonly Neighbour[] | undefined)[];
  private readonly sentencesByBlock = new Map<number, number[]>();
  private lastSentence = 0;

  constructor(reading: Reading, blocks: readonly TextBlock[], skipped: (span: Span) => boolean) {
    this.reading = reading;
    this.blocks = blocks;
    const { tokens, text } = reading;
    const { abbreviations, common } = reading.language;
    const split = splitSentences(text, tokens, blocks, new Set(abbreviations), new Set(common));
    this.sentences = joinDateLabels(reading, split);
    const breakers = new Set<number>();
    for (const hit of reading.hits) {
      const general = reading.generalTermOf(hit);
      if (general === 'clause' || general === 'but')
        breakers.add(reading.language.negationFollows ? hit.nextToken - 1 : hit.token);
    }
    const marks = new MarkWeights(text, tokens, sentenceEnds(text, tokens, this.sentences));
    this.lists = listsOf(reading, marks, this.sentences);
    const joints = new Set([
      ...jointTokens(this.lists),
      ...labelMarks(reading, this.sentences),
      ...weekdayCommas(reading),
    ]);
    this.breaks = clauseBreaks(marks, tokens, breakers, joints);
    this.insertions = new Insertions(reading, this.sentences, joints, (from, to) => this.parts(from, to));
    this.hitsBySentence = this.sentences.map(() => []);
    this.terms = new SentenceTerms(reading, this.sentences.length);
    this.neighboursBySentence = new Array(this.sentences.length);
    this.sentences.forEach((sentence, i) => {
      const list = this.sentencesByBlock.get(sentence.block) ?? [];
      list.push(i);
      this.sentencesByBlock.set(sentence.block, list);
    });
    this.headlineSentences =
      this.sentencesByBlock.get(blocks.findIndex(({ kind }) => kind === 'headline')) ?? [];
    for (const hit of reading.hits) if (!skipped(hit)) this.add(hit);
  }

  /** Places a hit; later passes add those of values that facts have taken. */
  add(hit: Hit): void {
    const sentence = this.sentenceOf(hit);
    if (sentence < 0) return;
    const { term, start, end, token, gaps } = hit;
    const { kind } = this.reading.tokens;
    // The comma that a phrase ends with, as in に含まれ、, parts what stands behind it.
    const closed = hit.nextToken - 1 > token && kind[hit.nextToken - 1] === PUNCTUATION;
    const nextToken = closed ? hit.nextToken - 1 : hit.nextToken;
    this.hitsBySentence[sentence]!.push({ term, start, end, gaps, token, nextToken, sentence });
    this.terms.add(sentence, term);
  }

  /** Whether one of some terms is found in a sentence. */
  has(sentence: number, terms: readonly number[]): boolean {
    return this.terms.has(sentence, terms);
  }

  /** Whether a general word is found in a sentence. */
  says(sentence: number, term: GeneralTerm): boolean {
    return this.terms.says(sentence, term);
  }

  /** The places of a general word in a sentence, in order. */
  wordsIn(sentence: number, term: GeneralTerm): readonly PlacedHit[] {
    if (!this.terms.says(sentence, term)) return NONE;
    return this.hitsIn(sentence).filter((hit) => this.reading.generalTermOf(hit) === term);
  }

  hitsIn(sentence: number): readonly PlacedHit[] {
    return this.hitsBySentence[sentence] ?? [];
  }

  sentenceOf(span: Span): number {
    // Mostly that of what was asked for last.
    const last = this.sentences[this.lastSentence];
    if (!last || span.start < last.start || span.start >= last.end) {
      const found = sentenceAt(this.sentences, span.start);
      if (found < 0) return found;
      this.lastSentence = found;
    }
    return this.lastSentence;
  }

  /** Cells of the table row whose first cell is a block. */
  cellsFrom(block: number): readonly TextBlock[] {
    const { table, row } = this.blocks[block]!;
    const cells: TextBlock[] = [];
    for (
      let i = block;
      this.blocks[i]?.kind === 'cell' && this.blocks[i]!.table === table && this.blocks[i]!.row === row;
      i++
    )
      cells.push(this.blocks[i]!);
    return cells;
  }

  /** All sentences of the block that a sentence is in. */
  blockSentences(sentence: number): readonly number[] {
    return this.sentencesByBlock.get(this.sentences[sentence]!.block) ?? [];
  }

  /** All sentences of a block, in order; of a table row, by its first cell. */
  sentencesOf(block: number): readonly number[] {
    return this.sentencesByBlock.get(block) ?? [];
  }

  blockOf(sentence: number): TextBlock {
    return this.blocks[this.sentences[sentence]!.block]!;
  }

  /**
   * How many words lie between two stretches of tokens, clause boundaries counted as three and a relative clause between
   * commas as two words in all; 0 where they overlap.
   */
  distance(a: { token: number; nextToken: number }, b: { token: number; nextToken: number }): number {
    const [left, right] = a.token <= b.token ? [a, b] : [b, a];
    if (right.token < left.nextToken) return 0;
    const [from, to] = [left.nextToken - 1, right.token];
    return this.parts(from, to) - this.insertions.savedBetween(from, to);
  }

  /** Whether a token stands in what is said besides, between two commas: "The ban, ordered by Hooli, begins in May". */
  isInserted(token: number): boolean {
    return this.insertions.has(token);
  }

  /** Words between two tokens, with what parts them. */
  private parts(from: number, to: number): number {
    const { reach } = this.reading.tokens;
    return Math.max(0, reach[to]! - reach[from]! - 1) + 3 * this.breaksBetween(from, to);
  }

  breaksBetween(from: number, to: number): number {
    return this.breaks[to]! - this.breaks[from]!;
  }

  /** The list of which a token belongs to a member. */
  listAt(token: number): List | undefined {
    return listAt(this.lists, token);
  }

  /** Sentences whose words count for a sentence besides its own. */
  neighbours(sentence: number): readonly Neighbour[] {
    const known = this.neighboursBySentence[sentence];
    if (known) return known;
    const found = this.leanings.of(sentence);
    this.neighboursBySentence[sentence] = found;
    return found;
  }

  /** Sentences of the headline: what an article is about, every sentence is about. */
  get headline(): readonly number[] {
    return this.headlineSentences;
  }

  /** Last sentence of the nearest heading above a block. */
  headingOf(block: number): number | undefined {
    for (let i = block - 1; i >= 0 && i >= block - 40; i--) {
      const { kind } = this.blocks[i]!;
      if (kind === 'heading') return (this.sentencesByBlock.get(i) ?? []).at(-1);
      if (kind === 'headline') return undefined;
    }
    return undefined;
  }
}
