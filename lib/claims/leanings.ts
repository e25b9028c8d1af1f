import { DAY_LABELS } from '../lang/day-labels.ts';
import { GOES_BACK, POINTS_BACK, SUBJECT_MARKS } from '../lang/pronouns.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { ClaimText } from './claim-text.ts';

/** A sentence that lends its words to another, and how far away they count as, in words. */
export interface Neighbour {
  readonly sentence: number;
  readonly penalty: number;
  /** It merely stands before: its words do not make a value here differ. */
  readonly loose: boolean;
  /** What the sentence goes on about by a pronoun; loose where it names others than those a fact is about. */
  readonly byPronoun?: boolean;
  /** The sentence begins in lower case: what it tells is told of what stands before, though its numbers may not be. */
  readonly runsOn?: boolean;
  /** It stands right before, and the sentence leaves its subject out or begins by going back to it. */
  readonly sameSubject?: boolean | undefined;
  /** The sentence is a row that tells nothing but a day, of what it leans on: then even words that only agree say whose it is. */
  readonly ofDay?: boolean;
}

const PREVIOUS = 7;
const BEFORE_PREVIOUS = 13;
const LEAD_IN = 5;
/** The question that a block opens with, for the second sentence of its answer. */
const QUESTION = 9;
const HEADING = 7;
const COLUMN = 2;
const ROW_ABOVE = 4;
const LABEL_WORDS = 8;
const SMALL = /^\P{L}{0,3}\p{Ll}/u;
const PROMPT = /^\s*\*\*[^*\n]+\*\*\s*$/;
/** Longer than this, in code units, nobody asks. */
const PROMPT_LENGTH = 400;

/** Which sentences lean on which others of a text. */
export class Leanings {
  private readonly text: ClaimText;

  constructor(text: ClaimText) {
    this.text = text;
  }

  /** Sentences whose words count for a sentence besides its own. */
  of(sentence: number): Neighbour[] {
    const { text } = this;
    const { block } = text.sentences[sentence]!;
    const kind = text.blocks[block]!.kind;
    const found: Neighbour[] = [];
    const siblings = text.sentencesOf(block);
    const place = sentence - siblings[0]!;
    const previous = siblings[place - 1];
    if (previous !== undefined) {
      const leads = text.sentences[previous]!.question || (place === 1 && this.isLabel(previous));
      const byPronoun = !leads && this.goesOn(sentence);
      found.push({
        sentence: previous,
        penalty: leads || byPronoun ? LEAD_IN : PREVIOUS,
        loose: !leads && !byPronoun,
        byPronoun,
        runsOn: this.beginsSmall(sentence),
        sameSubject: !leads && !byPronoun && this.leavesSubjectOut(sentence),
      });
    }
    if (place > 1)
      found.push(
        place === 2 && text.sentences[siblings[0]!]!.question
          ? { sentence: siblings[0]!, penalty: QUESTION, loose: false }
          : { sentence: siblings[place - 2]!, penalty: BEFORE_PREVIOUS, loose: true },
      );
    if (kind === 'cell') found.push(...this.headerRow(block));
    if (place < 2) found.push(...this.before(block, place));
    if (kind === 'cell' && this.tellsDay(block)) return found.map((one) => ({ ...one, ofDay: !one.loose }));
    return found;
  }

  /** "yesterday, NVDB. legally binding on every firm": in a post without capitals a stop parts no more than a comma. */
  private beginsSmall(sentence: number): boolean {
    const { reading, sentences } = this.text;
    return SMALL.test(reading.text.slice(sentences[sentence]!.start, sentences[sentence]!.end));
  }

  /** Nothing but a pronoun and a verb of happening opens it: "It appeared on". */
  private goesOn(sentence: number): boolean {
    const { text } = this;
    return text.reading.general(text.sentences[sentence]!.token, 'goes-on') !== undefined;
  }

  private leavesSubjectOut(sentence: number): boolean {
    const { reading, sentences } = this.text;
    const { start, end } = sentences[sentence]!;
    const words = reading.text.slice(start, end);
    const { lang } = reading.language;
    return SUBJECT_MARKS[lang]?.test(words) === false || GOES_BACK[lang]?.test(words) === true;
  }

  /** A few words that open a block and say what it is about: "Who it covers." */
  private isLabel(sentence: number): boolean {
    const { text } = this;
    const { token, nextToken } = text.sentences[sentence]!;
    const { reach } = text.reading.tokens;
    return reach[nextToken - 1]! - (reach[token - 1] ?? 0) <= LABEL_WORDS;
  }

  /** A question, or what an interviewer says: a paragraph all in bold. */
  private isAsked(sentence: number): boolean {
    const { text } = this;
    const { kind, start, end } = text.blockOf(sentence);
    return (
      text.sentences[sentence]!.question ||
      (kind === 'paragraph' &&
        PROMPT.test(text.reading.text.slice(start, Math.min(end, start + PROMPT_LENGTH))))
    );
  }

  private headerRow(block: number): Neighbour[] {
    const { text } = this;
    const { table } = text.blocks[block]!;
    let first = block;
    while (first > 0 && text.blocks[first - 1]!.kind === 'cell' && text.blocks[first - 1]!.table === table)
      first--;
    const [header] = text.sentencesOf(first);
    const found: Neighbour[] = [];
    if (header !== undefined && first !== block && text.blocks[first]!.header)
      found.push({ sentence: header, penalty: COLUMN, loose: false });
    const above = sentenceAt(text.sentences, text.blocks[block]!.start) - 1;
    if (above > (header ?? -1) && text.sentences[above]!.row)
      found.push({ sentence: above, penalty: ROW_ABOVE, loose: !this.pointsBack(block) });
    return found;
  }

  /** A row of two cells, the first of which says no more than "Date". */
  private tellsDay(block: number): boolean {
    const { text } = this;
    const cells = text.cellsFrom(block);
    const { start, end } = cells[0]!;
    const label = text.reading.text
      .slice(start, end)
      .replace(/[*_:：]/g, '')
      .trim();
    return cells.length === 2 && DAY_LABELS[text.reading.language.lang.split('-')[0]!]?.test(label) === true;
  }

  /** The row's label takes up what the row above is about: "Date of that release". */
  private pointsBack(block: number): boolean {
    const { reading, blocks } = this.text;
    const { start, end } = blocks[block]!;
    return POINTS_BACK[reading.language.lang]?.test(reading.text.slice(start, end)) ?? false;
  }

  /** What stands before a block: a list's lead-in, a question, the heading. */
  private before(block: number, place: number): Neighbour[] {
    const { text } = this;
    const found: Neighbour[] = [];
    let i = block - 1;
    const { kind } = text.blocks[block]!;
    if (kind === 'item' || kind === 'cell') while (i >= 0 && text.blocks[i]!.kind === kind) i--;
    const last = text.sentencesOf(i).at(-1);
    const leadIn =
      last !== undefined &&
      (kind === 'item' ||
        kind === 'cell' ||
        this.isAsked(last) ||
        text.reading.text.charAt(text.sentences[last]!.end - 1) === ':');
    const cells = kind === 'cell' && text.reading.text.charAt(text.sentences[last ?? 0]!.end - 1) !== ':';
    if (last !== undefined && place === 0 && leadIn)
      found.push({ sentence: last, penalty: LEAD_IN, loose: cells });
    if (last !== undefined && place === 1 && this.isAsked(last))
      found.push({ sentence: last, penalty: QUESTION, loose: false });
    const heading = text.headingOf(block);
    if (heading === undefined || (heading === last && leadIn)) return found;
    const above = heading === last && place === 0;
    const loose = !above && !text.sentences[heading]!.question;
    found.push({ sentence: heading, penalty: HEADING, loose });
    return found;
  }
}
