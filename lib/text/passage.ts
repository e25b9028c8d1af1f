import type { ArticleText } from './article-text.ts';
import type { Span } from './span.ts';

/** The words around a span, for showing it where it stands. */
export interface Passage {
  /** Words right before the span, from its own block; begins with `…` where the block had more. */
  readonly before: string;
  /** Words right after it; ends with `…` where the block has more. */
  readonly after: string;
}

/** Longest stretch on either side, in UTF-16 code units: two lines of a narrow list. */
const REACH = 80;

/** The words around a span of an article, cut between words and never beyond the block that the span begins in. */
export function passageAround({ text, blocks }: ArticleText, { start, end }: Span): Passage {
  const block = blocks.find((each) => each.start <= start && start < each.end) ?? { start, end };
  const before = text.slice(block.start, start);
  const after = text.slice(end, Math.max(end, block.end));
  return { before: lastWords(before), after: firstWords(after) };
}

function lastWords(text: string): string {
  if (text.length <= REACH) return text.trimStart();
  const tail = text.slice(-REACH);
  return `…${/\s/.test(tail) ? tail.slice(tail.search(/\s/)) : withoutHalf(tail)}`;
}

function firstWords(text: string): string {
  if (text.length <= REACH) return text.trimEnd();
  const head = text.slice(0, REACH);
  return `${/\s/.test(head) ? head.replace(/\s\S*$/, ' ') : withoutHalf(head)}…`;
}

/** Without the halves of characters that a cut has left at either end. */
function withoutHalf(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
