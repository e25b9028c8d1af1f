import type { ArticleText, BlockKind, TextBlock } from './article-text.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Span } from './span.ts';

interface Line extends Span {
  readonly text: string;
}

/** A line longer than this is taken for a whole paragraph, since nobody wraps text so late. */
const WRAPPED = 110;
const HEADING_LENGTH = 110;
const SOURCES =
  /^(?:\W*)(sources?|references?|quellen|fuentes|fonti|źródła|источники|참고|출처|来源|來源|出典|sumber|fontes)\W*$/i;
const SOURCES_LINE =
  /^(sources?|quellen|fuentes|fonti|źródła|источники|sumber|fontes|来源|來源|出典|출처)\s*[:：]/i;

/**
 * Reads Markdown or plain text into blocks; offsets count from the start of the file, front matter included. Front
 * matter gives title, day and language, and is not read as prose.
 */
export function readMarkdown(text: string): ArticleText {
  const front = readFrontMatter(text);
  const lines = linesOf(text, front.bodyStart);
  const blocks = new BlockReader(
    lines,
    lines.some((line) => /^#{1,6}\s/.test(line.text)),
  ).read();
  const headline = blocks.find((block) => block.kind === 'headline');
  const title = front.title ?? (headline && text.slice(headline.start, headline.end));
  return {
    text,
    blocks,
    verbatim: inlineCode(text, front.bodyStart),
    ...(title && { title }),
    ...(front.lang && { lang: front.lang }),
    ...(front.published && { published: front.published }),
  };
}

function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline;
    const end = text.charAt(next - 1) === '\r' ? next - 1 : next;
    lines.push({ start, end: Math.max(start, end), text: text.slice(start, Math.max(start, end)) });
    start = next + 1;
  }
  return lines;
}

function inlineCode(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(from).matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)) {
    const start = from + match.index + 1;
    spans.push({ start, end: start + match[1]!.length });
  }
  return spans;
}

/** Goes through the lines once; knows which kind of block it is in. */
class BlockReader {
  private readonly blocks: TextBlock[] = [];
  private readonly lines: readonly Line[];
  private readonly marked: boolean;
  private at = 0;
  private tables = 0;
  private headline = false;
  private inSources = false;

  /** @param marked headings carry `#`; else short lines without a full stop are taken for headings. */
  constructor(lines: readonly Line[], marked: boolean) {
    this.lines = lines;
    this.marked = marked;
  }

  read(): TextBlock[] {
    while (this.at < this.lines.length) {
      const line = this.lines[this.at]!;
      if (line.text.trim() === '') this.at++;
      else if (/^\s*(```|~~~)/.test(line.text)) this.fence(line);
      else if (/^#{1,6}\s/.test(line.text)) this.heading(line);
      else if (/^\s*\|.*\|\s*$/.test(line.text)) this.table();
      else this.prose(line);
    }
    return this.blocks;
  }

  private add(kind: BlockKind, span: Span, more: Partial<TextBlock> = {}): void {
    this.blocks.push({
      start: span.start,
      end: span.end,
      kind: this.inSources && kind !== 'code' ? 'aside' : kind,
      ...more,
    });
  }

  private fence(opening: Line): void {
    const mark = /```|~~~/.exec(opening.text)![0];
    let last = this.at + 1;
    while (last < this.lines.length && !this.lines[last]!.text.trim().startsWith(mark)) last++;
    const closing = this.lines[Math.min(last, this.lines.length - 1)]!;
    this.add('code', { start: opening.start, end: closing.end });
    this.at = last + 1;
  }

  private heading(line: Line): void {
    const level = /^#+/.exec(line.text)![0].length;
    const skip = /^#+\s+/.exec(line.text)![0].length;
    this.addHeading({ start: line.start + skip, end: line.end, text: line.text.slice(skip) }, level);
    this.at++;
  }

  private addHeading(line: Line, level: number): void {
    this.inSources = SOURCES.test(line.text);
    if (this.headline) this.add('heading', line, { level });
    else this.add('headline', line, { level });
    this.headline = true;
  }

  private table(): void {
    const table = this.tables++;
    let row = 0;
    let header = true;
    for (; this.at < this.lines.length && /^\s*\|.*\|\s*$/.test(this.lines[this.at]!.text); this.at++) {
      const line = this.lines[this.at]!;
      if (/^[\s|:-]+$/.test(line.text)) continue;
      let column = 0;
      for (const cell of line.text.matchAll(/(?<=\|)\s*([^|]*?)\s*(?=\|)/g)) {
        const start = line.start + cell.index + cell[0].indexOf(cell[1]!);
        this.add('cell', { start, end: start + cell[1]!.length }, { table, row, column: column++, header });
      }
      row++;
      header = false;
    }
  }

  private prose(first: Line): void {
    const item = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/.exec(first.text);
    const quote = /^\s*>\s?/.exec(first.text);
    if (!item && !quote && !this.marked && this.looksLikeHeading(first)) {
      this.addHeading(first, this.headline ? 2 : 1);
      this.at++;
      return;
    }
    let last = first;
    this.at++;
    while (this.at < this.lines.length && this.goesOn(last, this.lines[this.at]!))
      last = this.lines[this.at++]!;
    const start = first.start + (item?.[0].length ?? quote?.[0].length ?? /^\s*/.exec(first.text)![0].length);
    const kind = SOURCES_LINE.test(first.text.slice(start - first.start))
      ? 'aside'
      : item
        ? 'item'
        : quote
          ? 'quote'
          : 'paragraph';
    this.add(kind, { start, end: last.end });
  }

  /** Whether a line continues the paragraph: text that is wrapped does, text with a paragraph to a line does not. */
  private goesOn(last: Line, next: Line): boolean {
    if (next.text.trim() === '' || /^\s*(?:[-*+•]\s|\d{1,3}[.)]\s|>|#{1,6}\s|```|~~~|\|)/.test(next.text))
      return false;
    if (last.text.length > WRAPPED || next.text.length > WRAPPED) return false;
    return this.marked || !this.looksLikeHeading(last);
  }

  /** A short line without a closing mark. */
  private looksLikeHeading(line: Line): boolean {
    const text = line.text.trim();
    return text.length <= HEADING_LENGTH && !/[.!。！…;:,，：]["'”’)\]]*$/.test(text) && /\p{L}/u.test(text);
  }
}
