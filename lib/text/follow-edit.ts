import type { Span } from './span.ts';

/** Where a span of the text before stands in the text after; undefined where its words, or the word they are part of, have changed. */
export type Follow = (span: Span) => Span | undefined;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** What one edit between two texts does to places in the first. The edit is taken to be one stretch, as typing is. */
export function followEdit(before: string, after: string): Follow {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const end = before.length - same;
  const shift = after.length - before.length;
  if (start === end && shift === 0) return (span) => span;
  return (span) => {
    const moved =
      span.end <= start
        ? span
        : span.start >= end
          ? { start: span.start + shift, end: span.end + shift }
          : undefined;
    if (!moved || grows(after, moved, before, span)) return undefined;
    return moved;
  };
}

/** Whether letters or figures have come right before or behind the words: "4.1.7" is not part of "4.1.72". */
function grows(after: string, now: Span, before: string, then: Span): boolean {
  const came = (next: string, last: string): boolean => next !== last && WORD.test(next);
  return (
    came(after.charAt(now.start - 1), before.charAt(then.start - 1)) ||
    came(after.charAt(now.end), before.charAt(then.end))
  );
}
