/** Markdown without the marks inside its lines, and the way back. Marks at the start of lines, which make blocks, stay. */
export interface PlainMarkdown {
  readonly text: string;
  /** Offset in the Markdown of an offset in `text`. */
  toSource(offset: number): number;
  /** Offset in the Markdown where a stretch ends that ends at an offset of `text`: before any mark that follows. */
  toSourceEnd(offset: number): number;
}

/** Pictures, links, emphasis and escapes, with what of each is read. Code is passed over as it stands. */
const INLINE =
  /(?<code>`+)[^`\n]+\k<code>|!\[[^\]\n]*\]\([^)\s]*\)|\[(?<words>[^\][\n]+)\]\([^)\s]*(?:\s"[^"\n]*")?\)|(?<mark>\*\*|__|(?<![*\p{L}\p{N}])[*_])(?<stressed>(?=\S)(?:(?!\k<mark>)[^\n])+?(?<=\S))\k<mark>(?![*\p{L}\p{N}])|\\(?<escaped>[\\`*_[\]()#>+.!|-])/gu;

/**
 * Takes out what would stand between words that belong together: "since [4.1.7](address)" reads as "since 4.1.7". An
 * address in a link is no part of the text.
 */
export function plainMarkdown(markdown: string): PlainMarkdown {
  let text = markdown;
  let offsets: Uint32Array | undefined;
  // Marks stand within marks: a link in bold, bold in a link.
  for (let depth = 0; depth < 3; depth++) {
    const cut = withoutMarks(text);
    if (!cut) break;
    text = cut.text;
    offsets = offsets ? cut.offsets.map((offset) => offsets![offset]!) : cut.offsets;
  }
  const known = offsets;
  if (!known) return { text, toSource: (offset) => offset, toSourceEnd: (offset) => offset };
  return {
    text,
    toSource: (offset) => known[offset] ?? markdown.length,
    toSourceEnd: (offset) => (offset === 0 ? 0 : known[offset - 1]! + 1),
  };
}

function withoutMarks(markdown: string): { text: string; offsets: Uint32Array } | undefined {
  const kept: { from: number; to: number }[] = [];
  let done = 0;
  for (const { 0: all, index, groups = {} } of markdown.matchAll(INLINE)) {
    if (groups.code !== undefined) continue;
    const words = groups.words ?? groups.stressed ?? groups.escaped ?? '';
    const from = index + (groups.mark?.length ?? 1);
    kept.push({ from: done, to: index }, { from, to: from + words.length });
    done = index + all.length;
  }
  if (kept.length === 0) return undefined;
  kept.push({ from: done, to: markdown.length });
  const text = kept.map(({ from, to }) => markdown.slice(from, to)).join('');
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const { from, to } of kept) for (let offset = from; offset < to; offset++) offsets[at++] = offset;
  offsets[at] = markdown.length;
  return { text, offsets };
}
