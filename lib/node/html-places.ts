import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { parsePage } from './read-html.ts';

/** What is no text of a page: its head, comments, what scripts and styles hold, tags. Quoted attributes may hold a `>`. */
const MARKUP =
  /<!--[\s\S]*?-->|<(head|script|style|template|noscript|svg)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1\s*>|<[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const ENTITY = /&(?:#x[0-9a-f]+|#\d+|[a-z][a-z0-9]*);?/gi;

/** How many characters on either side must be the same in the file and in the text that was read. */
const REACH = 80;

/** Where words of a page's text stand in its markup. */
export type HtmlPlaces = (span: Span) => Span | undefined;

/**
 * Finds words of the text that was read off a page in the page's markup, by themselves and the words beside them in their
 * block, white space apart. Where they are not found or found more than once, there is no place.
 */
export function htmlPlaces(markup: string, { text, blocks }: ArticleText): HtmlPlaces {
  const { letters, starts, ends } = lettersOf(markup);
  return ({ start, end }) => {
    const block = blocks.find((each) => each.start <= start && end <= each.end);
    if (!block) return undefined;
    const before = packed(text.slice(Math.max(block.start, start - REACH), start));
    const quote = packed(text.slice(start, end));
    const after = packed(text.slice(end, Math.min(block.end, end + REACH)));
    const at = onlyIndex(letters, before + quote + after);
    if (at === undefined || quote === '') return undefined;
    const first = at + before.length;
    return { start: starts[first]!, end: ends[first + quote.length - 1]! };
  };
}

const packed = (text: string): string => text.replace(/\s+/g, '');

function onlyIndex(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? undefined : at;
}

/** All characters of a page's text but white space, and where each begins and ends in the markup. */
interface Letters {
  readonly letters: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function lettersOf(markup: string): Letters {
  const pieces: string[] = [];
  const starts = new Int32Array(markup.length);
  const ends = new Int32Array(markup.length);
  let count = 0;
  const addRaw = (from: number, to: number): void => {
    if (from === to) return;
    for (let at = from; at < to; at++) {
      if (isSpace(markup, at)) continue;
      starts[count] = at;
      ends[count++] = at + 1;
    }
    pieces.push(packed(markup.slice(from, to)));
  };
  const addEntity = (entity: string, start: number): void => {
    const characters = packed(decoded(entity));
    starts.fill(start, count, count + characters.length);
    ends.fill(start + entity.length, count, count + characters.length);
    count += characters.length;
    pieces.push(characters);
  };
  const addText = (from: number, to: number): void => {
    let done = from;
    for (const { 0: entity, index } of markup.slice(from, to).matchAll(ENTITY)) {
      addRaw(done, from + index);
      addEntity(entity, from + index);
      done = from + index + entity.length;
    }
    addRaw(done, to);
  };
  let done = 0;
  for (const { 0: tag, index } of markup.matchAll(MARKUP)) {
    addText(done, index);
    done = index + tag.length;
  }
  addText(done, markup.length);
  return { letters: pieces.join(''), starts, ends };
}

/** Whether `packed` takes this character out. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || code >= 0x7f ? /\s/.test(text[at]!) : false;
}

const known = new Map<string, string>();

/** The character that an entity stands for; itself where it stands for none. */
function decoded(entity: string): string {
  const before = known.get(entity);
  if (before !== undefined) return before;
  const character = parsePage(`<p>${entity}</p>`).querySelector('p')?.textContent ?? entity;
  known.set(entity, character);
  return character;
}
