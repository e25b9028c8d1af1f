/*
 * A draft that comes from a file is edited as Markdown, and its corrections go back into the file without anything else
 * changing there. So every stretch of text in the file's source is known by its number, and the number travels through
 * whatever turns the source into Markdown as a stamp of private-use characters, which are taken out again at the end.
 */

/** A stretch of text in the source of one part of a file. */
export interface Segment {
  /** Which part of the file: a path in an archive, or '' where the file is one text. */
  readonly part: string;
  /** Where the stretch begins in the part's source, in UTF-16 code units. */
  readonly start: number;
  /** The stretch as it reads, with entities decoded. */
  readonly text: string;
  /** Where each code unit of `text` begins in the source, from `start`, and where the last one ends. */
  readonly offsets: readonly number[];
}

const OPEN = '\ue000';
const CLOSE = '\ue001';
const FIRST_DIGIT = 0xe010;

/** The stamp of the segment with this number. */
function stampOf(index: number): string {
  const digits = [...index.toString(16)].map((digit) =>
    String.fromCharCode(FIRST_DIGIT + Number.parseInt(digit, 16)),
  );
  return OPEN + digits.join('') + CLOSE;
}

/** The source of a part with a stamp before every segment of it. @param first number of the first of them. */
export function stamped(source: string, segments: readonly Segment[], first: number): string {
  let out = '';
  let done = 0;
  segments.forEach(({ start }, index) => {
    out += source.slice(done, start) + stampOf(first + index);
    done = start;
  });
  return out + source.slice(done);
}

/** A stamped text without its stamps, and at which offsets they stood. */
export function unstamped(text: string): {
  readonly text: string;
  readonly stamps: readonly { readonly at: number; readonly segment: number }[];
} {
  const stamps: { at: number; segment: number }[] = [];
  let out = '';
  let done = 0;
  for (const match of text.matchAll(/\ue000([\ue010-\ue01f]+)\ue001/g)) {
    out += text.slice(done, match.index);
    const digits = [...match[1]!].map((digit) => (digit.charCodeAt(0) - FIRST_DIGIT).toString(16));
    stamps.push({ at: out.length, segment: Number.parseInt(digits.join(''), 16) });
    done = match.index + match[0].length;
  }
  return { text: out + text.slice(done), stamps };
}

const ENTITY = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);/gi;

/** A segment of a source in XML or HTML. @param named the character of a named entity (`&amp;`); undefined where there is none. */
export function segmentOf(
  part: string,
  source: string,
  start: number,
  end: number,
  named: (entity: string) => string | undefined,
): Segment {
  const raw = source.slice(start, end);
  const offsets: number[] = [];
  let text = '';
  const add = (characters: string, at: number, step: 0 | 1): void => {
    for (let i = 0; i < characters.length; i++) offsets.push(at + i * step);
    text += characters;
  };
  let done = 0;
  for (const { 0: entity, index } of raw.matchAll(ENTITY)) {
    const character = decoded(entity, named);
    if (character === undefined) continue;
    add(raw.slice(done, index), done, 1);
    add(character, index, 0);
    done = index + entity.length;
  }
  add(raw.slice(done), done, 1);
  offsets.push(raw.length);
  return { part, start, text, offsets };
}

function decoded(entity: string, named: (entity: string) => string | undefined): string | undefined {
  const number = /^&#(x?)([0-9a-f]+);$/i.exec(entity);
  if (!number) return named(entity);
  const code = Number.parseInt(number[2]!, number[1] ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
