import type { Span } from '../text/span.ts';
import type { Segment } from './article-text.ts';
import type { Piece, TextPiece } from './extract-block.ts';

/** What CSS collapses; a no-break space stays. */
const COLLAPSES = /[ \t\n\r\f]{2,}|[\t\n\r\f]/;
const WORD_OR_SPACE = /[^ \t\n\r\f]+|[ \t\n\r\f]+/g;

/** Writes blocks one after another into one text and notes from which node each character came. */
export class TextWriter {
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #verbatim: Span[] = [];
  #length = 0;
  /** What the next word is to be preceded by: nothing at the start of a line. */
  #gap: { readonly break: boolean; readonly node?: Text; readonly offset?: number } | undefined;
  #joint = '';
  #started = false;
  #blockStart = 0;
  /** Where the first word of the piece at hand was written. */
  #wordStart: number | undefined;

  /** Writes one block after `joint`; nothing, and no joint, for a block without a visible character. */
  block(pieces: readonly Piece[], joint: string): Span | undefined {
    this.#joint = joint;
    this.#started = false;
    this.#gap = undefined;
    for (const piece of pieces) {
      if (piece !== 'break') this.#piece(piece);
      else if (this.#started) this.#gap = { break: true };
    }
    if (!this.#started) return undefined;
    this.#trimEnd();
    return { start: this.#blockStart, end: this.#length };
  }

  finish(): { text: string; segments: Segment[]; verbatim: Span[] } {
    return { text: this.#parts.join(''), segments: this.#segments, verbatim: this.#verbatim };
  }

  #piece(piece: TextPiece): void {
    const { node } = piece;
    const { data } = node;
    this.#wordStart = undefined;
    if (piece.pre) this.#preformatted(node, data);
    else if (!COLLAPSES.test(data)) this.#line(node, data);
    else {
      for (const { 0: run, index } of data.matchAll(WORD_OR_SPACE)) {
        if (/^[ \t\n\r\f]/.test(run)) this.#space(node, index, index + run.length);
        else this.#word(node, index, run);
      }
    }
    if (piece.verbatim && this.#wordStart !== undefined) {
      this.#verbatim.push({ start: this.#wordStart, end: this.#length });
    }
  }

  /** Data whose only white space is single spaces: the usual case, taken whole. */
  #line(node: Text, data: string): void {
    const start = data.startsWith(' ') ? 1 : 0;
    const end = data.endsWith(' ') && data.length > start ? data.length - 1 : data.length;
    if (start === 1) this.#space(node, 0, 1);
    if (end > start) this.#word(node, start, data.slice(start, end));
    if (end < data.length) this.#space(node, end, data.length);
  }

  #preformatted(node: Text, data: string): void {
    if (!this.#started) {
      const blank = /^[ \t]*\n/.exec(data)?.[0].length ?? 0;
      if (data.slice(blank).trim() === '') return;
      this.#word(node, blank, data.slice(blank));
    } else this.#word(node, 0, data);
  }

  /** Notes a run of white space; one character of it, a space where there is one, stands for all. */
  #space(node: Text, from: number, to: number): void {
    if (!this.#started || this.#gap) return;
    const { data } = node;
    const offset = data[from] === ' ' ? from : data[to - 1] === ' ' ? to - 1 : undefined;
    this.#gap = offset === undefined ? { break: false } : { break: false, node, offset };
  }

  #word(node: Text, offset: number, word: string): void {
    if (word === '') return;
    if (!this.#started) {
      this.#append(this.#joint);
      this.#blockStart = this.#length;
      this.#started = true;
    } else if (this.#gap) {
      const { node: from, offset: at } = this.#gap;
      const space = this.#gap.break ? '\n' : ' ';
      if (from && at !== undefined) this.#mapped(from, at, space);
      else this.#append(space);
    }
    this.#gap = undefined;
    this.#wordStart ??= this.#length;
    this.#mapped(node, offset, word);
  }

  #mapped(node: Text, offset: number, part: string): void {
    const last = this.#segments.at(-1);
    const start = this.#length;
    this.#append(part);
    if (last && last.node === node && last.end === start && last.offset + (start - last.start) === offset) {
      this.#segments[this.#segments.length - 1] = { ...last, end: this.#length };
    } else this.#segments.push({ start, end: this.#length, node, offset });
  }

  /** Takes back the white space that preformatted text ends with. */
  #trimEnd(): void {
    for (let part = this.#parts.at(-1); part !== undefined && /\s$/.test(part); part = this.#parts.at(-1)) {
      const kept = part.trimEnd();
      this.#parts.pop();
      if (kept !== '') this.#parts.push(kept);
      this.#length -= part.length - kept.length;
    }
    for (const spans of [this.#segments, this.#verbatim] as Span[][]) {
      for (let last = spans.at(-1); last && last.end > this.#length; last = spans.at(-1)) {
        spans.pop();
        if (last.start < this.#length) spans.push({ ...last, end: this.#length });
      }
    }
  }

  #append(part: string): void {
    this.#parts.push(part);
    this.#length += part.length;
  }
}
