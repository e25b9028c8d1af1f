import type { GeneralTerm } from '../lang/language.ts';
import type { TextBlock } from '../text/article-text.ts';
import { clauseBreaks, MarkWeights } from '../text/clauses.ts';
import type { Hit } from '../text/lexicon.ts';
import { type List, listAt } from '../text/lists.ts';
import { type Sentence, sentenceAt, sentenceEnds, splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Reading } from '../values/reading.ts';
import { joinDateLabels } from './date-labels.ts';
import { Insertions } from './insertions.ts';
import { NewSubjects } from './new-subjects.ts';
import { jointTokens, listsOf } from './sentence-lists.ts';
import { SentenceTerms } from './sentence-terms.ts';
import { Standings } from './standings.ts';

/** A hit with the sentence it is in. */
export interface PlacedHit extends Hit {
  readonly sentence: number;
}

/** A sentence that lends its words to another, and how far away they count as, in words. */
export interface Neighbour {
  readonly sentence: number;
  readonly penalty: number;
  /** It merely stands before: its words do not make a value here differ. */
  readonly loose: boolean;
  /** What the sentence goes on about by a pronoun; loose where it names others than those a fact is about. */
  readonly byPronoun?: boolean;
}

const NONE: readonly PlacedHit[] = [];

const PREVIOUS = 7;
const BEFORE_PREVIOUS = 13;
const LEAD_IN = 5;
/** The question that a block opens with, for the second sentence of its answer. */
const QUESTION = 9;
const HEADING = 7;
const COLUMN = 2;
const ROW_ABOVE = 4;
const LABEL_WORDS = 8;

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
  private readonly neighboursBySentence: (readonly Neighbour[] | undefined)[];
  private readonly sentencesByBlock = new Map<number, number[]>();

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
      if (general === 'clause' || general === 'but') breakers.add(hit.token);
    }
    const marks = new MarkWeights(text, tokens, sentenceEnds(text, tokens, this.sentences));
    this.lists = listsOf(reading, marks, this.sentences);
    const joints = jointTokens(this.lists);
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
    const sentence = sentenceAt(this.sentences, hit.start);
    if (sentence < 0) return;
    const { term, start, end, token, nextToken, gaps } = hit;
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
    return sentenceAt(this.sentences, span.start);
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
    const found = this.findNeighbours(sentence);
    this.neighboursBySentence[sentence] = found;
    return found;
  }

  private findNeighbours(sentence: number): Neighbour[] {
    const { block } = this.sentences[sentence]!;
    const kind = this.blocks[block]!.kind;
    const found: Neighbour[] = [];
    const siblings = this.sentencesByBlock.get(block) ?? [];
    const place = siblings.indexOf(sentence);
    const previous = siblings[place - 1];
    if (previous !== undefined) {
      const leads = this.sentences[previous]!.question || (place === 1 && this.isLabel(previous));
      const byPronoun = !leads && this.goesOn(sentence);
      found.push({
        sentence: previous,
        penalty: leads || byPronoun ? LEAD_IN : PREVIOUS,
        loose: !leads && !byPronoun,
        byPronoun,
      });
    }
    if (place > 1)
      found.push(
        place === 2 && this.sentences[siblings[0]!]!.question
          ? { sentence: siblings[0]!, penalty: QUESTION, loose: false }
          : { sentence: siblings[place - 2]!, penalty: BEFORE_PREVIOUS, loose: true },
      );
    if (kind === 'cell') found.push(...this.headerRow(block));
    if (place < 2) found.push(...this.before(block, place));
    return found;
  }

  /** Nothing but a pronoun and a verb of happening opens it: "It appeared on". */
  private goesOn(sentence: number): boolean {
    return this.reading.general(this.sentences[sentence]!.token, 'goes-on') !== undefined;
  }

  /** A few words that open a block and say what it is about: "Who it covers." */
  private isLabel(sentence: number): boolean {
    const { token, nextToken } = this.sentences[sentence]!;
    const { reach } = this.reading.tokens;
    return reach[nextToken - 1]! - (reach[token - 1] ?? 0) <= LABEL_WORDS;
  }

  private headerRow(block: number): Neighbour[] {
    const { table } = this.blocks[block]!;
    let first = block;
    while (first > 0 && this.blocks[first - 1]!.kind === 'cell' && this.blocks[first - 1]!.table === table)
      first--;
    const [header] = this.sentencesByBlock.get(first) ?? [];
    const found: Neighbour[] = [];
    if (header !== undefined && first !== block && this.blocks[first]!.header)
      found.push({ sentence: header, penalty: COLUMN, loose: false });
    const above = sentenceAt(this.sentences, this.blocks[block]!.start) - 1;
    if (above > (header ?? -1) && this.sentences[above]!.row)
      found.push({ sentence: above, penalty: ROW_ABOVE, loose: true });
    return found;
  }

  /** What stands before a block: a list's lead-in, a question, the heading. */
  private before(block: number, place: number): Neighbour[] {
    const found: Neighbour[] = [];
    let i = block - 1;
    const { kind } = this.blocks[block]!;
    if (kind === 'item' || kind === 'cell') while (i >= 0 && this.blocks[i]!.kind === kind) i--;
    const last = (this.sentencesByBlock.get(i) ?? []).at(-1);
    const leadIn =
      last !== undefined &&
      (kind === 'item' ||
        kind === 'cell' ||
        this.sentences[last]!.question ||
        this.reading.text.charAt(this.sentences[last]!.end - 1) === ':');
    const cells = kind === 'cell' && this.reading.text.charAt(this.sentences[last ?? 0]!.end - 1) !== ':';
    if (last !== undefined && place === 0 && leadIn)
      found.push({ sentence: last, penalty: LEAD_IN, loose: cells });
    const heading = this.headingOf(block);
    if (heading === undefined || (heading === last && leadIn)) return found;
    const above = heading === last && place === 0;
    const loose = !above && !this.sentences[heading]!.question;
    found.push({ sentence: heading, penalty: HEADING, loose });
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
