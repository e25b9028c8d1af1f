import { type Segment, unstamped } from './source-segments.ts';

/** A stretch of a draft whose letters are those of a segment of the file that it comes from. */
export interface Origin {
  /** Offsets in the draft, half-open. */
  readonly from: number;
  readonly to: number;
  readonly segment: number;
  /** Offset in the segment's `text` of what stands at `from`. */
  readonly at: number;
}

/** A draft's text and where its letters come from; what has no origin is Markdown's own: marks, line ends. */
export interface TracedText {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** Takes the stamps out of a Markdown text and tells which of its letters are whose. */
export function traced(markdown: string, segments: readonly Segment[]): TracedText {
  const { text, stamps } = unstamped(markdown);
  const origins = stamps.flatMap(({ at, segment }, index) => {
    const end = stamps[index + 1]?.at ?? text.length;
    const words = segments[segment]?.text;
    return words === undefined ? [] : sameLetters(text, at, end, words, segment);
  });
  return { text, origins };
}

/** Walks a stretch of the draft and a segment side by side: white space may have been drawn together, marks put in. */
function sameLetters(text: string, from: number, to: number, words: string, segment: number): Origin[] {
  const found: Origin[] = [];
  let at = 0;
  for (let i = from; i < to && at < words.length; i++) {
    const isSpace = SPACE.test(text[i]!);
    if (!isSpace) while (at < words.length && SPACE.test(words[at]!) && words[at] !== text[i]) at++;
    const same = text[i] === words[at] || (isSpace && text[i] !== '\n' && SPACE.test(words[at] ?? ''));
    if (!same) continue;
    const last = found.at(-1);
    if (last && last.to === i && last.at + (i - last.from) === at)
      found[found.length - 1] = { ...last, to: i + 1 };
    else found.push({ from: i, to: i + 1, segment, at });
    at++;
  }
  return found;
}

const SPACE = /[\s\u00a0]/;

/** The segment and the offset in it of what stands at an offset of the draft; undefined where nothing of the file does. */
export function originAt(
  origins: readonly Origin[],
  offset: number,
): { readonly segment: number; readonly at: number } | undefined {
  let [low, high] = [0, origins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  const origin = origins[low];
  if (!origin || origin.from > offset) return undefined;
  return { segment: origin.segment, at: origin.at + offset - origin.from };
}
