import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { ArticleText } from '../text/article-text.ts';
import { readMarkdown } from '../text/markdown.ts';
import { readHtml } from './read-html.ts';

/** A file that cannot be read; `message` is a sentence for the person. */
export class UnreadableFile extends Error {}

/** A file as an article, and whether its text is the file's own or was extracted from it. */
export interface ReadFile {
  readonly article: ArticleText;
  readonly extracted: boolean;
  /** No article could be told from the rest of a page: its main part or all of its text was read. */
  readonly guessed: boolean;
}

const KINDS = '.html, .htm, .md, .markdown or .txt';

/**
 * Reads a file, or standard input for `-`.
 * @throws UnreadableFile
 */
export function readArticleFile(path: string): ReadFile {
  const text = readText(path);
  const kind = path === '-' ? sniff(text) : extname(path).toLowerCase();
  if (kind === '.html' || kind === '.htm') {
    const page = readHtml(text);
    if (!page)
      throw new UnreadableFile(`${path}: no article text was found in this page, so nothing was checked.`);
    return { article: page.article, extracted: true, guessed: page.how !== 'readability' };
  }
  if (kind === '.md' || kind === '.markdown' || kind === '.txt')
    return { article: readMarkdown(text), extracted: false, guessed: false };
  throw new UnreadableFile(`${path}: files of this kind cannot be read; give a file that ends in ${KINDS}.`);
}

/**
 * The text of a file, or of standard input for `-`.
 * @throws UnreadableFile
 */
export function readText(path: string): string {
  return decode(path === '-' ? readInput() : readBytes(path), path);
}

function sniff(text: string): string {
  return /^\s*(?:<!doctype html|<html|<head|<body|<article)/i.test(text) ? '.html' : '.md';
}

function readInput(): Buffer {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new UnreadableFile(`Standard input could not be read: ${reason(error)}.`);
  }
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).isDirectory()) throw new UnreadableFile(`${path} is a folder; give the files in it.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${path} could not be read: ${reason(error)}.`);
  }
}

function reason(error: unknown): string {
  const code = (error as { code?: string }).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not read it';
  return error instanceof Error ? error.message : String(error);
}

/** UTF-8, or UTF-16 with a byte order mark. */
function decode(bytes: Buffer, path: string): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.includes('\u0000')) throw new UnreadableFile(`${path} is not a text file.`);
    return text;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      `${path} is not text in UTF-8 or UTF-16; save it in one of these and try again.`,
    );
  }
}
