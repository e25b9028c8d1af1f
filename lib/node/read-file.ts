import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { TracedText } from '../draft/origins.ts';
import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A file as an article, with the text that it was read from. */
export interface ReadFile {
  readonly article: ArticleText;
  /** The article's text was taken out of `source`; else the two are the same. */
  readonly extracted: boolean;
  /** No article could be told from the rest of a page: its main part or all of its text was read. */
  readonly guessed: boolean;
  /** The file's own text, its byte order mark included; of a .docx the text that was taken out of it. */
  readonly source: string;
  readonly encoding: Encoding;
  /** Of a .docx: its bytes, and where the letters of its text stand in it. */
  readonly docx?: { readonly bytes: Uint8Array; readonly read: TracedText };
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Endings of the files that can be read. */
export const READABLE: readonly string[] = ['.html', '.htm', '.md', '.markdown', '.txt', '.docx'];

/** Largest text that is read, in bytes: ten novels; and largest document, which may hold pictures. */
const LARGEST = 16_000_000;
const LARGEST_DOCX = 100_000_000;

/**
 * Reads a file of any kind, or standard input for `-`.
 * @throws UnreadableFile
 */
export async function readFile(path: string): Promise<ReadFile> {
  if (extname(path).toLowerCase() !== '.docx') return readArticleFile(path);
  return readDocx(readBytes(path, LARGEST_DOCX), path);
}

/**
 * Reads a file of text or markup, or standard input for `-`.
 * @throws UnreadableFile
 */
export function readArticleFile(path: string): ReadFile {
  const extension = extname(path).toLowerCase();
  if (path !== '-' && !READABLE.includes(extension))
    throw new UnreadableFile(
      `${path}: files of this kind cannot be read; give a file that ends in ${READABLE.join(', ')}.`,
    );
  const { text, encoding } = decode(readBytes(path), nameOf(path));
  return readArticle(text, path === '-' ? sniff(text) : extension, nameOf(path), encoding);
}

/**
 * Reads the text of a file as an article.
 * @throws UnreadableFile where a page has no text.
 */
export function readArticle(source: string, extension: string, name: string, encoding: Encoding): ReadFile {
  if (extension === '.html' || extension === '.htm') {
    const page = readHtml(source);
    if (!page)
      throw new UnreadableFile(`${name}: no article text was found in this page, so nothing was checked.`);
    return { article: page.article, extracted: true, guessed: page.how !== 'readability', source, encoding };
  }
  return { article: readMarkdown(source), extracted: false, guessed: false, source, encoding };
}

/** A text as the bytes of a file in the encoding that it was read in. */
export function encode(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/**
 * The text of a file, or of standard input for `-`.
 * @throws UnreadableFile
 */
export function readText(path: string): string {
  return decode(readBytes(path), nameOf(path)).text;
}

const nameOf = (path: string): string => (path === '-' ? 'Standard input' : path);

function sniff(text: string): string {
  return /^\s*(?:<!doctype html|<html|<head|<body|<article)/i.test(text) ? '.html' : '.md';
}

function readBytes(path: string, largest = LARGEST): Buffer {
  const name = nameOf(path);
  try {
    const stats = path === '-' ? undefined : statSync(path);
    if (stats?.isDirectory()) throw new UnreadableFile(`${name} is a folder; give the files in it.`);
    // Standard input is not known to be too large before it has been read.
    const bytes = stats && stats.size > largest ? undefined : readFileSync(path === '-' ? 0 : path);
    if (bytes && bytes.length <= largest) return bytes;
    const size = ((bytes?.length ?? stats?.size ?? 0) / 1e6).toFixed(1);
    throw new UnreadableFile(`${name} is larger than ${largest / 1e6} MB (${size} MB); give its parts.`);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${name} could not be read: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it';
  return error instanceof Error ? error.message : String(error);
}

/** UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Buffer, name: string): { text: string; encoding: Encoding } {
  const encoding: Encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\u0000')) throw new UnreadableFile(`${name} is not a text file.`);
    return { text, encoding };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `${name} is not text in UTF-8 or UTF-16; save it in one of these and try again.`,
    );
  }
}
