import type { TextBlock } from './article-text.ts';
import { HANGUL, IDEOGRAPH, LETTER } from './characters.ts';
import { CLOSERS, footnotesEnd, fullStopEnds, smallStopEnds, writesSmall } from './full-stops.ts';
import { asks } from './question.ts';
import type { Span } from './span.ts';
import type { Tokens } from './tokens.ts';

/** One sentence, heading, list item's sentence or table row of the levelled text. */
export interface Sentence extends Span {
  /** Index among the blocks; of a table row, that of its first cell. */
  readonly block: number;
  /** First token, and the one after the last. */
  readonly token: number;
  readonly nextToken: number;
  readonly question: boolean;
  /** A table row: its cells are read as one sentence. */
  readonly row: boolean;
}

const ENDS = new Set(['.', '!', '?', '。', '！', '？', '…', '‽', '؟']);
/**
 * Cuts blocks into sentences. Full stops inside numbers, after abbreviations and initials, and before lower-case words
 * do not end one. `openers` are words (lower case) before which a short number ends a sentence rather than being an
 * ordinal: "11. Die". Blocks of kind `code` and `aside` have none.
 */
export function splitSentences(
  text: string,
  tokens: Tokens,
  blocks: readonly TextBlock[],
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string> = new Set(),
): Sentence[] {
  const sentences: Sentence[] = [];
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (block.kind === 'code' || block.kind === 'aside') continue;
    if (block.kind === 'cell') {
      let end = block.end;
      const first = b;
      while (sameRow(block, blocks[b + 1])) end = blocks[++b]!.end;
      push(sentences, text, tokens, { start: block.start, end }, first, true);
      continue;
    }
    splitBlock(sentences, text, tokens, block, b, abbreviations, openers);
  }
  return sentences;
}

function sameRow(a: TextBlock, b: TextBlock | undefined): boolean {
  return b?.kind === 'cell' && b.table === a.table && b.row === a.row;
}

function splitBlock(
  sentences: Sentence[],
  text: string,
  tokens: Tokens,
  block: TextBlock,
  index: number,
  abbreviations: ReadonlySet<string>,
  openers: ReadonlySet<string>,
): void {
  let start = block.start;
  const small = writesSmall(text.slice(block.start, block.end));
  /** The sentence has a word: "1." and "…" alone end none. */
  let worded = false;
  for (let i = tokens.at(block.start); i < tokens.length && tokens.start[i]! < block.end; i++) {
    const kind = tokens.kind[i];
    worded ||= kind === LETTER || kind === IDEOGRAPH || kind === HANGUL;
    const mark = text.charAt(tokens.start[i]!);
    if (worded && i + 1 < tokens.length && opensLabelledLine(text, tokens.end[i]!, tokens.start[i + 1]!)) {
      push(sentences, text, tokens, { start, end: tokens.end[i]! }, index, false);
      start = tokens.end[i]!;
      worded = false;
      continue;
    }
    if (
      !ENDS.has(mark) ||
      !worded ||
      (mark === '.' &&
        !fullStopEnds(text, tokens, i, abbreviations, openers) &&
        !(small && smallStopEnds(text, tokens, i, abbreviations)))
    )
      continue;
    while (i + 1 < tokens.length && isTail(text, tokens, i + 1)) i++;
    const noted = footnotesEnd(text, tokens.end[i]!);
    while (i + 1 < tokens.length && tokens.end[i + 1]! <= noted) i++;
    const end = Math.min(tokens.end[i]!, block.end);
    push(sentences, text, tokens, { start, end }, index, false);
    start = end;
    worded = false;
  }
  if (start < block.end) push(sentences, text, tokens, { start, end: block.end }, index, false);
}

/** A line that opens with a label in bold: "**Published**: 2 May", "**影响版本：** 2.1". */
const LABELLED = /\*\*[^*\n:：]{1,24}(?:\*\*\s?[:：]|[:：]\*\*)/y;

/** A line break lies between two tokens, and the next line stands by itself. */
function opensLabelledLine(text: string, end: number, next: number): boolean {
  const line = text.lastIndexOf('\n', next - 1);
  if (line < end) return false;
  LABELLED.lastIndex = line + 1;
  return LABELLED.test(text);
}

/** Closing quotation marks, brackets and further end marks belong to the sentence. */
function isTail(text: string, tokens: Tokens, token: number): boolean {
  const char = text.charAt(tokens.start[token]!);
  return tokens.start[token] === tokens.end[token - 1] && (CLOSERS.has(char) || ENDS.has(char));
}

function push(
  sentences: Sentence[],
  text: string,
  tokens: Tokens,
  span: Span,
  block: number,
  row: boolean,
): void {
  const token = tokens.at(span.start);
  let nextToken = tokens.at(span.end);
  if (nextToken < tokens.length && tokens.start[nextToken]! < span.end) nextToken++;
  if (nextToken <= token) return;
  const question = asks(text.slice(tokens.start[token]!, span.end));
  for (let from = token; from < nextToken; ) {
    const next = pieceEnd(text, tokens, from, nextToken);
    const last = next === nextToken;
    const end = last ? span.end : tokens.start[next]!;
    sentences.push({
      start: tokens.start[from]!,
      end,
      block,
      token: from,
      nextToken: next,
      question: last && question,
      row,
    });
    from = next;
  }
}

/** More tokens no sentence has; what is longer is a list or no prose, and is cut so that a sentence stays a small thing. */
const LONGEST = 400;

/** Where a sentence is cut that is too long: behind the last comma that lets it fit. */
function pieceEnd(text: string, tokens: Tokens, from: number, end: number): number {
  if (end - from <= LONGEST) return end;
  for (let i = from + LONGEST - 1; i > from + LONGEST / 2; i--)
    if (/^[,;:、，；|]$/.test(text.charAt(tokens.start[i]!))) return i + 1;
  return from + LONGEST;
}

/** The marks that end sentences, as tokens; in a table row, where cells are read as one sentence, all such marks. */
export function sentenceEnds(text: string, tokens: Tokens, sentences: readonly Sentence[]): Set<number> {
  const ends = new Set<number>();
  for (const { token, nextToken, row } of sentences) {
    for (let i = nextToken - 1; i >= token; i--) {
      const char = text.charAt(tokens.start[i]!);
      if (ENDS.has(char)) {
        if (!row || /^$|\s/.test(text.charAt(tokens.end[i]!))) ends.add(i);
      } else if (!row && !CLOSERS.has(char)) break;
    }
  }
  return ends;
}

/** Index of the sentence that holds an offset; -1 where it lies between sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
