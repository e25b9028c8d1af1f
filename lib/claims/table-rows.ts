import type { CompiledPart } from '../facts/language-index.ts';
import type { ClaimText } from './claim-text.ts';
import { has } from './references.ts';

/** Cells of a row that is a label and what it stands for. */
const LABELLED = 2;

/**
 * Other rows of a table of labels and values, of any length: such a table tells of one thing, so that "Accounts | 25,000"
 * says what "Exchanges | 28 million" counts. None where the table or its heading has words that the part must not be
 * about, and none in wider tables, where each row tells of a thing of its own.
 */
export function rowsBeside(text: ClaimText, sentence: number, part: CompiledPart): readonly number[] {
  const { sentences } = text;
  if (!sentences[sentence]!.row || text.cellsFrom(sentences[sentence]!.block).length !== LABELLED) return [];
  const { table } = text.blockOf(sentence);
  const sameTable = (at: number): boolean => {
    const other = sentences[at];
    return other?.row === true && text.blocks[other.block]!.table === table;
  };
  let first = sentence;
  while (sameTable(first - 1)) first--;
  const rows: number[] = [];
  for (let at = first; sameTable(at); at++) if (at !== sentence) rows.push(at);
  const against = [...part.not, ...part.unless];
  const heading = text.headingOf(sentences[sentence]!.block);
  const alien = [...rows, ...(heading === undefined ? [] : [heading])].some((at) => has(text, at, against));
  return alien ? [] : rows;
}

/** Words that a value is away from the label that it stands beside, at most: "Accounts in the first letter | 52,000". */
const BESIDE_LABEL = 4;

/** How far a value counts from a cue in the label of its row, where the row is a label and what it stands for. */
export function besideLabel(
  text: ClaimText,
  sentence: number,
  cue: { readonly end: number },
  value: { readonly token: number },
): number {
  const { row, block } = text.sentences[sentence]!;
  if (!row) return Number.POSITIVE_INFINITY;
  const cells = text.cellsFrom(block);
  const beside =
    cells.length === LABELLED &&
    cue.end <= cells[0]!.end &&
    text.reading.tokens.start[value.token]! >= cells[1]!.start;
  return beside ? BESIDE_LABEL : Number.POSITIVE_INFINITY;
}
